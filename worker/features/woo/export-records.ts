import { actorId } from '../../auth/actor'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { dateWords } from '../../messages/moments'
import { dayBounds } from '../../time/amsterdam'
import { MOST_LINES, type WooDocument, type WooLine, type WooRequest } from './contract'
import { blackLine, type Writing } from './lines'
import { BLACK } from './policy'
import { findPlaces } from './queries'
import { mayExport, selectLines, writingOf } from './select-records'

/**
 * The document of a choice that a person has looked over, line by line. What came or changed after
 * that is left out, and the document says how many. Making it is written down, also while the
 * organisation is suspended: the duty does not rest.
 */
export async function exportRecords(call: TenantCall, asked: WooRequest): Promise<WooDocument> {
  await mayExport(call)
  const { tenant, actor, at, requestId } = call
  const writing = await writingOf(call)
  const all = await selectLines(call, asked, writing)
  if (all.length > MOST_LINES)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/to', code: 'too-big' }] })
  const [seen, black] = [new Set(asked.seen), new Set(asked.black)]
  const lines = all
    .filter(({ key }) => seen.has(key))
    .map((line) => (black.has(line.key) ? blackLine(line, writing) : line))
  const places = await findPlaces(tenant.db)
  const { name } = await tenant.self()
  await tenant.commitEnding([], {
    actorId: actorId(actor),
    action: 'woo.exported',
    objectId: asked.placeId || 'every-place',
    fields: asked.kinds,
    detail: {
      from: asked.from,
      to: asked.to,
      lines: lines.length,
      blackLines: lines.filter(({ blacked }) => blacked.includes('line')).length,
    },
    requestId,
    at,
  })
  const place = places.find(({ id }) => id === asked.placeId)
  return {
    title: writing.words.title(name),
    about: about(asked, place?.name, all.length - lines.length, writing),
    lines,
    blackedOut: blackedOut(lines, writing),
  }
}

function about(
  { from, to, kinds }: WooRequest,
  place: string | undefined,
  changed: number,
  { words, now }: Writing,
): string[] {
  const date = (on: string) => dateWords(words.dates, dayBounds(on)[0], now)
  return [
    words.period(date(from), date(to)),
    place === undefined ? words.everyPlace : words.onePlace(place),
    words.made(dateWords(words.dates, now, now)),
    ...(kinds.includes('places') ? [words.placesNow, words.leftOut] : []),
    words.replaced(BLACK),
    ...(kinds.includes('bookings') ? [words.remarks] : []),
    ...(changed > 0 ? [words.changed(String(changed))] : []),
  ]
}

function blackedOut(lines: readonly WooLine[], { words }: Writing): WooDocument['blackedOut'] {
  const counts = new Map<WooLine['blacked'][number], number>()
  for (const what of lines.flatMap(({ blacked }) => blacked))
    counts.set(what, (counts.get(what) ?? 0) + 1)
  const ground = `${words.ground}: ${words.groundWords}`
  return [...counts].map(([what, count]) => ({ what: words.blacked[what], count, ground }))
}
