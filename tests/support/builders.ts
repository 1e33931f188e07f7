import { randomUUID } from 'node:crypto'
import { type Database, databaseOf, plainBatch } from '../../db/batch'
import { slot, tenant } from '../../db/directory/schema/tenancy'
import { newMeter } from '../../db/meter'
import { place, rate, space } from '../../db/tenant/schema/place'
import { project } from '../../db/tenant/schema/project'
import { roleGrant, tenantSelf } from '../../db/tenant/schema/self'
import { type ServerOptions, startServer, type TestServer } from './server'

/** An organisation on a test server, with its database open beside the worker. */
export interface TestTenant {
  slug: string
  slot: string
  /** Rows by drizzle, without the guard: a test looks from outside. */
  db: Database
  d1: D1Database
  /** The address of something under `/api/v1/tenants/{slug}`. */
  api(path: string): string
}

export interface TestSpace {
  id: string
  placeId: string
}

const unique = (prefix: string) => `${prefix}_${randomUUID().slice(0, 13)}`

export async function openDatabase(server: TestServer, binding: string) {
  const d1 = (await server.mf.getD1Database(binding)) as unknown as D1Database
  return { d1, db: databaseOf(d1, plainBatch(d1, newMeter())) }
}

/** The address that links in mails begin with. */
export const PUBLIC_URL = 'https://plekken.example'

/** A server with one organisation; its clock can be set. */
export async function openOrganisation(options: ServerOptions = {}) {
  const server = await startServer({ entry: 'test', bindings: { PUBLIC_URL }, ...options })
  return { server, tenant: await addTenant(server) }
}

/** Puts an organisation in a vacant slot, as the operator's command does. */
export async function addTenant(
  server: TestServer,
  slug = 'hoorn',
  name = 'TENANT_0001',
): Promise<TestTenant> {
  const directory = await openDatabase(server, 'DIRECTORY')
  const own = await openDatabase(server, name)
  const listed = { name: `Gemeente ${slug}`, kind: 'gemeente', state: 'active' } as const
  await own.db.update(tenantSelf).set({
    slug,
    state: 'active',
    name: listed.name,
    phone: '0229 55 00 00',
    email: `plekken@${slug}.example`,
  })
  await directory.db.batch([
    directory.db
      .insert(slot)
      .values({ name, slug })
      .onConflictDoUpdate({ target: slot.name, set: { slug } }),
    directory.db.insert(tenant).values({ slug, ...listed, listed: true, createdAt: 0 }),
  ])
  return { slug, slot: name, ...own, api: (path) => `/api/v1/tenants/${slug}${path}` }
}

/** A place that is open day and night, unless said otherwise. */
export async function addPlace(
  { db }: TestTenant,
  of: Partial<typeof place.$inferInsert> = {},
): Promise<{ id: string; slug: string }> {
  const id = unique('plc')
  const row: typeof place.$inferInsert = {
    id,
    slug: id.replace('plc_', 'plek-'),
    name: 'De Kern',
    description: '',
    street: 'Dorpsstraat 1',
    postcode: '1695 AA',
    town: 'Blokker',
    latitude: 52.66,
    longitude: 5.1,
    wijkCode: 'WK040510',
    contactName: 'Ria',
    contactPhone: '0229 12 34 56',
    houseRules: '',
    facilities: [],
    entry: 'key',
    entryNote: 'De sleutel ligt bij de bakker.',
    stepFree: 'yes',
    toilet: 'yes',
    lift: 'no',
    hearingLoop: 'unknown',
    parking: 'yes',
    state: 'open',
    stateReason: '',
    opening: Array.from({ length: 7 }, () => [[0, 1440] as const]),
    revision: 1,
    ...of,
  }
  await db.insert(place).values(row)
  return { id: row.id, slug: row.slug }
}

/** A space that confirms by itself, without turnaround or notice time, unless said otherwise. */
export async function addSpace(
  { db }: TestTenant,
  placeId: string,
  of: Partial<typeof space.$inferInsert> = {},
): Promise<TestSpace> {
  const id = of.id ?? unique('spc')
  await db.insert(space).values({
    id,
    placeId,
    name: 'Zaal',
    description: '',
    capacity: 40,
    turnaround: 0,
    shortest: 15,
    longest: 1440,
    step: 15,
    leadMinutes: 0,
    horizonDays: 730,
    noticeMinutes: 0,
    approval: 'automatic',
    state: 'open',
    parts: [],
    sort: 0,
    revision: 1,
    ...of,
  })
  return { id, placeId }
}

/** A place with one space: what most tests need. */
export async function addRoom(
  tenant: TestTenant,
  of: Partial<typeof space.$inferInsert> = {},
): Promise<TestSpace> {
  return addSpace(tenant, (await addPlace(tenant)).id, of)
}

export async function addRate(
  { db }: TestTenant,
  spaceId: string,
  of: Omit<typeof rate.$inferInsert, 'spaceId'>,
): Promise<void> {
  await db.insert(rate).values({ spaceId, ...of })
}

/** Gives an account a role: for one place, or without one for the whole organisation. */
export async function grant(
  { db }: TestTenant,
  holderId: string,
  role: (typeof roleGrant.$inferInsert)['role'],
  of: Partial<typeof roleGrant.$inferInsert> = {},
): Promise<void> {
  await db
    .insert(roleGrant)
    .values({ id: unique('grn'), holderId, role, validFrom: 0, validUntil: null, ...of })
}

/** A project that goes on, as it is when it was just made. */
export async function addProject(
  { db }: TestTenant,
  of: Partial<typeof project.$inferInsert> = {},
): Promise<{ id: string }> {
  const id = of.id ?? unique('prj')
  const dates = { startsOn: '2026-12-01', endsOn: '2027-12-01' }
  const row = { id, name: 'Blokker', kind: 'regular', publicVotes: true, createdAt: 0 } as const
  await db.insert(project).values({ ...row, ...dates, ...of })
  return { id }
}

// Looked up once: a test that runs through midnight still speaks of the same days.
const midnight = Math.floor(Date.now() / 86_400_000) * 86_400_000

/** A time some days from now, on the hour in UTC. */
export function timeIn(days: number, hour: number, minutes = 60) {
  const starts = midnight + days * 86_400_000 + hour * 3_600_000
  return { startsAt: instant(starts), endsAt: instant(starts + minutes * 60_000) }
}

const instant = (ms: number) => `${new Date(ms).toISOString().slice(0, 16)}:00Z`

/** A booking as a resident asks for it. */
export function asked(spaceId: string, time: { startsAt: string; endsAt: string }, of = {}) {
  return {
    spaceId,
    ...time,
    gathering: 'meeting',
    partySize: 8,
    name: 'Anna de Vries',
    adult: true,
    ...of,
  }
}
