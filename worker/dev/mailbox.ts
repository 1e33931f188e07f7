import { Hono } from 'hono'
import { html, raw } from 'hono/html'
import { type KeptLetter, type LocalService, localServiceOf } from '../outbox/mailbox'

/**
 * `/dev/mailbox`: the mail that stayed on this desk, newest first, as pages and (by `Accept`) as
 * JSON `{ messages: KeptLetter[] }`. `?to=` keeps one address. Not there outside local mode.
 */
export function mailboxPages() {
  const app = new Hono<{ Bindings: { readonly LOCAL?: unknown } }>()
  app.get('/', async (c) => {
    const local = localServiceOf(c.env.LOCAL)
    if (!local) return c.notFound()
    const to = c.req.query('to') ?? ''
    const messages = await readLetters(local, to)
    c.header('Cache-Control', 'no-store')
    c.header('Vary', 'Accept')
    if (wantsJson(c.req.header('accept'))) return c.json({ messages })
    return c.html(listPage(messages, to))
  })
  app.get('/:id', async (c) => {
    const letter = await readLetter(c.env.LOCAL, c.req.param('id'))
    if (!letter) return c.notFound()
    c.header('Cache-Control', 'no-store')
    c.header('Vary', 'Accept')
    return wantsJson(c.req.header('accept')) ? c.json(letter) : c.html(letterPage(letter))
  })
  app.get('/:id/html', async (c) => {
    const letter = await readLetter(c.env.LOCAL, c.req.param('id'))
    if (!letter) return c.notFound()
    // As a mail program shows it: with the letter's own rules of style, and nothing else.
    c.header('Content-Security-Policy', "default-src 'none'; style-src 'unsafe-inline'")
    return c.html(letter.html)
  })
  app.get('/:id/files/:number', async (c) => {
    const letter = await readLetter(c.env.LOCAL, c.req.param('id'))
    const file = letter?.attachments[Number(c.req.param('number'))]
    if (!file) return c.notFound()
    return c.body(file.content, 200, {
      'Content-Type': file.contentType,
      'Content-Disposition': `attachment; filename="${file.filename}"`,
    })
  })
  return app
}

async function readLetters(local: LocalService, to: string): Promise<KeptLetter[]> {
  const answer = await local.fetch(`http://local/mailbox?to=${encodeURIComponent(to)}`)
  const { messages } = await answer.json<{ messages: KeptLetter[] }>()
  return messages
}

async function readLetter(bound: unknown, id: string): Promise<KeptLetter | null> {
  const local = localServiceOf(bound)
  if (!local) return null
  return (await readLetters(local, '')).find((letter) => letter.id === id) ?? null
}

const wantsJson = (accept = '') =>
  accept.includes('application/json') && !accept.includes('text/html')

const shown = 100

function page(title: string, body: unknown) {
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>${title}</title>
</head>
<body>
<main>
<h1>${title}</h1>
${body}
</main>
</body>
</html>`
}

function listPage(letters: readonly KeptLetter[], to: string) {
  const items = letters.slice(0, shown).map(
    (letter) => html`<li>
<a href="/dev/mailbox/${letter.id}" lang="${letter.locale}">${letter.subject}</a><br>
To ${letter.to}, from ${letter.from}, ${time(letter)}
</li>`,
  )
  return page(
    'Mailbox of this computer',
    html`<form method="get">
<p><label for="to">Only to this address</label> <input id="to" name="to" type="email" value="${to}" autocomplete="off"> <button type="submit">Show</button></p>
</form>
<p>${String(letters.length)} letters, newest first. ${letters.length > shown ? `The newest ${shown} are shown.` : ''} Nothing here went out.</p>
${letters.length > 0 ? html`<ol>${items}</ol>` : html`<p>A letter appears here when somebody asks for a code or books a room.</p>`}`,
  )
}

function letterPage(letter: KeptLetter) {
  const files = letter.attachments.map(
    (file, number) =>
      html`<li><a href="/dev/mailbox/${letter.id}/files/${String(number)}">${file.filename}</a></li>`,
  )
  return page(
    letter.subject,
    html`<p><a href="/dev/mailbox">All letters</a></p>
<p>From ${letter.from}<br>To ${letter.to}<br>Sent ${time(letter)}<br>Message-ID ${letter.messageId}</p>
<article lang="${letter.locale}">${raw(linked(letter.text))}</article>
<p><a href="/dev/mailbox/${letter.id}/html">The same letter as HTML</a></p>
${files.length > 0 ? html`<ul>${files}</ul>` : ''}`,
  )
}

const time = ({ sentAt }: KeptLetter) => html`<time datetime="${sentAt}">${sentAt}</time>`

/** The text as paragraphs, its addresses as links. Escaped first, so nothing in it is markup. */
function linked(text: string): string {
  const escaped = text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
  return escaped
    .trim()
    .split('\n\n')
    .map((paragraph) => {
      const withLinks = paragraph.replaceAll(/https?:\/\/\S+/g, '<a href="$&">$&</a>')
      return `<p>${withLinks.replaceAll('\n', '<br>\n')}</p>`
    })
    .join('\n')
}
