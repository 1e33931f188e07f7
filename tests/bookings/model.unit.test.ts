import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { newMeter } from '../../db/meter'
import { openTenant } from '../../db/open'
import type { AccountActor } from '../../worker/auth/actor'
import { cancelBooking, undoCancellation } from '../../worker/features/bookings/cancel-booking'
import { approveBooking } from '../../worker/features/bookings/decide-booking'
import { holdTime } from '../../worker/features/bookings/hold-time'
import { moveBooking } from '../../worker/features/bookings/move-booking'
import { requestBooking } from '../../worker/features/bookings/request-booking'
import type { TenantCall } from '../../worker/http/context'
import { ProblemError } from '../../worker/http/problems'
import { tidyTenant } from '../../worker/sweep/tidy'
import { utcOf } from '../../worker/time/amsterdam'
import { formatInstant } from '../../worker/time/instant'
import { openSqlite } from '../support/sqlite'
import { Model, type ModelBooking, type ModelSpace } from './model'

const HISTORIES = 2000
const NOW = Date.parse('2026-11-23T08:00:00Z') / 1000
const MORNING = utcOf('2026-12-01', 9 * 60)

const hall: ModelSpace = {
  id: 'spc_hall',
  units: ['spc_left', 'spc_right'],
  turnaround: 0,
  approval: 'automatic',
}
const left: ModelSpace = {
  id: 'spc_left',
  units: ['spc_left'],
  turnaround: 15,
  approval: 'automatic',
}
const right: ModelSpace = { id: 'spc_right', units: ['spc_right'], turnaround: 0, approval: 'host' }
const spaces = [hall, left, right]

const time = { space: fc.nat(2), start: fc.nat(9), length: fc.integer({ min: 1, max: 4 }) }
const act = fc.oneof(
  fc.record({ do: fc.constant('hold' as const), browser: fc.nat(1), ...time }),
  fc.record({ do: fc.constant('bookHeld' as const), browser: fc.nat(1) }),
  fc.record({ do: fc.constant('book' as const), ...time }),
  fc.record({ do: fc.constant('approve' as const), which: fc.nat(7) }),
  fc.record({ do: fc.constant('move' as const), which: fc.nat(7), ...time }),
  fc.record({ do: fc.constant('cancel' as const), which: fc.nat(7), undoable: fc.boolean() }),
  fc.record({ do: fc.constant('undo' as const), which: fc.nat(7) }),
  fc.record({ do: fc.constant('wait' as const), seconds: fc.constantFrom(30, 61, 301, 601) }),
  fc.record({ do: fc.constant('tidy' as const) }),
)
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never

describe('the verbs of bookings, on the real tables and triggers', () => {
  it(`do what a model that looks at everything says, in ${HISTORIES} random histories`, async () => {
    const seen = { done: 0, refused: 0 }
    await fc.assert(
      fc.asyncProperty(fc.array(act, { minLength: 4, maxLength: 16 }), async (acts) => {
        const world = await makeWorld()
        for (const one of acts) {
          const { expected, happened } = await world.play(one)
          expect(`${one.do} ${happened}`).toBe(`${one.do} ${expected}`)
          if (happened === 'done') seen.done += 1
          if (happened === 'refused') seen.refused += 1
          expect(world.claims()).toEqual(world.modelClaims())
          expect(world.statuses()).toEqual(world.modelStatuses())
          expect(world.months()).toEqual(world.monthsOfClaims())
        }
      }),
      { numRuns: HISTORIES, seed: 20261123 },
    )
    // A run in which hardly anything is refused, or done, would prove nothing.
    expect(seen.done).toBeGreaterThan(HISTORIES)
    expect(seen.refused).toBeGreaterThan(HISTORIES / 4)
  }, 300_000)
})

