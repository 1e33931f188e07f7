import { once } from 'node:events'
import { createServer, type Socket } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { htmlOf, textOf } from '../../worker/outbox/body'
import type { Letter } from '../../worker/outbox/letter'
import { openPostOffice, openSendingWorker } from './post-office'

const body = [
  { say: 'Dag Zoë,' },
  { code: '123456' },
  { say: '.Een punt vooraan, en een heel lange regel '.repeat(20) },
]
const letter: Letter = {
  messageId: '<0123.4567@hoorn.example>',
  from: { name: 'Gemeente Hoorn (demo)', address: 'post@hoorn.example' },
  to: { name: 'Zoë Ångström', address: 'zoe@bewoner.example' },
  replyTo: { name: 'Gemeente Hoorn', address: 'plekken@hoorn.example' },
  subject: 'Je reservering staat: donderdag 3 december om 19.00 uur, in café ’t Hoekje bij Zoë',
  text: textOf(body),
  html: htmlOf('Je reservering', body, 'nl'),
  attachments: [
    {
      filename: 'reservering.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: 'BEGIN:VCALENDAR\r\nSUMMARY:één\r\nEND:VCALENDAR\r\n',
    },
  ],
  locale: 'nl',
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
  tenant: 'hoorn',
}

const toClose: (() => unknown)[] = []
afterEach(async () => {
  for (const close of toClose.splice(0).reverse()) await close()
})

async function send(bindings: Record<string, string>, sent: Letter = letter, sendEmailTo?: string) {
  const settings = { SMTP_HOST: '127.0.0.1', ...bindings }
  const mf = await openSendingWorker(settings, sendEmailTo ? { sendEmailTo } : {})
  toClose.push(() => mf.dispose())
  const answer = await mf.dispatchFetch('http://worker/', {
    method: 'POST',
    body: JSON.stringify(sent),
  })
  const { fault } = (await answer.json()) as { fault: string | null }
  return fault
}

async function postOffice(options: Parameters<typeof openPostOffice>[0] = {}) {
  const office = await openPostOffice(options)
  toClose.push(office.close)
  return office
}

test('a letter arrives at a real SMTP server as it was written', async () => {
  const office = await postOffice()
  expect(await send({ SMTP_PORT: String(office.port), SMTP_TLS: 'none' })).toBeNull()
  const [mail] = office.mails
  expect(office.mails).toHaveLength(1)
  expect(office.recipients).toEqual(['zoe@bewoner.example'])
  expect(mail?.subject).toBe(letter.subject)
  expect(mail?.from?.value).toEqual([letter.from])
  expect(mail?.to && !Array.isArray(mail.to) && mail.to.value).toEqual([letter.to])
  expect(mail?.replyTo?.value).toEqual([letter.replyTo])
  expect(mail?.messageId).toBe(letter.messageId)
  expect(mail?.text?.trim()).toBe(letter.text.trim())
  expect(String(mail?.html).replaceAll('\r\n', '\n').trim()).toBe(letter.html.trim())
  expect(mail?.headers.get('auto-submitted')).toBe('auto-generated')
  expect(mail?.headers.get('content-language')).toBe('nl')
  expect(mail?.attachments.map(({ filename, contentType }) => [filename, contentType])).toEqual([
    ['reservering.ics', 'text/calendar'],
  ])
  expect(mail?.attachments[0]?.content.toString()).toBe(letter.attachments[0]?.content)
})

describe('a letter that an SMTP server does not take', () => {
  test('because of its address is a fault that names the code and not the address', async () => {
    const office = await postOffice({
      onRcptTo: (_address, _session, done) =>
        done(Object.assign(new Error('no such user zoe@bewoner.example'), { responseCode: 550 })),
    })
    const fault = await send({ SMTP_PORT: String(office.port), SMTP_TLS: 'none' })
    expect(fault).toBe('the SMTP server answered 550')
    expect(office.mails).toEqual([])
  })

  test('because it hangs up at the greeting is a fault, soon', async () => {
    const port = await hangingUp((socket) => socket.end())
    const fault = await send({ SMTP_PORT: String(port), SMTP_TLS: 'none' })
    expect(fault).toBe('the SMTP server hung up')
  })

  test('because it hangs up in the middle is a fault, soon', async () => {
    const port = await hangingUp((socket) => {
      socket.write('220 hello\r\n')
      socket.on('data', (data) => {
        if (String(data).startsWith('EHLO')) socket.write('250-hello\r\n250 8BITMIME\r\n')
        else socket.end()
      })
    })
    const fault = await send({ SMTP_PORT: String(port), SMTP_TLS: 'none' })
    expect(fault).toBe('the SMTP server hung up')
  })

  test('because nobody listens is a fault', async () => {
    const office = await openPostOffice()
    await office.close()
    expect(await send({ SMTP_PORT: String(office.port), SMTP_TLS: 'none' })).toBe('SMTP failed')
  })

  test('because it offers no STARTTLS is a fault, and the password stays here', async () => {
    const said: string[] = []
    const port = await hangingUp((socket) => {
      socket.write('220 hello\r\n')
      socket.on('data', (data) => {
        said.push(String(data))
        socket.write('250-hello\r\n250 AUTH PLAIN LOGIN\r\n')
      })
    })
    const settings = { SMTP_PORT: String(port), SMTP_USER: 'hoorn', SMTP_PASS: 'geheim' }
    expect(await send(settings)).toBe('the SMTP server offers no STARTTLS')
    expect(said.join('')).not.toContain('AUTH')
  })

  test('is refused before a word is said when its address could hide a command', async () => {
    const office = await postOffice()
    const to = { address: 'zoe@bewoner.example>\r\nRCPT TO:<all@bewoner.example' }
    const settings = { SMTP_PORT: String(office.port), SMTP_TLS: 'none' }
    expect(await send(settings, { ...letter, to })).toBe('no mail address')
    expect(office.mails).toEqual([])
  })
})

test("Cloudflare's binding takes the letter where no SMTP server is set, and what it refuses is a fault", async () => {
  expect(await send({ SMTP_HOST: '' }, letter, letter.to.address)).toBeNull()
  const fault = await send({ SMTP_HOST: '' }, letter, 'nobody-else@bewoner.example')
  expect(fault).toBe('send_email refused the letter')
})

test.each([
  [{ SMTP_PORT: '25' }, 'SMTP_PORT 25 is blocked; use 465 or 587'],
  [{ SMTP_TLS: 'maybe' }, 'SMTP_TLS must be implicit, starttls or none'],
  [{ SMTP_TLS: 'none', SMTP_USER: 'x', SMTP_PASS: 'y' }, 'SMTP_TLS none would show SMTP_PASS'],
  [{ SMTP_HOST: '' }, 'no way to send mail is set'],
  [{ PUBLIC_URL: '' }, 'PUBLIC_URL is not set'],
  // A string of that name is no binding of the serving process.
  [{ SMTP_HOST: '', LOCAL: 'yes' }, 'no way to send mail is set'],
])('with the settings %o a letter is kept, for a reason', async (bindings, fault) => {
  expect(await send(bindings)).toBe(fault)
})

async function hangingUp(answer: (socket: Socket) => void): Promise<number> {
  const server = createServer((socket) => {
    socket.on('error', () => undefined)
    answer(socket)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  toClose.push(() => server.close())
  const address = server.address()
  if (!address || typeof address === 'string') throw new Error('no port')
  return address.port
}
