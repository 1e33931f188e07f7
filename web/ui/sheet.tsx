import { useRouter } from '@tanstack/react-router'
import { createContext, useContext, useState } from 'react'

/** The style sheet of the public pages. Given in the worker only, so that it weighs once. */
export const SheetContext = createContext<string | null>(null)

/**
 * A style element with the page's nonce. The worker writes the rules; in the browser they are read
 * back from the element that already stands in the page, so that no bundle carries them.
 */
export function Sheet({ name, css }: { name: string; css?: string }) {
  const router = useRouter()
  const fromWorker = useContext(SheetContext)
  const [rules] = useState(() => {
    if (css !== undefined) return css
    if (fromWorker !== null) return fromWorker
    return document.querySelector(`style[data-sheet="${name}"]`)?.textContent ?? ''
  })
  return (
    <style
      nonce={router.options.ssr?.nonce}
      data-sheet={name}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: rules of our own build, or checked roles
      dangerouslySetInnerHTML={{ __html: rules }}
    />
  )
}
