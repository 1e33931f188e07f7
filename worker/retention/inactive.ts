import { and, eq, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Database, TenantStore, Write } from '../../db/open'
import { account, session, signInCode } from '../../db/store/account'
import { booking } from '../../db/tenant/schema/booking'
import { invitation, member } from '../../db/tenant/schema/member'
import { accountActivity, looked } from '../../db/tenant/schema/retention'
import { roleGrant } from '../../db/tenant/schema/self'
import { owe } from '../outbox/owe'
import { asSeen } from './activity'
import { declare } from './declare'
import type { Rule } from './settings'
import { isInvoice, withoutPerson } from './steps'
import { overBefore } from './term'

const DAY = 86_400
/** How long before the end of an account its person is warned. */
export const FIRST_WARNING_DAYS = 60
export const LAST_WARNING_DAYS = 14
const MOST_ACCOUNTS = 25

interface Idle {
  accountId: string
  email: string
  usedAt: number
  warned: number
}

/**
 * Accounts that nobody uses: a first letter sixty days before the term is over, a last one fourteen
 * days before, and then the account goes. Whoever was warned keeps these days, also when the term was
 * made shorter meanwhile; whoever signs in is not warned any more. A member with a grant and somebody
 * with a booking to come are never unused.
 */
export async function goInactive(
  tenant: TenantStore,
  rules: readonly Rule[],
  at: number,
): Promise<void> {
  const rule = rules.find(({ id }) => id === 'account')
  if (!rule) return
  for (const idle of await findIdle(tenant, rule, at)) {
    if (idle.warned < 2) await warn(tenant, idle, at)
    else await letGo(tenant, rule, idle, at)
  }
}

/** Since when an account must be unused for its person to be warned: epoch seconds. */
export function idleSince(rule: Rule, at: number): number {
  return overBefore(rule.unit, rule.length, Math.floor(at / 60)) * 60 + FIRST_WARNING_DAYS * DAY
}

/** Accounts whose next letter, or end, is due: the conditions that `db` also checks in the batch. */
export function isDue(rule: Rule, at: number): SQL | undefined {
  const { warned, warnedAt, usedAt } = accountActivity
  const since = (days: number) => lte(warnedAt, at - days * DAY)
  return and(
    lte(usedAt, idleSince(rule, at)),
    or(
      eq(warned, 0),
      and(eq(warned, 1), since(FIRST_WARNING_DAYS - LAST_WARNING_DAYS)),
      and(eq(warned, 2), since(LAST_WARNING_DAYS)),
    ),
    sql`NOT EXISTS (SELECT 1 FROM role_grant WHERE holder_id = account_activity.account_id
      AND (valid_until IS NULL OR valid_until > ${at}))`,
    sql`NOT EXISTS (SELECT 1 FROM booking WHERE booking.account_id = account_activity.account_id
      AND ends_min > ${Math.floor(at / 60)} AND status IN ('requested', 'confirmed'))`,
  )
}

function findIdle({ db }: TenantStore, rule: Rule, at: number): Promise<Idle[]> {
  return db
    .select({
      accountId: accountActivity.accountId,
      email: account.email,
      usedAt: accountActivity.usedAt,
      warned: accountActivity.warned,
    })
    .from(accountActivity)
    .innerJoin(account, eq(account.id, accountActivity.accountId))
    .where(isDue(rule, at))
    .limit(MOST_ACCOUNTS)
}

async function warn({ db, commitEnding }: TenantStore, idle: Idle, at: number): Promise<void> {
  const { accountId, usedAt, warned } = idle
  const letter = warned + 1
  await commitEnding(
    [
      db.update(accountActivity).set({ warned: letter, warnedAt: at }).where(asSeen(idle)),
      owe(db, {
        subjectId: accountId,
        kind: 'account-unused',
        // One first and one last letter for each time that the account was used.
        revision: Math.floor(usedAt / DAY) * 2 + warned,
        notBeforeAt: at,
        params: { letter },
      }),
    ],
    { ...byService, action: 'account.warned', objectId: accountId, at },
  )
}

const byService = { actorId: 'service', requestId: 'sweep' }

/**
 * The account and what is only about its person. Each write looks again whether the account is as
 * unused as it was seen: whoever signs in at that very moment keeps everything.
 */
async function letGo(
  { db, commitEnding }: TenantStore,
  rule: Rule,
  idle: Idle,
  at: number,
): Promise<void> {
  const seen = db
    .select({ id: accountActivity.accountId })
    .from(accountActivity)
    .where(asSeen(idle))
  const still = sql`EXISTS ${seen}`
  const going = sql`SELECT used_at / 60 AS moment FROM account_activity WHERE ${asSeen(idle)}`
  await commitEnding([declare(db, rule, going, at), ...erasing(db, idle, still)], {
    ...byService,
    action: 'account.erased',
    objectId: idle.accountId,
    at,
  })
}

function erasing(db: Database, { accountId, email }: Idle, still: SQL): Write[] {
  const own = eq(booking.accountId, accountId)
  return [
    // The law keeps an invoice for seven years: it has a term of its own.
    db
      .update(booking)
      .set(withoutPerson)
      .where(and(own, sql`NOT ${isInvoice}`, still)),
    db.update(booking).set({ note: null, phone: null }).where(and(own, still)),
    db.delete(signInCode).where(and(eq(signInCode.email, email), still)),
    db.delete(session).where(and(eq(session.accountId, accountId), still)),
    db.delete(roleGrant).where(and(eq(roleGrant.holderId, accountId), still)),
    // Of a role that has ended.
    db.delete(member).where(and(eq(member.id, accountId), still)),
    db.delete(invitation).where(and(eq(invitation.email, email), still)),
    db.delete(looked).where(and(eq(looked.subjectId, accountId), still)),
    // Last: its activity goes with it, by which the others know that they may.
    db.delete(account).where(and(eq(account.id, accountId), still)),
  ]
}
