import type { TenantCall } from '../../http/context'
import { dayBounds, momentOf } from '../../time/amsterdam'
import { addDays } from '../../time/date'
import type { Log, LogQuery } from './contract'
import {
  findBounds,
  findByMail,
  findListedNames,
  findMemberNames,
  loadEntries,
  type Wanted,
} from './queries'

const PAGE = 50
/** Entries that one search looks through for an action, which no index finds. */
const MOST_SEARCHED = 2000

/**
 * The log, newest first, a page at a time. However long it is, one call reads some thousands of rows at
 * most: what was not looked through yet is where `next` goes on.
 */
export async function listLog(call: TenantCall, query: LogQuery, most = PAGE): Promise<Log> {
  const { tenant, now } = call
  const { db } = tenant
  const wanted: Wanted = {
    actorId: await idOfActor(call, query.actor),
    action: query.action || undefined,
    objectId: query.object || undefined,
    from: query.from ? dayBounds(query.from)[0] * 60 : null,
    to: query.to ? dayBounds(addDays(query.to, 1))[0] * 60 : null,
  }
  const bounds = await findBounds(db, wanted.from, wanted.to)
  const until = Math.min(bounds.until, query.before ?? bounds.until)
  const isFound = wanted.action === undefined && !(wanted.actorId && wanted.objectId)
  const since = isFound ? bounds.since : Math.max(bounds.since, until - MOST_SEARCHED)
  const [rows, [sealed]] = await loadEntries(db, wanted, { since, until }, most + 1)
  const shown = rows.slice(0, most)
  const actors = [...new Set(shown.map(({ actorId }) => actorId))]
  const known = await findMemberNames(db, actors)
  const listed = await findListedNames(db, actors)
  const names = new Map([...known, ...listed].map(({ id, name }) => [id, name]))
  const whereNext = rows.length > most ? (shown.at(-1)?.seq ?? null) : since
  return {
    asOf: momentOf(now),
    entries: shown.map(({ seq, at, actorId, action, objectId, fields }) => ({
      seq,
      moment: momentOf(Math.floor(at / 60)),
      actorId,
      actorName: names.get(actorId) ?? null,
      action,
      objectId,
      fields: [...fields],
    })),
    next: rows.length > most || since > bounds.since ? whereNext : null,
    sealed: sealed ? { seq: sealed.seq, moment: momentOf(Math.floor(sealed.at / 60)) } : null,
  }
}

/** Administrators know people by their mail address, the log by an id. */
async function idOfActor({ tenant }: TenantCall, typed = ''): Promise<string | undefined> {
  const text = typed.trim()
  if (!text.includes('@')) return text || undefined
  const [known] = await findByMail(tenant.db, text.toLowerCase())
  // Nobody here: an id that nobody has.
  return known?.id ?? '-'
}
