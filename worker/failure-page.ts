import type { site } from '../web/messages/nl/site'

/** The page for when no page can be made: no script, no style, nothing that can fail again. */
export function failurePage(words: typeof site, locale: string, requestId: string): Response {
  const html = `<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.problemTitle}</title></head>
<body><main><h1>${words.problemTitle}</h1><p>${words.problemText}</p>
<p>${words.requestId(requestId.replace(/[^\w-]/g, ''))}</p></main></body>
</html>`
  return new Response(html, {
    status: 500,
    headers: { 'content-type': 'text/html; charset=utf-8' },
  })
}
