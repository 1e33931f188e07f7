import { and, asc, eq, gt, isNull, sql } from 'drizzle-orm'
import { passkey, passkeyChallenge } from '../../../db/directory/schema/passkey'
import type { Database } from '../../../db/open'
import { account, signInCode } from '../../../db/store/account'

export function insertChallenge(db: Database, row: typeof passkeyChallenge.$inferInsert) {
  return db.insert(passkeyChallenge).values(row)
}

/** A challenge that can still be answered. */
export function findChallenge(db: Database, id: string, at: number) {
  return db
    .select({ id: passkeyChallenge.id, accountId: passkeyChallenge.accountId })
    .from(passkeyChallenge)
    .where(
      and(
        eq(passkeyChallenge.id, id),
        isNull(passkeyChallenge.usedAt),
        gt(passkeyChallenge.expiresAt, at),
      ),
    )
}

/** The database refuses a second use, and one after its time. */
export function useChallenge(db: Database, id: string, at: number) {
  return db.update(passkeyChallenge).set({ usedAt: at }).where(eq(passkeyChallenge.id, id))
}

/** A passkey as the device names it, with whose it is. */
export function findByCredential(db: Database, credentialId: string) {
  return db
    .select({
      id: passkey.id,
      credentialId: passkey.credentialId,
      publicKey: passkey.publicKey,
      counter: passkey.counter,
      accountId: passkey.accountId,
      holder: sql<string | null>`${account.name}`.as('holder_name'),
    })
    .from(passkey)
    .innerJoin(account, eq(account.id, passkey.accountId))
    .where(eq(passkey.credentialId, credentialId))
}

export function findPasskeys(db: Database, accountId: string) {
  return db
    .select({
      id: passkey.id,
      credentialId: passkey.credentialId,
      name: passkey.name,
    })
    .from(passkey)
    .where(eq(passkey.accountId, accountId))
    .orderBy(asc(passkey.createdAt))
}

export function insertPasskey(db: Database, row: typeof passkey.$inferInsert) {
  return db.insert(passkey).values(row)
}

/** The database refuses a count that stands still or goes back. */
export function countUse(db: Database, id: string, counter: number, at: number) {
  return db.update(passkey).set({ counter, usedAt: at }).where(eq(passkey.id, id))
}

export function renamePasskey(db: Database, id: string, name: string) {
  return db.update(passkey).set({ name }).where(eq(passkey.id, id))
}

export function deletePasskey(db: Database, id: string) {
  return db.delete(passkey).where(eq(passkey.id, id))
}

export function findHolder(db: Database, accountId: string) {
  return db
    .select({ id: account.id, email: account.email, name: account.name, locale: account.locale })
    .from(account)
    .where(eq(account.id, accountId))
}

/** Whoever signed in by this code though they had a passkey by then. */
export function findCodeUser(db: Database, codeId: string) {
  const older = sql`EXISTS (SELECT 1 FROM passkey WHERE passkey.account_id = ${account.id}
    AND passkey.created_at < ${signInCode.usedAt})`
  return db
    .select({
      id: sql<string>`${account.id}`.as('account_id'),
      email: sql<string>`${account.email}`.as('account_email'),
      name: account.name,
      locale: sql<'nl' | 'en'>`${account.locale}`.as('account_locale'),
      usedAt: signInCode.usedAt,
    })
    .from(signInCode)
    .innerJoin(account, eq(account.email, signInCode.email))
    .where(and(eq(signInCode.id, codeId), older))
}
