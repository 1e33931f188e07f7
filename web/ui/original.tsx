import type { ReactNode } from 'react'
import { useOriginalLanguage } from './original-language'

/** A text of the organisation within words of the page, in the language in which it was written. */
export function Original({ children }: { children: ReactNode }) {
  return <span lang={useOriginalLanguage()}>{children}</span>
}

/** What somebody typed: in which language, nobody knows. */
export function Typed({ children }: { children: ReactNode }) {
  return <span lang="">{children}</span>
}
