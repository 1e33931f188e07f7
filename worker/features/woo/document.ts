import { html, raw } from 'hono/html'
import { CSV_MARK, csvLine } from '../../http/csv'
import type { Locale } from '../../http/schemas'
import { wooWords } from '../../messages/woo'
import type { WooDocument, WooLine } from './contract'
import { BLACK } from './policy'

// It leaves the service as a file: opened from a folder, printed, kept as a PDF.
const style = `body{font:12pt/1.5 sans-serif;max-width:45rem;margin:2rem auto;padding:0 1rem;color:#000;background:#fff}
section{border-top:1px solid #666;break-inside:avoid;padding:.5rem 0}h2{font-size:1rem;margin:0}
dl{margin:0}dt{font-weight:bold}dl>div{display:flex;flex-wrap:wrap;gap:0 1rem}dt{flex:0 0 10rem}dd{margin:0;flex:1 1 15rem;white-space:pre-line}
mark{background:#000;color:#fff;padding:0 .3em}table{border-collapse:collapse}th,td{border:1px solid #666;padding:.3rem .6rem;text-align:left;vertical-align:top}`

/** The document as one page of HTML, to read, to print or to keep as a PDF. */
export function htmlDocument({ title, about, lines, blackedOut }: WooDocument, locale: Locale) {
  const words = wooWords(locale)
  return String(html`<!doctype html>
<html lang="${locale}">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title><style>${raw(style)}</style></head>
<body><main>
<h1>${title}</h1>
${about.map((line) => html`<p>${line}</p>\n`)}
${lines.map((line, index) => section(`${words.line} ${index + 1}: ${line.title}`, line))}
<h2>${words.listTitle}</h2>
<table><thead><tr><th scope="col">${words.what}</th><th scope="col">${words.times}</th><th scope="col">${words.groundTitle}</th></tr></thead>
<tbody>${blackedOut.map(
    ({ what, count, ground }) =>
      html`<tr><th scope="row">${what}</th><td>${count}</td><td>${ground}</td></tr>`,
  )}</tbody></table>
</main></body>
</html>
`)
}

function section(title: string, { cells }: WooLine) {
  const rows = cells.map(({ label, text }) =>
    label === ''
      ? html`<p>${text}</p>`
      : html`<div><dt>${label}</dt><dd>${marked(text)}</dd></div>`,
  )
  const isList = cells.every(({ label }) => label !== '')
  return html`<section><h2>${title}</h2>${isList ? html`<dl>${rows}</dl>` : rows}</section>\n`
}

function marked(text: string) {
  const pieces = text.split(BLACK)
  return pieces.map((piece, index) =>
    index === 0 ? html`${piece}` : html`<mark>${BLACK.slice(1, -1)}</mark>${piece}`,
  )
}

/** The same for a spreadsheet: a row per line, a column per label, and why something is missing. */
export function csvDocument({ lines }: WooDocument, locale: Locale): string {
  const words = wooWords(locale)
  const labels = [...new Set(lines.flatMap(({ cells }) => cells.map(({ label }) => label)))]
  const columns = labels.filter((label) => label !== '')
  const head = [words.line, words.what, ...columns, words.listTitle]
  const rows = lines.map(({ title, cells, blacked }, index) => {
    const textOf = (label: string) => cells.find((cell) => cell.label === label)?.text ?? ''
    const gone = [...new Set(blacked)].map((what) => words.blacked[what])
    const why = gone.length > 0 ? `${gone.join(', ')} (${words.ground})` : ''
    return [String(index + 1), title, ...columns.map(textOf), why]
  })
  return CSV_MARK + [head, ...rows].map(csvLine).join('')
}
