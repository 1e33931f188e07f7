import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { slot, tenant } from '../../db/directory/schema/tenancy'
import { newMeter } from '../../db/meter'
import { openDirectory, openTenant, type Store, type TenantSelf, type Write } from '../../db/open'
import { account, type signInCode } from '../../db/store/account'
import { outbox } from '../../db/store/outbox'
import { booking, occupancy } from '../../db/tenant/schema/booking'
import { place, space } from '../../db/tenant/schema/place'
import { type roleGrant, tenantSelf } from '../../db/tenant/schema/self'
import { migrate, readMigrations } from '../../scripts/migrate.mjs'
import type { Letter, Mailer } from '../../worker/outbox/letter'
import { parseInstant } from '../../worker/time/instant'

/** Thursday 19 November 2026, 10.00 in Amsterdam: two weeks before the evening that is booked. */
export const today = min('2026-11-19T09:00:00Z')
export const evening = min('2026-12-03T18:00:00Z')
export const secretKey = 'a-key-for-tests-only-a-key-for-tests-only'
export const origin = 'https://plekken.example'

export function min(instant: string): number {
  const parsed = parseInstant(instant)
  if (parsed === null) throw new Error(`no instant: ${instant}`)
  return parsed
}

export type Desk = Awaited<ReturnType<typeof openDesk>>

/** A directory and one organisation on real D1, and what is needed to put people and rooms there. */
export async function openDesk(self: Partial<TenantSelf> = {}) {
  const mf = new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: 'export default { fetch: () => new Response() }',
      compatibilityDate: '2026-10-12',
      cf: false,
      telemetry: { enabled: false },
      d1Databases: ['DIRECTORY', 'TENANT_0001'],
    }),
  )
  const env = await mf.getBindings<{ DIRECTORY: D1Database; TENANT_0001: D1Database }>()
  await migrate(env.DIRECTORY, readMigrations('directory'))
  await migrate(env.TENANT_0001, readMigrations('tenant'))
  const directory = openDirectory(env, newMeter())
  await write(directory, [
    directory.db.insert(slot).values({ name: 'TENANT_0001', slug: 'hoorn' }),
    directory.db.insert(tenant).values({
      slug: 'hoorn',
      name: 'Gemeente Hoorn',
      kind: 'gemeente',
      state: 'active',
      listed: true,
      createdAt: 0,
    }),
  ])
  await env.TENANT_0001.prepare("UPDATE tenant_self SET slug = 'hoorn', state = 'active'").run()
  const meter = newMeter()
  const store = await openTenant(env, 'hoorn', meter)
  await store.db.update(tenantSelf).set({
    name: 'Gemeente Hoorn',
    phone: '0229 55 00 00',
    phoneHours: 'op werkdagen van 9.00 tot 17.00 uur',
    email: 'plekken@hoorn.example',
    ...self,
  })
  return { mf, env, directory, store, meter, stop: () => mf.dispose() }
}

export async function write(store: Store, writes: readonly Write[]): Promise<void> {
  await store.system(writes)
}

/** A place in Blokker with one room, and the account of who books there. */
export async function furnish({ store }: Desk, of: Partial<typeof place.$inferInsert> = {}) {
  const { db } = store
  await write(store, [
    db.insert(place).values({
      id: 'plc_kern',
      slug: 'de-kern',
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
      opening: [[], [], [], [], [], [], []],
      revision: 1,
      ...of,
    }),
    db.insert(space).values(room('spc_zaal', 'Grote zaal')),
    db.insert(account).values(person('acc_anna', 'anna@bewoner.example', 'Anna de Vries')),
  ])
}

export function room(id: string, name: string, parts: string[] = []): typeof space.$inferInsert {
  return {
    id,
    placeId: 'plc_kern',
    name,
    description: '',
    capacity: 40,
    turnaround: 15,
    shortest: 60,
    longest: 480,
    step: 30,
    leadMinutes: 0,
    horizonDays: 180,
    noticeMinutes: 1440,
    approval: 'automatic',
    state: 'open',
    parts,
    sort: 0,
    revision: 1,
  }
}

export function person(id: string, email: string, name: string, locale: 'nl' | 'en' = 'nl') {
  return {
    id,
    email,
    name,
    phone: null,
    locale,
    createdAt: 0,
  } satisfies typeof account.$inferInsert
}

/** The writes of a booking: what is confirmed claims its time first, in each of its `units`. */
export function bookingWrites(
  { db }: Store,
  row: typeof booking.$inferInsert,
  units: readonly string[] = [row.spaceId],
): Write[] {
  const [startsMin, endsMin] = [row.startsMin, row.endsMin + row.turnaround]
  const claims = units.map((spaceId) =>
    db.insert(occupancy).values({ spaceId, startsMin, endsMin, kind: 'booking', claimId: row.id }),
  )
  return [...(row.status === 'confirmed' ? claims : []), db.insert(booking).values(row)]
}

/** Anna's evening in the Grote zaal, with what differs. */
export function evenings(
  of: Partial<typeof booking.$inferInsert> = {},
): typeof booking.$inferInsert {
  const id = of.id ?? 'bkg_evening'
  return {
    id,
    spaceId: 'spc_zaal',
    accountId: 'acc_anna',
    startsMin: evening,
    endsMin: evening + 120,
    turnaround: 15,
    status: 'confirmed',
    gathering: 'meeting',
    note: null,
    partySize: 12,
    name: 'Anna de Vries',
    phone: '06 12 34 56 78',
    locale: 'nl',
    audience: 'resident',
    priceCents: 1250,
    depositCents: 5000,
    payment: 'pin',
    manageHash: '',
    idempotencyKey: id,
    bodyHash: '',
    createdAt: 0,
    ...of,
  }
}

export function hostGrant(
  holderId: string,
  placeId: string | null,
  of: Partial<typeof roleGrant.$inferInsert> = {},
): typeof roleGrant.$inferInsert {
  const id = `grn_${holderId}_${placeId}`
  return { id, holderId, role: 'host', scopeId: placeId, validFrom: 0, validUntil: null, ...of }
}

export function challenge(id: string, email: string, locale: 'nl' | 'en' = 'nl') {
  const expiresAt = today * 60 + 600
  const createdAt = today * 60
  return {
    id,
    email,
    codeHash: 'x',
    locale,
    createdAt,
    expiresAt,
  } satisfies typeof signInCode.$inferInsert
}

/** A mailer that keeps what it is given; `refuse` makes it throw for some letters. */
export function keepingMailer(refuse: (letter: Letter) => Error | null = () => null) {
  const letters: Letter[] = []
  const mailer: Mailer = {
    leaseSeconds: 120,
    async send(letter) {
      const error = refuse(letter)
      if (error) throw error
      letters.push(letter)
    },
  }
  return { letters, mailer }
}

/** A clock that stands still until a test moves it; minutes since the epoch. */
export function clockAt(start: number) {
  let at = start * 60_000
  const now = () => at
  return Object.assign(now, {
    pass: (seconds: number) => {
      at += seconds * 1000
    },
  })
}

export const rowsOf = (store: Store) => store.db.select().from(outbox)
