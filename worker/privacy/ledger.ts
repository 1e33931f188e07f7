import { and, asc, eq, gt, gte, ne, sql } from 'drizzle-orm'
import { signUp } from '../../db/directory/schema/sign-up'
import { erasure, operator, staffHint } from '../../db/directory/schema/tenancy'
import type { Directory, TenantStore } from '../../db/open'
import { account } from '../../db/store/account'
import { roleGrant } from '../../db/tenant/schema/self'
import { type Erasing, erasePerson, erasing } from './erase'
import { keysOf, type Person } from './person'

const idsOf = (person: Person) =>
  'accountId' in person ? [person.accountId] : [...person.bookingIds]

/**
 * Writes into the ledger that a person is erased in an organisation: opaque ids, outside its
 * database. Before the erasure itself, so that a restore never knows less than what was promised.
 */
export async function enterLedger(
  { db, commit }: Directory,
  slug: string,
  person: Person,
  { actorId, requestId, at }: Erasing,
): Promise<void> {
  const [first = '', ...others] = idsOf(person)
  const rows = [first, ...others].map((objectId) => ({ slug, objectId, erasedAt: at }))
  await commit(
    rows.map((row) => db.insert(erasure).values(row).onConflictDoNothing()),
    { actorId, action: 'person.erased', objectId: first, requestId, at, fields: [slug] },
  )
}

/** Takes the ids out again, when the organisation's database has refused the erasure. */
export async function leaveLedger(
  { db, commit }: Directory,
  slug: string,
  person: Person,
  { actorId, requestId, at }: Erasing,
): Promise<void> {
  const ids = JSON.stringify(idsOf(person))
  await commit(
    [
      db
        .delete(erasure)
        .where(
          and(
            eq(erasure.slug, slug),
            sql`${erasure.objectId} IN (SELECT value FROM json_each(${ids}))`,
          ),
        ),
    ],
    {
      actorId,
      action: 'person.erasure-refused',
      objectId: idsOf(person)[0] ?? '',
      requestId,
      at,
      fields: [slug],
    },
  )
}

/**
 * Carries every entry of the ledger out again on an organisation's database: after a restore, before
 * it serves, and by the sweep for what was entered lately, in case its erasure was cut off. Changes
 * nothing where nothing is left; may be cut anywhere and run again.
 *
 * @param at epoch seconds
 * @param since only entries from then on (epoch seconds)
 * @returns how many entries were gone through
 */
export async function replayErasures(
  directory: Directory,
  tenant: TenantStore,
  at: number,
  since = 0,
): Promise<number> {
  const { db } = directory
  const entries = await db
    .select({ objectId: erasure.objectId, erasedAt: erasure.erasedAt })
    .from(erasure)
    .where(and(eq(erasure.slug, tenant.slug), gte(erasure.erasedAt, since)))
    .orderBy(asc(erasure.objectId))
  const how = { actorId: 'service', requestId: 'replay', at }
  for (const { objectId, erasedAt } of entries) {
    if (!objectId.startsWith('acc_')) {
      await erasePerson(tenant, { bookingIds: [objectId] }, how)
      continue
    }
    const { staff, hint } = await staffOf(directory, tenant.slug, objectId)
    if (staff && (await isBack(tenant, objectId, erasedAt))) continue
    const result = await erasePerson(tenant, { accountId: objectId }, how, staff)
    if (!result.ok) throw new Error(`the erasure of ${objectId} was refused: ${result.code}`)
    if (hint) await eraseStaff(directory, tenant.slug, objectId, how)
  }
  return entries.length
}

/** What the directory says of a member of staff, and whether it still knows them in this organisation. */
async function staffOf({ db }: Directory, slug: string, accountId: string) {
  const [[staff], [hint]] = await db.batch([
    db
      .select({ email: account.email, name: account.name, phone: account.phone })
      .from(account)
      .where(eq(account.id, accountId)),
    db
      .select({ slug: staffHint.slug })
      .from(staffHint)
      .where(and(eq(staffHint.accountId, accountId), eq(staffHint.slug, slug))),
  ])
  return { staff, hint }
}

/** Staff keep their account in other organisations, and may have been let in again since. */
async function isBack({ db }: TenantStore, accountId: string, erasedAt: number): Promise<boolean> {
  const since = sql`coalesce(${roleGrant.grantedAt}, ${roleGrant.validFrom})`
  const grants = await db
    .select({ id: roleGrant.id })
    .from(roleGrant)
    .where(and(eq(roleGrant.holderId, accountId), gt(since, erasedAt)))
  return grants.length > 0
}

/**
 * Takes a member of staff out of the directory as far as this organisation goes; the account itself
 * when no other organisation, sign-up or service needs it.
 */
export async function eraseStaff(
  directory: Directory,
  slug: string,
  accountId: string,
  { actorId, requestId, at }: Erasing,
): Promise<void> {
  const { db } = directory
  const ofAccount = eq(staffHint.accountId, accountId)
  const [hints, operators, signUps] = await db.batch([
    db
      .select()
      .from(staffHint)
      .where(and(ofAccount, ne(staffHint.slug, slug))),
    db.select().from(operator).where(eq(operator.accountId, accountId)),
    db
      .select({ id: signUp.id })
      .from(signUp)
      .where(and(eq(signUp.accountId, accountId), ne(signUp.state, 'ready'))),
  ])
  const isNeeded = hints.length + operators.length + signUps.length > 0
  const keys = isNeeded ? null : await keysOf(directory, { accountId })
  await directory.commit(
    [
      db.delete(staffHint).where(and(ofAccount, eq(staffHint.slug, slug))),
      ...(keys ? erasing(directory, keys, true) : []),
    ],
    {
      actorId,
      action: keys ? 'account.erased' : 'staff.left',
      objectId: accountId,
      requestId,
      at,
      fields: [slug],
    },
  )
}
