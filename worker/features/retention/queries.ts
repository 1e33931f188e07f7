import { desc, eq, lt, sql } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { account } from '../../../db/store/account'
import { accountActivity, destruction, retentionSetting } from '../../../db/tenant/schema/retention'
import type { dueKinds } from '../../retention/carry-out'
import { isDue } from '../../retention/inactive'
import type { Rule } from '../../retention/settings'

type Due = ReturnType<typeof dueKinds>[number]

/** Sets the term of a kind as it was read; the database refuses when somebody was first. */
export function setTerm(
  db: Database,
  { id, revision }: Pick<Rule, 'id' | 'revision'>,
  term: { length: number; category: string; listTerm: string; setAt: number },
): Write {
  return revision === 0
    ? db.insert(retentionSetting).values({ kind: id, ...term })
    : db
        .update(retentionSetting)
        .set({ ...term, revision: revision + 1 })
        .where(eq(retentionSetting.kind, id))
}

/** How much of a kind is over its term, and from when to when. */
function countOver(db: Database, { step, before }: Due) {
  const moments = sql`${step.moment}`
  return db
    .select({
      count: sql<number>`count(*)`.as('how_many'),
      from: sql<number | null>`min(${moments})`.as('from_min'),
      to: sql<number | null>`max(${moments})`.as('to_min'),
    })
    .from(step.table)
    .where(step.over(before))
}

/** How many accounts get a letter, and how many go. */
function countIdle(db: Database, rule: Rule, at: number) {
  return db
    .select({
      warnings: sql<number>`count(*) FILTER (WHERE warned < 2)`.as('warnings'),
      count: sql<number>`count(*) FILTER (WHERE warned = 2)`.as('how_many'),
      from: sql<number | null>`min(used_at / 60) FILTER (WHERE warned = 2)`.as('from_min'),
      to: sql<number | null>`max(used_at / 60) FILTER (WHERE warned = 2)`.as('to_min'),
    })
    .from(accountActivity)
    .innerJoin(account, eq(account.id, accountActivity.accountId))
    .where(isDue(rule, at))
}

/** All of it in one round trip. */
export async function loadPreview(db: Database, due: readonly Due[], accounts: Rule, at: number) {
  const [idle, ...rows] = await db.batch([
    countIdle(db, accounts, at),
    ...due.map((each) => countOver(db, each)),
  ])
  return { idle: idle[0], rows: rows.map(([row]) => row) }
}

/** Declarations of destruction, newest first. */
export function findDeclarations(db: Database, before: number | undefined, most: number) {
  return db
    .select()
    .from(destruction)
    .where(before === undefined ? undefined : lt(destruction.seq, before))
    .orderBy(desc(destruction.seq))
    .limit(most)
}

/** An account with how often its person was warned that it will go. */
export function findWarned(db: Database, accountId: string) {
  return db
    .select({
      email: account.email,
      name: account.name,
      locale: account.locale,
      warned: accountActivity.warned,
      warnedAt: accountActivity.warnedAt,
    })
    .from(account)
    .innerJoin(accountActivity, eq(accountActivity.accountId, account.id))
    .where(eq(account.id, accountId))
}
