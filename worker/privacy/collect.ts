import { sql } from 'drizzle-orm'
import type { Store } from '../../db/open'
import type { OrganisationKind, PersonalColumn } from '../../db/privacy/entry'
import { purposes } from '../../db/privacy/entry'
import { place, space } from '../../db/tenant/schema/place'
import { momentOf } from '../time/amsterdam'
import { formatInstant } from '../time/instant'
import { type Known, keysOf, type Person } from './person'
import { about, personalColumns, walk } from './walk'

/**
 * All that a database stores about a person, table by table as the register has them, with what it
 * is for, how long it stays, and who receives it. A secret (a hash) is named and not given.
 */
export async function collect(store: Store, person: Person, kind: OrganisationKind, known?: Known) {
  const keys = await keysOf(store, person, known)
  const asked = walk(store.kind).flatMap((walked) => {
    const where = about(walked, keys)
    return where ? [{ walked, query: store.db.select().from(walked.table).where(where) }] : []
  })
  const [first, ...rest] = asked.map(({ query }) => query)
  if (!first) return []
  const found = await store.db.batch([first, ...rest])
  const names = store.kind === 'tenant' ? await namesIn(store) : new Map<string, string>()
  return asked.flatMap(({ walked }, index) => {
    const rows = found[index] ?? []
    if (rows.length === 0) return []
    const { purpose, source, receivers, term, rows: onErasure, stays } = walked.entry
    return [
      {
        table: walked.name,
        purpose,
        ground: purposes[purpose][kind],
        source,
        receivers: [...receivers],
        term,
        onErasure,
        stays: stays ?? null,
        rows: rows.map((row) =>
          personalColumns(walked)
            .filter(([name]) => row[name] !== null)
            .map(([name, column]) => fieldOf(name, column, row[name], names)),
        ),
      },
    ]
  })
}

/** Rooms and places by id, as a person knows them. */
async function namesIn({ db }: Store): Promise<Map<string, string>> {
  const [places, spaces] = await db.batch([
    db.select({ id: place.id, name: place.name }).from(place),
    db.select({ id: space.id, name: space.name, placeId: space.placeId }).from(space),
  ])
  const names = new Map(places.map(({ id, name }) => [id, name]))
  for (const { id, name, placeId } of spaces) names.set(id, `${name}, ${names.get(placeId)}`)
  return names
}

function fieldOf(
  column: string,
  { as, secret }: PersonalColumn,
  stored: unknown,
  names: ReadonlyMap<string, string>,
) {
  const minutes = as === 'seconds' ? Math.floor(Number(stored) / 60) : Number(stored)
  const moment = as === 'seconds' || as === 'minutes' ? momentOf(minutes) : null
  const text = moment ? formatInstant(minutes) : String(stored)
  const label = as === 'place' || as === 'space' ? (names.get(text) ?? null) : null
  return {
    column,
    value: secret ? null : text,
    label,
    moment,
    as: as ?? null,
    secret: secret === true,
  }
}

/** How many rows of each table are about a person; for saying beforehand what an erasure does. */
export async function countRows(store: Store, person: Person, known?: Known) {
  const keys = await keysOf(store, person, known)
  const asked = walk(store.kind).flatMap((walked) => {
    const where = about(walked, keys)
    if (!where) return []
    const n = sql<number>`count(*)`.as('n')
    return [{ walked, query: store.db.select({ n }).from(walked.table).where(where) }]
  })
  const [first, ...rest] = asked.map(({ query }) => query)
  if (!first) return []
  const found = await store.db.batch([first, ...rest])
  return asked.flatMap(({ walked }, index) => {
    const count = found[index]?.[0]?.n ?? 0
    const { rows: onErasure, stays } = walked.entry
    return count > 0 ? [{ table: walked.name, count, onErasure, stays: stays ?? null }] : []
  })
}
