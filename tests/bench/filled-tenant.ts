import type { Miniflare } from 'miniflare'

/** Thursday 19 November 2026, 10.00 in Amsterdam: the moment at which everything is counted. */
export const now = '2026-11-19T09:00:00Z'
/** The week that is asked for: Monday to Sunday, six bookings of each space on each day. */
export const busyWeek = { from: '2026-11-30', to: '2026-12-06', bookings: 42 }
export const spaces = 20
export const slug = 'veel'

const places = 8
const bookingsADay = 6
const holidays = ['2026-12-25', '2026-12-26', '2026-12-31', '2027-01-01']
const nowAt = Date.parse(now) / 1000
// Rows a statement: enough that a million go in within minutes, few enough to stay one short batch.
const chunk = 20_000

export const spaceId = (number: number) => `spc_room-${String(number).padStart(2, '0')}`

/**
 * An organisation of 20 spaces with this many bookings, made by the real tables and triggers: six a
 * day in each space, around the busy week, from two months after it at most back to where they run
 * out (in 2004 for a million). Each with its audit entry and its three letters, long sent.
 */
export async function fillTenant(mf: Miniflare, bookings: number): Promise<void> {
  const directory = await mf.getD1Database('DIRECTORY')
  await directory.batch([
    directory.prepare(`INSERT INTO slot (name, slug) VALUES ('TENANT_0001', '${slug}')`),
    directory.prepare(
      `INSERT INTO tenant (slug, name, kind, state, listed, created_at)
       VALUES ('${slug}', 'Gemeente Veel', 'gemeente', 'active', 1, 0)`,
    ),
  ])
  const db = await mf.getD1Database('TENANT_0001')
  await db.batch([...furnish(bookings)].map((sql) => db.prepare(sql)))
  for (let from = 0; from < bookings; from += chunk) {
    const to = Math.min(from + chunk, bookings)
    await db.batch(claims(bookings).map((sql) => db.prepare(sql).bind(from, to)))
  }
}

/** Leaves nothing free from now on for longer than the search for a free time looks ahead. */
export async function takeEverything(mf: Miniflare): Promise<void> {
  const db = await mf.getD1Database('TENANT_0001')
  const today = Math.floor(Date.parse(now) / 86_400_000)
  await db.batch([
    db.prepare(`DELETE FROM occupancy WHERE ends_min > ${today * 1440}`),
    db.prepare(
      `${numbers(`${spaces * 24 * 70}`)}
       INSERT INTO occupancy (space_id, starts_min, ends_min, kind, claim_id)
       SELECT ${room}, starts, starts + 60, 'booking', 'bkg_taken-' || i
       FROM (SELECT i, ${today * 1440} + i / ${spaces} * 60 AS starts FROM n)`,
    ),
  ])
}

const numbers = (end: string, begin = '0') =>
  `WITH RECURSIVE n (i) AS (SELECT ${begin} UNION ALL SELECT i + 1 FROM n WHERE i + 1 < ${end})`
// D1 binds every number as a REAL.
const counted = numbers('?2', 'CAST(?1 AS INTEGER)')
const room = `printf('spc_room-%02d', i % ${spaces})`

