import type { ReactNode } from 'react'
import { useOriginalLanguage } from './original-language'

/** A text of the organisation within words of the page, in the language in which it was written. */
export function Original({ children }: { children: ReactNode }) {
  const lang = useOriginalLanguage()
  return lang ? <span lang={lang}>{children}</span> : children
}

/** What somebody typed: in which language, nobody knows. */
export function Typed({ children }: { children: ReactNode }) {
  return <span lang="">{children}</span>
}

/** A name out of the software itself, which is the same in every language. */
export function Code({ children }: { children: ReactNode }) {
  return (
    <code lang="" translate="no">
      {children}
    </code>
  )
}
