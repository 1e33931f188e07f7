import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openMiniflare } from '../../scripts/serve.mjs'
import type { KeptLetter } from '../../worker/outbox/mailbox'
import { newAddress, type Person, signIn, until } from '../support/people'
import { freePort, type StartedProcess, startProcess, temporaryFolder } from '../support/process'
import { halves, overlaps } from './certificate'

const KILLS = 3
const PEOPLE = 6
const EACH = 8
// Killed when this many have been answered, so in the middle of all the others.
const ANSWERED = 15

interface Slot {
  spaceId: string
  startsAt: string
  endsAt: string
}

describe('a server that is killed during a load of bookings', () => {
  let localDir: string
  let port: number
  let server: StartedProcess
  let people: Person[]
  const answered = new Set<string>()

  beforeAll(async () => {
    localDir = await temporaryFolder()
    port = await freePort()
    server = await startProcess({ localDir, port })
    people = await Promise.all(
      Array.from({ length: PEOPLE }, () => signIn(asServer(server), 'hoorn', newAddress('kill'))),
    )
  })
  afterAll(async () => {
    await server?.stop()
    await rm(localDir, { recursive: true, force: true })
  })

  it('keeps every booking that it confirmed, whole, and sends each letter that it owes', async () => {
    const slots = await freeSlots(server.url, KILLS * PEOPLE * EACH)
    for (let kill = 0; kill < KILLS; kill++) {
      const batch = slots.slice(kill * PEOPLE * EACH, (kill + 1) * PEOPLE * EACH)
      await bookUntilKilled(batch)
      server = await startProcess({ localDir, port })
    }
    expect(answered.size).toBeGreaterThanOrEqual(KILLS * ANSWERED)

    const letters = await until(
      'every letter that is owed',
      async () => {
        await (await fetch(`${server.url}/cdn-cgi/handler/scheduled?cron=boot`)).text()
        const confirmed = await lettersOf(server.url)
        // What was committed and never answered is owed a letter as well.
        const made = (await Promise.all(people.map(bookingsOf))).flat()
        return made.every((id) => confirmed.some(({ text }) => text.includes(id)))
          ? confirmed
          : null
      },
      150,
    )
    expect(await server.stop()).toBe(0)
    await compareWithDatabase(letters)
  }, 300_000)

  async function bookUntilKilled(slots: readonly Slot[]) {
    let inThisRound = 0
    let isKilled: Promise<void> | null = null
    await Promise.all(
      people.map(async (person, index) => {
        for (const slot of slots.slice(index * EACH, (index + 1) * EACH)) {
          const response = await book(person, slot)
          if (!response) return
          answered.add(response)
          inThisRound += 1
          if (inThisRound === ANSWERED) isKilled = server.killHard()
        }
      }),
    )
    expect(inThisRound).toBeLessThan(slots.length)
    await isKilled
  }

  // What is true of the files after the last end, whoever was answered and whoever was not.
  async function compareWithDatabase(letters: readonly KeptLetter[]) {
    const { mf } = await openMiniflare({ persist: join(localDir, 'state') })
    const d1 = (await mf.getD1Database('TENANT_0001')) as unknown as D1Database
    const tenant = { slug: 'hoorn', slot: 'TENANT_0001', d1 } as Parameters<typeof halves>[0]
    const ids = people.map(({ accountId }) => accountId)
    const { results: rows } = await d1
      .prepare(
        `SELECT id, status FROM booking WHERE account_id IN (${ids.map(() => '?').join(',')})`,
      )
      .bind(...ids)
      .all<{ id: string; status: string }>()
    const made = new Set(rows.map(({ id }) => id))
    const faults = [...(await overlaps(tenant)), ...(await halves(tenant))]
    await mf.dispose()

    expect([...answered].filter((id) => !made.has(id))).toEqual([])
    // The demo's own bookings were never announced.
    expect(faults.filter(({ what, id }) => what !== 'no letter' || made.has(id))).toEqual([])
    const about = letters.map((letter) => ({ letter, id: bookingIn(letter) }))
    expect(about.filter(({ id }) => id !== null && !made.has(id))).toEqual([])
    expect(repeats(letters)).toBeLessThanOrEqual(KILLS)
    // A repeat is the same letter: each booking has been told of under one id.
    for (const { id } of rows) {
      const own = about.filter((one) => one.id === id)
      expect(new Set(own.map(({ letter }) => letter.messageId)).size, id).toBe(1)
    }
    for (const { id } of rows) expect(about.some((one) => one.id === id)).toBe(true)
  }
})

