import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Miniflare } from 'miniflare'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openMailbox } from '../../scripts/mailbox.mjs'
import type { Letter } from '../../worker/outbox/letter'
import { openSendingWorker } from './post-office'

let folder: string
let mf: Miniflare
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'slhz-mail-'))
  mf = await openSendingWorker({}, { local: openMailbox(folder) })
})
afterAll(async () => {
  await mf.dispose()
  await rm(folder, { recursive: true, force: true })
})

const letter = (to: string, subject: string): Letter => ({
  messageId: `<${subject.length}.${to}>`,
  from: { name: 'Gemeente Hoorn', address: 'post@localhost' },
  to: { address: to },
  subject,
  text: 'Dag,\n\nBekijk je <reservering>:\nhttp://localhost:8787/hoorn/reservering/bkg_1/abc\n',
  html: '<!doctype html><html lang="nl"><body><p>Dag</p></body></html>',
  attachments: [{ filename: 'reservering.ics', contentType: 'text/calendar', content: 'BEGIN' }],
  locale: 'nl',
  headers: {},
  tenant: 'hoorn',
})

async function post(sent: Letter) {
  const answer = await mf.dispatchFetch('http://worker/', {
    method: 'POST',
    body: JSON.stringify(sent),
  })
  expect(await answer.json()).toEqual({ fault: null })
}

interface Kept {
  messages: { id: string; to: string; subject: string; from: string; sentAt: string }[]
}
async function read(query = '', from = mf): Promise<Kept['messages']> {
  const headers = { accept: 'application/json' }
  const answer = await from.dispatchFetch(`http://worker/dev/mailbox${query}`, { headers })
  const { messages } = (await answer.json()) as Kept
  return messages
}

async function page(path: string): Promise<string> {
  const answer = await mf.dispatchFetch(`http://worker/dev/mailbox${path}`)
  expect(answer.status).toBe(200)
  return answer.text()
}

test('mail of this desk is listed newest first, whole, and by address', async () => {
  await post(letter('anna@bewoner.example', 'Eerst'))
  await post(letter('piet@bewoner.example', 'Daarna'))
  await post(letter('anna@bewoner.example', 'Laatst & best'))
  expect((await read()).map(({ subject }) => subject)).toEqual(['Laatst & best', 'Daarna', 'Eerst'])
  expect((await read('?to=PIET@bewoner.example')).map(({ subject }) => subject)).toEqual(['Daarna'])
  expect((await read('?to=piet%40bewoner.example'))[0]).toMatchObject({
    messageId: '<6.piet@bewoner.example>',
    from: 'Gemeente Hoorn <post@localhost>',
    to: 'piet@bewoner.example',
    text: letter('', '').text,
    html: letter('', '').html,
    tenant: 'hoorn',
    sentAt: '2026-11-19T09:00:00.000Z',
    attachments: [{ filename: 'reservering.ics', contentType: 'text/calendar', content: 'BEGIN' }],
  })
})

test('its pages need no style and no script, and links in a letter can be followed', async () => {
  const list = await page('')
  expect(list).toContain('Laatst &amp; best')
  expect(list).not.toMatch(/style=|<style|<script/)
  const [newest] = await read()
  const shown = await page(`/${newest?.id}`)
  expect(shown).toContain('<a href="http://localhost:8787/hoorn/reservering/bkg_1/abc">')
  expect(shown).toContain('Bekijk je &lt;reservering&gt;:')
  expect(await page(`/${newest?.id}/html`)).toContain('<p>Dag</p>')
  expect(await page(`/${newest?.id}/files/0`)).toBe('BEGIN')
  const gone = await mf.dispatchFetch('http://worker/dev/mailbox/nothing')
  expect(gone.status).toBe(404)
})

test('mail outlives the process, and a letter that was cut off is not there', async () => {
  await writeFile(join(folder, '.half'), '{"id":')
  const again = await openSendingWorker({}, { local: openMailbox(folder) })
  expect(await read('', again)).toEqual(await read())
  expect((await readdir(folder)).filter((name) => !name.startsWith('.'))).toHaveLength(3)
  await again.dispose()
})

test('without a serving process that offers one there is no mailbox', async () => {
  const deployed = await openSendingWorker({ LOCAL: 'yes' })
  for (const path of ['/dev/mailbox', '/dev/mailbox/x', '/dev/mailbox/x/html']) {
    expect((await deployed.dispatchFetch(`http://worker${path}`)).status).toBe(404)
  }
  await deployed.dispose()
})
