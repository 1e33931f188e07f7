import { HeadContent, Scripts, useLocation } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useApp } from '../../app-context'
import { lookSheet } from '../../ui/look-sheet'
import { Sheet } from '../../ui/sheet'
import { Footer } from './footer'
import { Header } from './header'

/** The document around every page, also around those that say that something went wrong. */
export function Document({ children }: { children: ReactNode }) {
  const { locale, messages, organisation, isPreview } = useApp()
  const { pathname } = useLocation()
  return (
    <html lang={locale}>
      <head>
        <meta charSet="utf-8" />
        <HeadContent />
        {/* The frame around a preview opens no windows, so that its links lead nowhere. */}
        {isPreview && <base target="_blank" />}
        <Sheet name="public" />
        {organisation && <Sheet name="look" css={lookSheet(organisation.look)} />}
      </head>
      <body>
        <a className="utrecht-skip-link utrecht-skip-link--visible-on-focus" href="#inhoud">
          {messages.site.skip}
        </a>
        <Header pathname={pathname} />
        <main className="wrap" id="inhoud" tabIndex={-1}>
          {children}
        </main>
        <Footer />
        <Scripts />
      </body>
    </html>
  )
}
