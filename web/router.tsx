import {
  createRouter,
  createSerializationAdapter,
  type RouterHistory,
} from '@tanstack/react-router'
import type { Api } from './api'
import { AppProvider } from './app-context'
import type { AppState, AppStore } from './app-store'
import { Failed } from './features/site/failed'
import { NotFound } from './features/site/not-found'
import { barePath, type Locale, localisedPath } from './locale'
import type { Messages } from './messages/nl'
import type { routeTree as allRoutes } from './routeTree.gen'
import { parseSearch, stringifySearch } from './search'

/** What loaders and guards get. Words and who is signed in come from `useApp` instead. */
export interface RouterContext {
  api: Api
  locale: Locale
}

export type AppRoutes = typeof allRoutes

export interface AppRouterOptions {
  /** All pages, or those that a browser knows. */
  routeTree: AppRoutes
  store: AppStore
  api: Api
  locale: Locale
  messages: Messages
  nonce?: string
  history?: RouterHistory
  /** Called when the worker has run the loaders: what they learnt joins the state. */
  beforeDehydrate?: () => void
}

// An error's message may quote a query or a person; only that there was one reaches the browser.
const errorAdapter = createSerializationAdapter({
  key: 'error',
  test: (value): value is Error => value instanceof Error,
  toSerializable: () => 'error',
  fromSerializable: () => new Error('the page could not be made'),
})

/**
 * One router per request in the worker, one per page in the browser. Both rewrite the address by
 * the same rule, so routes and links never mention the language.
 */
export function createAppRouter(options: AppRouterOptions) {
  const { routeTree, store, api, locale, messages } = options
  const router = createRouter({
    routeTree,
    context: { api, locale },
    parseSearch,
    stringifySearch,
    scrollRestoration: true,
    defaultNotFoundComponent: NotFound,
    defaultErrorComponent: Failed,
    ...(options.history ? { history: options.history } : {}),
    ...(options.nonce ? { ssr: { nonce: options.nonce } } : {}),
    rewrite: {
      input: ({ url }) => {
        url.pathname = barePath(url.pathname)
        return url
      },
      output: ({ url }) => {
        url.pathname = localisedPath(url.pathname, locale)
        return url
      },
    },
    dehydrate: (): AppState => {
      options.beforeDehydrate?.()
      return store.get()
    },
    hydrate: (state: AppState) => store.set(state),
    Wrap: ({ children }) => (
      <AppProvider store={store} locale={locale} messages={messages}>
        {children}
      </AppProvider>
    ),
  })
  router.options.serializationAdapters = [errorAdapter]
  return router
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof createAppRouter>
  }
}
