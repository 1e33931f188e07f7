import { useRouter } from '@tanstack/react-router'
import type { AnchorHTMLAttributes, MouseEvent } from 'react'
import { useApp } from '../app-context'
import { localisedPath } from '../locale'

export interface LocalLinkProps extends AnchorHTMLAttributes<HTMLAnchorElement> {
  /** An address of this service, without a language. */
  href: string
}

/**
 * A link within the service: a plain anchor in the language of the page. With script the next page
 * comes without a reload, and the focus moves to its heading or to the part that the link names.
 */
export function LocalLink({
  href,
  className = 'utrecht-link utrecht-link--html-a',
  ...rest
}: LocalLinkProps) {
  const router = useRouter()
  const { locale, organisation } = useApp()
  async function follow(event: MouseEvent<HTMLAnchorElement>) {
    const wantsTab = event.metaKey || event.ctrlKey || event.shiftKey || event.altKey
    if (event.defaultPrevented || event.button !== 0 || wantsTab) return
    // Whose pages these are, and who is known there, comes with a document only.
    if (href.split(/[/?#]/)[1] !== (organisation?.slug ?? '')) return
    // So does a page that this script does not know (`web/audience.ts`).
    if (!router.getMatchedRoutes(href.split(/[?#]/)[0] ?? '')[2]) return
    event.preventDefault()
    await router.navigate({ href })
    const hash = href.split('#')[1]
    const target = hash ? document.getElementById(hash) : document.querySelector('h1')
    target?.focus({ preventScroll: Boolean(hash) })
  }
  return <a href={localisedPath(href, locale)} className={className} onClick={follow} {...rest} />
}
