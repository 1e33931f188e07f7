import type { Address, Letter } from './letter'

const utf8 = new TextEncoder()

/**
 * The header fields of a letter, in order, encoded and folded (RFC 5322, RFC 2047). Whatever a
 * person typed comes out as one field: line ends and control characters become spaces.
 */
export function headersOf(letter: Letter, date: Date): [name: string, value: string][] {
  const fields: [string, string][] = [
    ['From', mailbox(letter.from)],
    ['To', mailbox(letter.to)],
    ['Subject', encoded(letter.subject)],
    ['Date', date.toUTCString().replace('GMT', '+0000')],
    ['Message-ID', letter.messageId],
    ...Object.entries(letter.headers),
  ]
  if (letter.replyTo) fields.splice(2, 0, ['Reply-To', mailbox(letter.replyTo)])
  return fields
}

function mailbox({ name, address }: Address): string {
  const clean = oneLine(name ?? '')
  if (!clean) return `<${address}>`
  const words = isPlain(clean) ? `"${clean.replaceAll(/["\\]/g, '\\$&')}"` : encodedWords(clean)
  return `${words}\r\n <${address}>`
}

/** Text as a header value: as it is when plain ASCII and short, else as encoded words. */
export function encoded(text: string): string {
  const clean = oneLine(text)
  return isPlain(clean) ? clean : encodedWords(clean)
}

function oneLine(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what must go
  return text.replaceAll(/[\u0000-\u001f\u007f]+/g, ' ').trim()
}

// What looks like an encoded word would be decoded by the reader.
const isPlain = (clean: string) =>
  /^[\x20-\x7e]*$/.test(clean) && !clean.includes('=?') && clean.length <= 60

function encodedWords(clean: string): string {
  return chunksOf(clean, 39)
    .map((chunk) => `=?UTF-8?B?${base64(chunk)}?=`)
    .join('\r\n ')
}

// 39 octets are 52 characters of base64: with its frame and the header's name a line stays under
// 78, and a character is never cut in two.
function chunksOf(text: string, most: number): string[] {
  const chunks: string[] = []
  let chunk = ''
  for (const character of text) {
    if (utf8.encode(chunk + character).length > most) {
      chunks.push(chunk)
      chunk = ''
    }
    chunk += character
  }
  return [...chunks, chunk]
}

/** Base64 of the UTF-8 of a text, on one line. */
export function base64(text: string): string {
  let binary = ''
  for (const byte of utf8.encode(text)) binary += String.fromCharCode(byte)
  return btoa(binary)
}

/** The whole letter as it goes over the wire (RFC 2045), for a transport that takes raw mail. */
export function mimeOf(letter: Letter, date: Date): string {
  const head = headersOf(letter, date).map(([name, value]) => `${name}: ${value}`)
  const both = multipart('alternative', [
    entity('text/plain; charset=utf-8', letter.text),
    entity('text/html; charset=utf-8', letter.html),
  ])
  const attached = letter.attachments.map(({ filename, contentType, content }) =>
    entity(contentType, content, `Content-Disposition: attachment; filename="${filename}"\r\n`),
  )
  const body = attached.length > 0 ? multipart('mixed', [both, ...attached]) : both
  return `${head.join('\r\n')}\r\nMIME-Version: 1.0\r\n${body}`
}

function multipart(kind: 'alternative' | 'mixed', parts: readonly string[]): string {
  const boundary = `=_${crypto.randomUUID()}`
  const inner = parts.map((part) => `--${boundary}\r\n${part}\r\n`).join('')
  return `Content-Type: multipart/${kind};\r\n boundary="${boundary}"\r\n\r\n${inner}--${boundary}--\r\n`
}

function entity(contentType: string, content: string, more = ''): string {
  const lines = base64(content).match(/.{1,76}/g) ?? []
  return `Content-Type: ${contentType}\r\nContent-Transfer-Encoding: base64\r\n${more}\r\n${lines.join('\r\n')}`
}
