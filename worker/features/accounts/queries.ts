import { and, asc, desc, eq, gt, isNull, like, lt, sql } from 'drizzle-orm'
import { addressChange, passkey } from '../../../db/directory/schema/passkey'
import { signUp } from '../../../db/directory/schema/sign-up'
import { staffHint, tenant } from '../../../db/directory/schema/tenancy'
import type { Database } from '../../../db/open'
import { account, session, signInCode } from '../../../db/store/account'

export const CODE_SECONDS = 600
export const CODE_TRIES = 5

/** Whose code it is: known by the address, or by the id under which the code was asked. */
export type CodeOwner = { email: string } | { challenge: string }

function ofOwner(db: Database, owner: CodeOwner) {
  if ('email' in owner) return sql`${owner.email}`
  const asked = db.select({ email: signInCode.email }).from(signInCode)
  return sql`(${asked.where(eq(signInCode.id, owner.challenge))})`
}

export function findAccount(db: Database, owner: CodeOwner) {
  return db
    .select({ id: account.id, name: account.name, locale: account.locale })
    .from(account)
    .where(eq(account.email, ofOwner(db, owner)))
}

/** Counts a try on every live code of an address, and gives the hashes that it may be tried on. */
export function countTry(db: Database, owner: CodeOwner, at: number) {
  return db
    .update(signInCode)
    .set({ tries: sql`${signInCode.tries} + 1` })
    .where(
      and(
        eq(signInCode.email, ofOwner(db, owner)),
        gt(signInCode.createdAt, at - CODE_SECONDS),
        isNull(signInCode.usedAt),
        lt(signInCode.tries, CODE_TRIES),
      ),
    )
    .returning({
      id: signInCode.id,
      email: signInCode.email,
      codeHash: signInCode.codeHash,
      locale: signInCode.locale,
    })
}

/** An organisation's sign-up of this address that waits for its code; it makes the address staff. */
export function findSignUp(db: Database, owner: CodeOwner) {
  return db
    .select({ contactName: signUp.contactName })
    .from(signUp)
    .where(and(eq(signUp.email, ofOwner(db, owner)), eq(signUp.state, 'asked')))
    .limit(1)
}

export function insertCode(db: Database, row: typeof signInCode.$inferInsert) {
  return db.insert(signInCode).values(row)
}

/** A code that is of use still, for the letter that brings it. */
export function findLiveCode(db: Database, id: string, at: number) {
  return db
    .select({
      id: signInCode.id,
      email: signInCode.email,
      locale: signInCode.locale,
      expiresAt: signInCode.expiresAt,
    })
    .from(signInCode)
    .where(and(eq(signInCode.id, id), isNull(signInCode.usedAt), gt(signInCode.expiresAt, at)))
}

export function useCode(db: Database, id: string, at: number) {
  return db.update(signInCode).set({ usedAt: at }).where(eq(signInCode.id, id))
}

export function insertAccount(db: Database, row: typeof account.$inferInsert) {
  return db.insert(account).values(row)
}

export function findSessions(db: Database, accountId: string, at: number) {
  return db
    .select({ idHash: session.idHash, label: session.label, createdAt: session.createdAt })
    .from(session)
    .where(and(eq(session.accountId, accountId), gt(session.expiresAt, at)))
    .orderBy(desc(session.createdAt))
}

/** `id` is the beginning of the session's hash, as the list of my sessions shows it. */
export function deleteSession(db: Database, accountId: string, id: string) {
  return db
    .delete(session)
    .where(and(eq(session.accountId, accountId), like(session.idHash, `${id}%`)))
}

export function updateProfile(
  db: Database,
  accountId: string,
  profile: Pick<typeof account.$inferInsert, 'name' | 'phone' | 'locale'>,
) {
  return db.update(account).set(profile).where(eq(account.id, accountId))
}

/** Where a member of staff may look, in two reads of the directory. */
export function findHints(db: Database, accountId: string) {
  const slugs = db
    .select({ slug: staffHint.slug })
    .from(staffHint)
    .where(eq(staffHint.accountId, accountId))
  return db
    .select({ slug: tenant.slug, name: tenant.name })
    .from(tenant)
    .where(sql`${tenant.slug} IN (${slugs})`)
    .orderBy(tenant.name)
}

export function findOwnPasskeys(db: Database, accountId: string) {
  return db
    .select({
      id: passkey.id,
      name: passkey.name,
      createdAt: passkey.createdAt,
      usedAt: passkey.usedAt,
    })
    .from(passkey)
    .where(eq(passkey.accountId, accountId))
    .orderBy(asc(passkey.createdAt))
}

export function insertChange(db: Database, row: typeof addressChange.$inferInsert) {
  return db.insert(addressChange).values(row)
}

/** A change of address by the id of its code. */
export function findChange(db: Database, id: string) {
  return db.select().from(addressChange).where(eq(addressChange.id, id))
}

export function confirmChange(db: Database, id: string, at: number) {
  return db.update(addressChange).set({ confirmedAt: at }).where(eq(addressChange.id, id))
}

/** The database refuses an address that is somebody else's. */
export function updateAddress(db: Database, accountId: string, email: string) {
  return db.update(account).set({ email }).where(eq(account.id, accountId))
}

export function findAccountById(db: Database, id: string) {
  return db
    .select({ name: account.name, locale: account.locale })
    .from(account)
    .where(eq(account.id, id))
}
