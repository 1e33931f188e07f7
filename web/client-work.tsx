import { routeTree } from './routeTree.gen'
import { start } from './start'

void start(routeTree)
