import { html } from 'hono/html'
import type { Locale } from './schemas'

interface Words {
  title: string
  detail?: string | undefined
}

const quote: Record<Locale, string> = {
  nl: 'Noem dit nummer als je belt:',
  en: 'Quote this when you call:',
}

/** The page for when no page can be made: no script, no style, nothing that can fail again. */
export function plainPage(words: Words, locale: Locale, requestId: string): string {
  return String(html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark"><title>${words.title}</title></head>
<body><main><h1>${words.title}</h1><p>${words.detail ?? ''}</p>
<p>${quote[locale]} ${requestId}</p></main></body>
</html>`)
}
