import { authorise, signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { wooWords } from '../../messages/woo'
import { dayBounds } from '../../time/amsterdam'
import { MOST_LINES, type WooLine, type WooPreview, type WooQuery } from './contract'
import { bookingLine, decisionLine, placeLine, type Writing } from './lines'
import { nameFinder } from './policy'
import { findBookings, findDecisions, findNames, findPlaceRecords, findPlaces } from './queries'

/** Ends the verb for whoever may not, and where no Woo holds: only a gemeente is bound by it. */
export async function mayExport(call: TenantCall): Promise<void> {
  signedIn(call.actor)
  authorise(call, 'woo.export', {})
  const { kind } = await call.tenant.self()
  if (kind !== 'gemeente') throw new ProblemError('not-found')
}

/** The places to choose from, and when dates were given the lines as they would go out. */
export async function previewRecords(
  call: TenantCall,
  query: WooQuery | null,
): Promise<WooPreview> {
  await mayExport(call)
  const places = await findPlaces(call.tenant.db)
  if (!query) return { places, chosen: null }
  const lines = await selectLines(call, query, await writingOf(call))
  const isTooMuch = lines.length > MOST_LINES
  const chosen = { count: lines.length, most: MOST_LINES, lines: isTooMuch ? [] : lines }
  return { places, chosen }
}

/** Words and names for the lines of one answer. */
export async function writingOf({ tenant, locale, now }: TenantCall): Promise<Writing> {
  const names = (await findNames(tenant.db)).flat().flatMap(({ name }) => name ?? [])
  const point = locale === 'nl' ? ',' : '.'
  return {
    words: wooWords(locale),
    now,
    names: nameFinder(names),
    price: (cents) => `€ ${(cents / 100).toFixed(2).replace('.', point)}`,
  }
}

/** The lines of a choice, blacked out; of each kind one more than fits, so that too much is seen. */
export async function selectLines(
  { tenant: { db } }: TenantCall,
  { from, to, kinds, placeId = '' }: WooQuery,
  writing: Writing,
): Promise<WooLine[]> {
  if (to < from)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/to', code: 'too-small' }] })
  const period = [dayBounds(from)[0], dayBounds(to)[1]] as const
  const seconds = [period[0] * 60, period[1] * 60] as const
  const most = MOST_LINES + 1
  const [bookings, decisions, places] = await db.batch([
    findBookings(db, placeId, period, kinds.includes('bookings') ? most : 0),
    findDecisions(db, placeId, seconds, kinds.includes('decisions') ? most : 0),
    findPlaceRecords(db, placeId, kinds.includes('places') ? most : 0),
  ])
  return [
    ...places.map((row) => placeLine(row, writing)),
    ...bookings.map((row) => bookingLine(row, writing)),
    ...decisions.map((row) => decisionLine(row, writing)),
  ]
}