function* furnish(bookings: number): Generator<string> {
  const week = JSON.stringify(Array.from({ length: 7 }, () => [[480, 1320]]))
  yield `UPDATE tenant_self SET slug = '${slug}', state = 'active', name = 'Gemeente Veel' WHERE id = 1`
  yield `${numbers('6')} INSERT INTO area (code, name, outline, box)
    SELECT 'WK04050' || i, 'Wijk ' || i, 'M0 0L9 0L9 9Z', '0 0 9 9' FROM n`
  yield `${numbers(`${places}`)}
    INSERT INTO place (id, slug, name, street, postcode, town, latitude, longitude, wijk_code,
      contact_name, contact_phone, entry, state, opening)
    SELECT 'plc_site-' || i, 'plek-' || i, 'Plek ' || i, 'Dorpsstraat ' || i, '1695 AA', 'Blokker',
      52.66, 5.1, 'WK04050' || (i % 6), 'Ria', '0229 00 00 10', 'host', 'open', '${week}' FROM n`
  yield `${numbers(`${places * holidays.length}`)} INSERT INTO opening_exception (place_id, on_date, intervals)
    SELECT 'plc_site-' || (i % ${places}), '${JSON.stringify(holidays)}' ->> (i / ${places}), '[]' FROM n`
  yield `${numbers(`${spaces}`)}
    INSERT INTO space (id, place_id, name, capacity, turnaround, shortest, longest, step, approval, sort)
    SELECT ${room}, 'plc_site-' || (i % ${places}), 'Ruimte ' || i, 30, 15, 30, 480, 15, 'automatic', i
    FROM n`
  yield `${numbers(`${spaces * 3}`)}
    INSERT INTO rate (space_id, audience, cents_per_hour, cents_fixed, deposit_cents, payment)
    SELECT ${room}, iif(i < ${spaces}, 'resident', iif(i < ${2 * spaces}, 'association', 'business')),
      1000, 0, 0, 'pin' FROM n`
  yield `${numbers(`${Math.ceil(bookings / 50)}`)}
    INSERT INTO account (id, email, name, locale, created_at)
    SELECT 'acc_fill-' || i, 'bewoner' || i || '@demo.example', 'Bewoner ' || i, 'nl', 0 FROM n`
  yield `${numbers(`${places * 2}`)} INSERT INTO role_grant (id, holder_id, role, place_id, valid_from)
    SELECT 'grn_fill-' || i, 'acc_fill-' || i, 'host', 'plc_site-' || (i % ${places}), 0 FROM n`
}

// Oldest first, as they come in life; ?1 and ?2 are the first number and the one after the last.
function claims(bookings: number): string[] {
  const turns = Math.ceil(bookings / spaces)
  const days = Math.ceil(turns / bookingsADay)
  const newest = Date.parse(busyWeek.to) / 86_400_000 + Math.min(60, Math.floor(days / 8))
  const turn = `(i / ${spaces} + ${days * bookingsADay - turns})`
  const day = `(${newest - days + 1} + ${turn} / ${bookingsADay})`
  const starts = `(${day} * 1440 + 420 + ${turn} % ${bookingsADay} * 120)`
  const from = `FROM (SELECT i, ${room} AS room, ${starts} AS starts FROM n)`
  return [
    `${counted} INSERT INTO occupancy (space_id, starts_min, ends_min, kind, claim_id)
     SELECT room, starts, starts + 120, 'booking', 'bkg_fill-' || i ${from}`,
    `${counted} INSERT INTO booking (id, space_id, account_id, starts_min, ends_min,
       turnaround, status, gathering, party_size, name, locale, audience, price_cents,
       deposit_cents, payment, manage_hash, idempotency_key, body_hash, created_at)
     SELECT 'bkg_fill-' || i, room, 'acc_fill-' || (i / 50), starts, starts + 105, 15, 'confirmed',
       'meeting', 8, 'Bewoner', 'nl', 'resident', 1750, 0, 'pin', printf('%064x', i),
       printf('%032x', i), printf('%064x', i), ${nowAt} - 86400 ${from}`,
    `${counted} INSERT INTO audit (at, actor_id, action, object_id, request_id)
     SELECT ${nowAt} - 86400, 'acc_fill-' || (i / 50), 'booking.confirmed', 'bkg_fill-' || i,
       printf('%032x', i) FROM n`,
    ...['booking-confirmed', 'host-booked', 'booking-reminder'].map(
      (kind) => `${counted} INSERT INTO outbox (id, kind, subject_id, state, not_before_at, sent_at)
     SELECT 'bkg_fill-' || i || ':${kind}:1', '${kind}', 'bkg_fill-' || i, 'sent',
       ${nowAt} - 86400, ${nowAt} - 86400 FROM n`,
    ),
  ]
}
