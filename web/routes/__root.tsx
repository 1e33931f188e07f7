import {
  createRootRouteWithContext,
  HeadContent,
  Outlet,
  Scripts,
  useLocation,
} from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useApp } from '../app-context'
import { localisedPath } from '../locale'
import type { RouterContext } from '../router'
import { lookSheet } from '../ui/look-sheet'
import { Sheet } from '../ui/sheet'

export const Route = createRootRouteWithContext<RouterContext>()({
  head: () => ({
    meta: [
      { title: 'Samen Lukt Het Zelf' },
      { name: 'viewport', content: 'width=device-width, initial-scale=1' },
      { name: 'color-scheme', content: 'light dark' },
    ],
    links: [{ rel: 'icon', href: '/icon.svg', type: 'image/svg+xml' }],
  }),
  shellComponent: Document,
  component: Outlet,
  notFoundComponent: NotFound,
  errorComponent: Failed,
})

function Document({ children }: { children: ReactNode }) {
  const { locale, messages, organisation } = useApp()
  const location = useLocation()
  useEffect(() => {
    document.documentElement.dataset.hydrated = 'true'
  }, [])
  const other = locale === 'nl' ? 'en' : 'nl'
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <HeadContent />
        <Sheet name="public" />
        {organisation && <Sheet name="look" css={lookSheet(organisation.look)} />}
      </head>
      <body>
        <a className="skip" href="#inhoud">
          {messages.site.skip}
        </a>
        <header>
          <a
            href={
              organisation
                ? localisedPath(`/${organisation.slug}`, locale)
                : localisedPath('/', locale)
            }
          >
            {organisation?.name ?? messages.site.name}
          </a>{' '}
          <a
            href={localisedPath(location.pathname, other) + location.searchStr}
            lang={other}
            hrefLang={other}
          >
            {messages.site.otherLanguage}
          </a>
        </header>
        <main id="inhoud">{children}</main>
        <footer>
          {organisation && <p>{messages.site.call(organisation.phone, organisation.phoneHours)}</p>}
        </footer>
        <Scripts />
      </body>
    </html>
  )
}

function NotFound() {
  const { messages } = useApp()
  return (
    <>
      <h1>{messages.site.notFoundTitle}</h1>
      <p>{messages.site.notFoundText}</p>
    </>
  )
}

function Failed() {
  const { messages, problem, requestId } = useApp()
  return (
    <>
      <h1>{messages.site.problemTitle}</h1>
      <p>{problem?.detail ?? messages.site.problemText}</p>
      <p>{messages.site.requestId(problem?.requestId ?? requestId)}</p>
    </>
  )
}
