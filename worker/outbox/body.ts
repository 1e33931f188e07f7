import type { Locale } from '../http/schemas'

/** What a letter is made of. Each part reads well as plain text and as plain HTML. */
export type Part =
  | { readonly say: string }
  /** Alone on its line, so that a phone can pick it up. */
  | { readonly code: string }
  | { readonly facts: readonly (readonly [label: string, value: string])[] }
  /** The one act of a letter. */
  | { readonly act: string; readonly href: string }
  | { readonly choices: readonly (readonly [label: string, href: string])[] }
  | { readonly list: readonly string[] }
  /** Words of somebody else, in their own language: of a host, of the place. */
  | { readonly said: string; readonly lang: Locale }

/** The plain text of a letter: parts with an empty line between them, CRLF nowhere. */
export function textOf(body: readonly Part[]): string {
  return `${body.map(textOfPart).join('\n\n')}\n`
}

function textOfPart(part: Part): string {
  if ('say' in part) return part.say
  if ('code' in part) return part.code
  if ('facts' in part) return part.facts.map(([label, value]) => `${label}: ${value}`).join('\n')
  if ('act' in part) return `${part.act}:\n${part.href}`
  if ('choices' in part)
    return part.choices.map(([label, href]) => `- ${label}\n  ${href}`).join('\n')
  if ('list' in part) return part.list.map((line) => `- ${line}`).join('\n')
  return part.said.trim()
}

// Colours are the program's own, so that a dark mailbox stays dark.
const sheet = `body{max-width:36rem;margin:0 auto;padding:1rem;font:1.0625rem/1.5 system-ui,sans-serif}
p,ul{margin:0 0 1rem}.code{font-size:1.75rem;letter-spacing:.1em}
.act{display:inline-block;padding:.625rem 1rem;border:2px solid;border-radius:.375rem;font-weight:600}`

/**
 * The same letter as a whole HTML document: no table, no picture, and nothing that depends on its few
 * rules of style, so that it reads in every program, with a screen reader, and without them.
 */
export function htmlOf(subject: string, body: readonly Part[], locale: Locale): string {
  return [
    '<!doctype html>',
    `<html lang="${locale}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${escaped(subject)}</title>`,
    `<style>${sheet}</style>`,
    '</head>',
    '<body>',
    ...body.map((part) => htmlOfPart(part, locale)),
    '</body>',
    '</html>',
    '',
  ].join('\n')
}

function htmlOfPart(part: Part, locale: Locale): string {
  if ('say' in part) return `<p>${escaped(part.say)}</p>`
  if ('code' in part) return `<p class="code"><strong>${escaped(part.code)}</strong></p>`
  if ('facts' in part) {
    const lines = part.facts.map(
      ([label, value]) => `${escaped(label)}: <strong>${escaped(value)}</strong>`,
    )
    return `<p>${lines.join('<br>\n')}</p>`
  }
  if ('act' in part) return `<p>${anchor(part.act, part.href, ' class="act"')}</p>`
  if ('choices' in part) return list(part.choices.map(([label, href]) => anchor(label, href)))
  if ('list' in part) return list(part.list.map(escaped))
  const lang = part.lang === locale ? '' : ` lang="${part.lang}"`
  return `<p${lang}>${escaped(part.said.trim()).replaceAll('\n', '<br>\n')}</p>`
}

const anchor = (label: string, href: string, rest = '') =>
  `<a href="${escaped(href)}"${rest}>${escaped(label)}</a>`
const list = (items: readonly string[]) =>
  `<ul>\n${items.map((item) => `<li>${item}</li>`).join('\n')}\n</ul>`

/** For element content and double-quoted attributes. */
function escaped(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
