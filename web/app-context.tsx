import { createContext, type ReactNode, useContext, useMemo, useSyncExternalStore } from 'react'
import type { AppState, AppStore } from './app-store'
import type { Locale } from './locale'
import type { Messages } from './messages/nl'
import { addressed } from './words/address'

export interface App extends AppState {
  locale: Locale
  messages: Messages
}

const AppContext = createContext<App | null>(null)

export function AppProvider(props: {
  store: AppStore
  locale: Locale
  messages: Messages
  children: ReactNode
}) {
  const { store, locale, messages } = props
  const state = useSyncExternalStore(store.subscribe, store.get, store.get)
  const app = useMemo(
    () => ({
      ...state,
      locale,
      messages: addressed(messages, state.organisation?.address ?? 'je'),
    }),
    [state, locale, messages],
  )
  return <AppContext.Provider value={app}>{props.children}</AppContext.Provider>
}

/** Language, words, organisation, who is signed in and the server's clock, for any component. */
export function useApp(): App {
  const app = useContext(AppContext)
  if (!app) throw new Error('useApp outside AppProvider')
  return app
}
