import { HeadContent, Scripts, useLocation } from '@tanstack/react-router'
import { type ReactNode, useEffect } from 'react'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { lookSheet } from '../../ui/look-sheet'
import { Sheet } from '../../ui/sheet'

/** The document around every page, also around those that say that something went wrong. */
export function Document({ children }: { children: ReactNode }) {
  const { locale, messages, organisation } = useApp()
  const location = useLocation()
  const other = locale === 'nl' ? 'en' : 'nl'
  const home = organisation ? `/${organisation.slug}` : '/'
  useEffect(() => {
    document.documentElement.dataset.hydrated = 'true'
  }, [])
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
          <a href={localisedPath(home, locale)}>{organisation?.name ?? messages.site.name}</a>{' '}
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