async function makeWorld() {
  const directory = openSqlite('directory')
  const own = openSqlite('tenant')
  directory.sqlite.exec(`
    INSERT INTO slot VALUES ('TENANT_0001', 'hoorn');
    INSERT INTO tenant VALUES ('hoorn', 'Hoorn', 'gemeente', 'active', 1, 0);`)
  own.sqlite.exec(`
    UPDATE tenant_self SET slug = 'hoorn', state = 'active', upcoming_limit = 1000;
    INSERT INTO place (id, slug, name, street, postcode, town, latitude, longitude, wijk_code,
      contact_name, contact_phone, entry, state, opening)
    VALUES ('plc_one', 'een', 'Een', 'Laan 1', '1695 AB', 'Blokker', 52.6, 5.1, 'WK040531', 'Ria',
      '0229', 'host', 'open', '${JSON.stringify(Array(7).fill([[0, 1440]]))}');
    ${spaces.map(spaceRow).join(';')};`)
  const env = { DIRECTORY: directory.d1, TENANT_0001: own.d1 }
  const tenant = await openTenant(env, 'hoorn', newMeter())
  const model = new Model()
  let at = NOW
  let keys = 0

  const call = (): TenantCall => ({
    tenant,
    actor: host,
    now: Math.floor(at / 60),
    at,
    requestId: 'test',
    locale: 'nl',
    key: 'key',
    announce: () => {},
  })
  // A host would confirm at once: who asks is a resident, who decides is the host.
  const asResident = (): TenantCall => ({ ...call(), actor: { ...host, grants: [] } })

  const chosen = ({ space, start, length }: { space: number; start: number; length: number }) => {
    const from = MORNING + start * 30
    const to = from + length * 30
    const startsAt = formatInstant(from)
    const endsAt = formatInstant(to)
    const where = spaces[space] ?? hall
    return { where, from, to, body: { spaceId: where.id, startsAt, endsAt } }
  }
  const details = { gathering: 'meeting', partySize: 1, name: 'Jan', adult: true } as const
  const pick = (which: number): ModelBooking | undefined => model.bookings[which]

  async function play(one: Act): Promise<{ expected: string; happened: string }> {
    if (one.do === 'wait') {
      at += one.seconds
      return { expected: 'waited', happened: 'waited' }
    }
    if (one.do === 'tidy') {
      await tidyTenant(tenant, at)
      return { expected: 'tidied', happened: 'tidied' }
    }
    if (one.do === 'hold') {
      const { where, from, to, body } = chosen(one)
      const browser = `browser-${one.browser}`
      const may = model.mayHold(browser, where, from, to, at)
      const id = await attempt(() => holdTime(asResident(), body, browser))
      if (id) model.hold(browser, id, where, from, to, at)
      return outcome(may, id)
    }
    if (one.do === 'bookHeld') {
      const browser = `browser-${one.browser}`
      const held = model.holds.get(browser)
      if (!held) return { expected: 'nothing', happened: 'nothing' }
      const { id, space, from, to } = held
      const body = { spaceId: space.id, startsAt: formatInstant(from), endsAt: formatInstant(to) }
      const may = model.mayBook(space, from, to, at, [id])
      const made = await attempt(() =>
        requestBooking(asResident(), { ...details, ...body, holdId: id }, id, browser),
      )
      if (made) model.book(made.id, space, from, to)
      return outcome(may, made)
    }
    if (one.do === 'book') {
      const { where, from, to, body } = chosen(one)
      keys += 1
      const may = model.mayBook(where, from, to, at, [])
      const made = await attempt(() =>
        requestBooking(asResident(), { ...details, ...body }, `key-${keys}`, ''),
      )
      if (made) model.book(made.id, where, from, to)
      return outcome(may, made)
    }
    const booking = pick(one.which)
    if (!booking) return { expected: 'nothing', happened: 'nothing' }
    if (one.do === 'approve') {
      const may = model.mayApprove(booking, at)
      const made = await attempt(() => approveBooking(call(), booking.id))
      if (made) model.approve(booking)
      return outcome(may, made)
    }
    if (one.do === 'move') {
      const { from, to, body } = chosen(one)
      const may = model.mayMove(booking, from, to, at)
      const { spaceId: _, ...moment } = body
      const made = await attempt(() => moveBooking(asResident(), booking.id, moment))
      if (made) model.move(booking, from, to)
      return outcome(may, made)
    }
    if (one.do === 'cancel') {
      const may = model.mayCancel(booking)
      const { undoable } = one
      const made = await attempt(() => cancelBooking(asResident(), booking.id, { undoable }))
      if (made) model.cancel(booking, at, undoable)
      return outcome(may, made)
    }
    const may = model.mayUndo(booking, at)
    const made = await attempt(() => undoCancellation(asResident(), booking.id))
    if (made) model.undo(booking)
    return outcome(may, made)
  }

  const all = (sql: string, ...values: number[]) =>
    own.sqlite
      .prepare(sql)
      .all(...values)
      .map((row) => Object.values(row).join(' '))
      .sort()
  return {
    play,
    claims: () =>
      all(
        `SELECT claim_id, space_id, starts_min, ends_min FROM occupancy
         WHERE expires_at IS NULL OR expires_at > ?`,
        at,
      ),
    modelClaims: () =>
      model
        .alive(at)
        .flatMap(({ id, units, from, to }) => units.map((unit) => `${id} ${unit} ${from} ${to}`))
        .sort(),
    statuses: () => all('SELECT id, status, starts_min FROM booking'),
    modelStatuses: () =>
      model.bookings.map(({ id, status, from }) => `${id} ${status} ${from}`).sort(),
    months: () =>
      all('SELECT space_id, busy FROM occupancy_month')
        .flatMap((row) => {
          const [space, busy = ''] = row.split(' ')
          return busy
            .split(';')
            .filter(Boolean)
            .map((line) => `${space} ${line}`)
        })
        .sort(),
    monthsOfClaims: () =>
      all(`SELECT space_id, printf('%d-%d-%d', starts_min, ends_min, coalesce(expires_at, 0))
           FROM occupancy`),
  }
}

const host: AccountActor = {
  kind: 'account',
  id: 'acc_one',
  staff: false,
  name: 'Jan',
  email: 'jan@example.org',
  phone: null,
  locale: 'nl',
  sessionHash: '',
  grants: [{ role: 'host', placeId: null, validFrom: 0, validUntil: null }],
}

function spaceRow({ id, units, turnaround, approval }: ModelSpace): string {
  const parts = units.length > 1 ? JSON.stringify(units) : '[]'
  return `INSERT INTO space (id, place_id, name, capacity, turnaround, shortest, longest, step,
      notice_minutes, approval, parts)
    VALUES ('${id}', 'plc_one', '${id}', 20, ${turnaround}, 30, 240, 30, 0, '${approval}', '${parts}')`
}

/** What the verb gave, or null when it refused; a fault is a fault. */
async function attempt<T>(deed: () => Promise<T>): Promise<T | null> {
  try {
    return await deed()
  } catch (error) {
    if (error instanceof ProblemError && error.code !== 'server-error') return null
    throw error
  }
}

function outcome(may: boolean, made: unknown) {
  const word = (done: boolean) => (done ? 'done' : 'refused')
  return { expected: word(may), happened: word(made !== null) }
}
