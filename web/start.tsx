import { RouterClient } from '@tanstack/react-router/ssr/client'
import { startTransition } from 'react'
import { hydrateRoot } from 'react-dom/client'
import { createApi } from './api'
import { createAppStore } from './app-store'
import { type Locale, localeOf } from './locale'
import type { Messages } from './messages/nl'
import { type AppRoutes, createAppRouter } from './router'

// One language reaches the browser; the worker preloads the file that this asks for.
function loadMessages(locale: Locale): Promise<{ messages: Messages }> {
  return locale === 'en' ? import('./messages/en') : import('./messages/nl')
}

/**
 * A form goes once, however often its button is pressed while the answer is on its way. The worker
 * would understand a second press; a browser shows only what came last.
 */
function sendOnce() {
  const sent = new WeakSet<EventTarget>()
  document.addEventListener('submit', (event) => {
    const { target } = event
    if (!target || !(target instanceof HTMLFormElement) || target.method !== 'post') return
    if (sent.has(target)) event.preventDefault()
    sent.add(target)
    // Whoever comes back by the browser's own button may send it again; so may whoever waited long.
    addEventListener('pageshow', () => sent.delete(target), { once: true })
    setTimeout(() => sent.delete(target), 10_000)
  })
}

/** Takes over the page that the worker sent. @param routeTree the pages that come without a reload */
export async function start(routeTree: AppRoutes) {
  const locale = localeOf(window.location.pathname)
  const { messages } = await loadMessages(locale)
  // Replaced by what the worker sent, before anything renders.
  const store = createAppStore({
    organisation: null,
    me: null,
    asOf: '',
    formResult: null,
    problem: null,
    requestId: '',
  })
  const api = createApi(
    (path, headers) =>
      fetch(path, {
        headers: { accept: 'application/json', 'accept-language': locale, ...headers },
      }),
    store,
  )
  const router = createAppRouter({ routeTree, store, api, locale, messages })
  router.subscribe('onBeforeNavigate', ({ hrefChanged }) => {
    if (hrefChanged) store.set({ formResult: null, problem: null })
  })
  sendOnce()
  startTransition(() => {
    hydrateRoot(document, <RouterClient router={router} />, {
      // A page that explains a problem is drawn by catching it; that is no fault to report.
      onCaughtError: (error) => {
        if (!store.get().problem) reportError(error)
        // It is drawn anew, and React then forgets the title that the worker wrote.
        const [written, drawn] = document.head.getElementsByTagName('title')
        if (drawn) written?.remove()
      },
    })
  })
}
