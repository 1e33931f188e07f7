import { momentWords, spanWords } from '../../messages/moments'
import type { WooWords } from '../../messages/woo'
import type { UtcMinutes } from '../../time/instant'
import type { WooLine } from './contract'
import { nameFinder, type Redacted, redactText, redactWhole } from './policy'
import type { findBookings, findDecisions, PlaceRow } from './queries'

type BookingRow = Awaited<ReturnType<typeof findBookings>>[number]
type DecisionRow = Awaited<ReturnType<typeof findDecisions>>[number]

/** What every line needs: words, the moment of now, and the names to recognise. */
export interface Writing {
  words: WooWords
  now: UtcMinutes
  names: RegExp | null
  price: (cents: number) => string
}

type Cell = [label: keyof WooWords['labels'], content: string | Redacted]

export function bookingLine(row: BookingRow, { words, now, names, price }: Writing): WooLine {
  return lineOf(words, 'bookings', `${row.id}.${row.revision}`, [
    ['when', spanWords(words.dates, [row.startsMin, row.endsMin], now)],
    ['place', row.place],
    ['space', row.space],
    ['status', words.status[row.status]],
    ['gathering', words.gathering[row.gathering]],
    ['audience', words.audience[row.audience]],
    ['partySize', String(row.partySize)],
    ['price', price(row.priceCents)],
    ['name', redactWhole(row.name, 'name')],
    ['phone', redactWhole(row.phone, 'phone')],
    ['note', redactWhole(row.note, 'remark')],
    ['reason', redactText(row.reason ?? '', names)],
  ])
}

export function decisionLine(row: DecisionRow, { words, now }: Writing): WooLine {
  const { decision, otherDecision, dates } = words
  const known: Record<string, string> = decision
  return lineOf(words, 'decisions', `audit-${row.seq}`, [
    ['decidedAt', momentWords(dates, Math.floor(row.at / 60), now)],
    ['decision', known[row.action] ?? otherDecision],
    ['place', row.place],
    ['space', row.space],
    ['when', spanWords(dates, [row.startsMin, row.endsMin], now)],
    // Who decided is a civil servant or a volunteer: a person as well.
    ['by', redactWhole('x', 'name')],
  ])
}

export function placeLine(row: PlaceRow, { words }: Writing): WooLine {
  // Its texts stand on a public page; only the contact may be named in them.
  const contact = nameFinder([row.contactName])
  const free = (text: string) => redactText(text, contact)
  return lineOf(words, 'places', `${row.id}.${row.revision}`, [
    ['place', row.name],
    ['address', `${row.street}, ${row.postcode} ${row.town}`],
    ['status', words.placeState[row.state]],
    ['reason', free(row.stateReason)],
    ['description', free(row.description)],
    ['houseRules', free(row.houseRules)],
    ['contact', redactWhole(row.contactName, 'name')],
    ['phone', redactWhole(row.contactPhone, 'phone')],
  ])
}

/** A line left out as a whole: that it was there is all that stays. */
export function blackLine({ key, kind, title }: WooLine, { words }: Writing): WooLine {
  return { key, kind, title, cells: [{ label: '', text: words.lineBlack }], blacked: ['line'] }
}

function lineOf(
  words: WooWords,
  kind: WooLine['kind'],
  key: string,
  cells: readonly Cell[],
): WooLine {
  const filled = cells.map(([label, content]) => ({
    label: words.labels[label],
    ...(typeof content === 'string' ? { text: content, blacked: [] } : content),
  }))
  return {
    key,
    kind,
    title: words.kinds[kind],
    cells: filled.filter(({ text }) => text !== '').map(({ label, text }) => ({ label, text })),
    blacked: filled.flatMap(({ blacked }) => blacked),
  }
}
