import { useApp } from '../../app-context'
import { useOriginalLanguage } from '../../ui/original-language'
import { dateWords } from '../../words/moments'
import { useWords } from './words'

/** Text as the organisation typed it, line ends and all; nothing where there is none. */
export function OwnText({ children }: { children: string }) {
  const lang = useOriginalLanguage()
  if (children === '') return null
  return (
    <p className="prose" lang={lang}>
      {children}
    </p>
  )
}

/** A link that the organisation typed: plain, and out of these pages. */
export function OutsideLink({ href, children }: { href: string; children: string }) {
  if (href === '') return null
  return (
    <p>
      <a className="utrecht-link utrecht-link--html-a" href={href}>
        {children}
      </a>
    </p>
  )
}

export function MailLink({ address }: { address: string }) {
  return (
    <a className="utrecht-link utrecht-link--html-a" href={`mailto:${address}`}>
      {address}
    </a>
  )
}

/** When the organisation last changed this page. */
export function ChangedOn({ on }: { on: string | null }) {
  const { messages, asOf } = useApp()
  const words = useWords()
  if (on === null) return null
  return (
    <p className="quiet small">
      {words.changedOn(dateWords(messages.time, on, asOf.slice(0, 10)))}
    </p>
  )
}
