import type { AppRoutes } from './router'
import { routeTree } from './routeTree.residents.gen'
import { start } from './start'

// All pages but those of people who work here; a link to one of these loads a page of its own.
void start(routeTree as unknown as AppRoutes)
