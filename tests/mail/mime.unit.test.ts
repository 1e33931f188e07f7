import { simpleParser } from 'mailparser'
import { expect, test } from 'vitest'
import type { Letter } from '../../worker/outbox/letter'
import { encoded, headersOf, mimeOf } from '../../worker/outbox/mime'

const letter: Letter = {
  messageId: '<abc.def@hoorn.example>',
  from: { name: 'Gemeente Hoorn (demo)', address: 'post@hoorn.example' },
  to: { name: 'Zoë "de Vrolijke" Ångström', address: 'zoe@bewoner.example' },
  replyTo: { name: 'Wijk, zorg & zó', address: 'plekken@hoorn.example' },
  subject: `Je reservering staat: donderdag 3 december om 19.00 uur in café ’t Hoekje ${'é'.repeat(60)}`,
  text: 'Dag Zoë,\n\n.een punt vooraan\n',
  html: `<p>Dag Zoë, ${'lang '.repeat(400)}</p>`,
  attachments: [
    {
      filename: 'reservering.ics',
      contentType: 'text/calendar; charset=utf-8; method=PUBLISH',
      content: 'SUMMARY:één\r\n',
    },
  ],
  locale: 'nl',
  headers: { 'Auto-Submitted': 'auto-generated', 'Content-Language': 'nl' },
  tenant: 'hoorn',
}
const date = new Date('2026-11-19T09:00:00Z')

test('a letter reads back as it was written', async () => {
  const mail = await simpleParser(mimeOf(letter, date))
  expect(mail.subject).toBe(letter.subject)
  expect(mail.from?.value).toEqual([{ name: letter.from.name, address: letter.from.address }])
  expect(mail.to && !Array.isArray(mail.to) && mail.to.value[0]).toEqual(letter.to)
  expect(mail.replyTo?.value[0]).toEqual(letter.replyTo)
  expect(mail.messageId).toBe(letter.messageId)
  expect(mail.date).toEqual(date)
  expect(mail.text).toBe(letter.text)
  expect(mail.html).toBe(letter.html)
  expect(mail.attachments[0]?.filename).toBe('reservering.ics')
  expect(mail.attachments[0]?.contentType).toBe('text/calendar')
  expect(mail.attachments[0]?.content.toString()).toBe('SUMMARY:één\r\n')
  expect(mail.headers.get('auto-submitted')).toBe('auto-generated')
})

test('no line is longer than mail allows, and all of it is ASCII', () => {
  for (const line of mimeOf(letter, date).split('\r\n')) {
    expect(line.length).toBeLessThanOrEqual(78)
    expect(line).toMatch(/^[\x20-\x7e\t]*$/)
  }
})

test('a name with a line end in it cannot add a header', () => {
  const to = { name: 'Anna\r\nBcc: all@bewoner.example', address: 'anna@bewoner.example' }
  for (const [, value] of headersOf({ ...letter, to, subject: 'Dag\r\nX: y' }, date)) {
    expect(value).not.toMatch(/\r(?!\n )|\n(?! )/)
  }
  expect(encoded('Dag\r\nX: y')).toBe('Dag X: y')
  const fields = new Map(headersOf({ ...letter, to }, date))
  expect(fields.get('To')).toBe('"Anna Bcc: all@bewoner.example"\r\n <anna@bewoner.example>')
  const quoted = headersOf({ ...letter, to: { ...to, name: 'Anna "de" V\\ries' } }, date)
  expect(new Map(quoted).get('To')).toMatch(/^"Anna \\"de\\" V\\\\ries"\r\n/)
  // Plain ASCII that looks encoded would be decoded by the reader.
  expect(encoded('=?UTF-8?B?eA==?=')).toBe('=?UTF-8?B?PT9VVEYtOD9CP2VBPT0/PQ==?=')
})