/** The id of the booking, or null when the server was killed before it answered. */
async function book(person: Person, slot: Slot): Promise<string | null> {
  const body = { ...slot, gathering: 'meeting', partySize: 2, name: 'Jan', adult: true }
  const key = { 'idempotency-key': randomUUID() }
  const response = await person.post('/api/v1/tenants/hoorn/bookings', body, key).catch(() => null)
  const made = (await response?.json().catch(() => null)) as { id: string } | null
  if (response && made && response.status !== 201) throw new Error(JSON.stringify(made))
  return made?.id ?? null
}

async function bookingsOf(person: Person): Promise<string[]> {
  const answer = await person.get('/api/v1/tenants/hoorn/my/bookings')
  const { bookings } = (await answer.json()) as { bookings: { id: string }[] }
  return bookings.map(({ id }) => id)
}

async function lettersOf(url: string): Promise<KeptLetter[]> {
  const answer = await fetch(`${url}/dev/mailbox`, { headers: { accept: 'application/json' } })
  const { messages } = (await answer.json()) as { messages: KeptLetter[] }
  return messages.filter(({ to }) => to.includes('kill-'))
}

const bookingIn = ({ text }: KeptLetter) => /reservering\/(bkg_[a-z0-9]+)/.exec(text)?.[1] ?? null

/** How many letters came more often than once; the same one has the same Message-ID. */
function repeats(letters: readonly KeptLetter[]): number {
  return letters.length - new Set(letters.map(({ messageId }) => messageId)).size
}

function asServer({ url }: StartedProcess) {
  return { url } as Parameters<typeof signIn>[0]
}

/** Hours that are free now in rooms that confirm by themselves, no two of which touch. */
async function freeSlots(url: string, count: number): Promise<Slot[]> {
  const get = async (path: string) => (await fetch(`${url}/api/v1/tenants/hoorn${path}`)).json()
  const { asOf, places } = (await get('/places')) as {
    asOf: { on: string }
    places: { state: string; spaces: { id: string; approval: string; name: string }[] }[]
  }
  const from = day(asOf.on, 35)
  const slots: Slot[] = []
  const rooms = places.filter(({ state }) => state === 'open').flatMap(({ spaces }) => spaces)
  for (const { id } of rooms.filter(({ approval }) => approval === 'automatic')) {
    const { days } = (await get(`/spaces/${id}/availability?from=${from}&to=${day(from, 30)}`)) as {
      days: { free: { starts: { at: string }; ends: { at: string } }[] }[]
    }
    for (const block of days.flatMap(({ free }) => free)) {
      const starts = Date.parse(block.starts.at)
      // One a block: parts of a combined room and turnarounds cannot come in each other's way.
      if (Date.parse(block.ends.at) - starts < 90 * 60_000) continue
      slots.push({ spaceId: id, startsAt: iso(starts), endsAt: iso(starts + 60 * 60_000) })
    }
  }
  if (slots.length < count) throw new Error(`only ${slots.length} free hours`)
  return slots.slice(0, count)
}

const iso = (ms: number) => new Date(ms).toISOString().replace('.000Z', 'Z')
const day = (on: string, later: number) => iso(Date.parse(on) + later * 86_400_000).slice(0, 10)
