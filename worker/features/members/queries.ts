import { and, asc, desc, eq, isNotNull, lt, lte, sql } from 'drizzle-orm'
import { staffHint } from '../../../db/directory/schema/tenancy'
import type { Database, Write } from '../../../db/open'
import { account, session } from '../../../db/store/account'
import { audit } from '../../../db/store/audit'
import { outbox } from '../../../db/store/outbox'
import { invitation, member, memberFind, memberImport } from '../../../db/tenant/schema/member'
import { place } from '../../../db/tenant/schema/place'
import { project } from '../../../db/tenant/schema/project'
import { roleGrant } from '../../../db/tenant/schema/self'
import { folded, SEARCH_LETTERS } from '../../tenancy/member'

export type MemberRow = typeof member.$inferSelect
export type InvitationRow = typeof invitation.$inferSelect

const lineColumns = {
  id: member.id,
  name: member.name,
  email: member.email,
  staff: member.staff,
  access: member.access,
  lastEnd: member.lastEnd,
}

export interface Find {
  facet: string
  search: string
  /** Id of the last one before. */
  after: string | undefined
  most: number
}

/** A stretch of the list, by name: reads two rows for each that it gives. */
export function findMembers(db: Database, { facet, search, after, most }: Find) {
  const start = folded(search)
    .replace(/^[^\p{L}\p{N}]+/u, '')
    .slice(0, SEARCH_LETTERS)
  const last = sql`(SELECT sort_key FROM member WHERE id = ${after})`
  const found = db
    .select({ foundKey: memberFind.sortKey, foundId: memberFind.memberId })
    .from(memberFind)
    .where(
      and(
        eq(memberFind.facet, facet),
        eq(memberFind.start, start),
        after === undefined
          ? undefined
          : sql`(${memberFind.sortKey}, ${memberFind.memberId}) > (${last}, ${after})`,
      ),
    )
    .orderBy(asc(memberFind.sortKey), asc(memberFind.memberId))
    .limit(most)
    .as('found')
  return db
    .select(lineColumns)
    .from(found)
    .innerJoin(member, eq(member.id, found.foundId))
    .orderBy(asc(found.foundKey), asc(found.foundId))
}

export function findMember(db: Database, id: string) {
  return db.select().from(member).where(eq(member.id, id))
}

/** Every grant of somebody, newest first. */
export function findGrants(db: Database, holderId: string) {
  return db
    .select()
    .from(roleGrant)
    .where(eq(roleGrant.holderId, holderId))
    .orderBy(desc(roleGrant.validFrom), asc(roleGrant.id))
}

export function findNames(db: Database, ids: readonly string[]) {
  return db
    .select({ id: member.id, name: member.name })
    .from(member)
    .where(sql`${member.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
}

/** Names of the projects among these ids: none is asked where there is none. */
export async function findProjectNames(db: Database, ids: readonly string[]) {
  const projects = ids.filter((id) => id.startsWith('prj_'))
  if (projects.length === 0) return []
  return db
    .select({ id: project.id, name: project.name })
    .from(project)
    .where(sql`${project.id} IN (SELECT value FROM json_each(${JSON.stringify(projects)}))`)
}

export function findPlaces(db: Database) {
  return db
    .select({ id: place.id, name: place.name, slug: place.slug, state: place.state })
    .from(place)
    .orderBy(asc(place.name))
}

/** What somebody did here, newest first. */
export function findActs(db: Database, actorId: string, before: number | undefined, most: number) {
  return db
    .select({ seq: audit.seq, action: audit.action, at: audit.at })
    .from(audit)
    .where(
      and(eq(audit.actorId, actorId), before === undefined ? undefined : lt(audit.seq, before)),
    )
    .orderBy(desc(audit.seq))
    .limit(most)
}

/** How many have a role or an invitation; reads no further than `most`. */
export function countTaken(db: Database, most: number) {
  const some = (of: typeof member | typeof invitation, which: ReturnType<typeof sql>) =>
    db
      .select({ taken: sql<number>`count(*)` })
      .from(db.select({ id: of.id }).from(of).where(which).limit(most).as('some'))
  return [some(member, sql`access <> '[]'`), some(invitation, sql`state = 'open'`)] as const
}

export function insertGrant(db: Database, row: typeof roleGrant.$inferInsert): Write {
  return db.insert(roleGrant).values(row)
}

export function changeGrant(
  db: Database,
  { id, ...span }: { id: string; validFrom: number; validUntil: number | null },
): Write {
  return db.update(roleGrant).set(span).where(eq(roleGrant.id, id))
}

/** Ends a grant; one that has not begun by then leaves no trace. */
export function endGrant(
  db: Database,
  { id, validFrom }: { id: string; validFrom: number },
  until: number,
): Write {
  const one = eq(roleGrant.id, id)
  return validFrom >= until
    ? db.delete(roleGrant).where(one)
    : db.update(roleGrant).set({ validUntil: until }).where(one)
}

/** The next version of a member, read from the grants as they are at `at`. After those. */
export function seeMember(db: Database, id: string, revision: number, at: number): Write {
  return db
    .update(member)
    .set({ seenAt: at, revision: revision + 1 })
    .where(eq(member.id, id))
}

/** As `seeMember`, whatever version there is. */
export function seeAnyMember(db: Database, id: string, at: number): Write {
  return db
    .update(member)
    .set({ seenAt: at, revision: sql`${member.revision} + 1` })
    .where(eq(member.id, id))
}

/** Whoever was let in until some moment that has passed is listed as such. */
export function seeEnded(db: Database, at: number): Write {
  return db
    .update(member)
    .set({ seenAt: at })
    .where(and(isNotNull(member.nextEnd), lte(member.nextEnd, at)))
}

export function deleteSessions(db: Database, accountId: string): Write {
  return db.delete(session).where(eq(session.accountId, accountId))
}

/** In the directory. */
export function insertHint(db: Database, accountId: string, slug: string): Write {
  return db.insert(staffHint).values({ accountId, slug }).onConflictDoNothing()
}

/** In the directory. */
export function deleteHint(db: Database, accountId: string, slug: string): Write {
  return db
    .delete(staffHint)
    .where(and(eq(staffHint.accountId, accountId), eq(staffHint.slug, slug)))
}

export function findAccount(db: Database, email: string) {
  return db
    .select({ id: account.id, name: account.name })
    .from(account)
    .where(eq(account.email, email))
}

export function findAccounts(db: Database, ids: readonly string[]) {
  return db
    .select({ id: account.id, name: account.name, email: account.email })
    .from(account)
    .where(sql`${account.id} IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`)
}

export function insertAccount(db: Database, row: typeof account.$inferInsert) {
  return db.insert(account).values(row)
}

/** Who holds a role and stands in no list yet. */
export function findUnlisted(db: Database, most: number) {
  return db
    .selectDistinct({ id: roleGrant.holderId })
    .from(roleGrant)
    .where(
      and(
        sql`${roleGrant.role} NOT IN ('resident', 'operator')`,
        sql`NOT EXISTS (SELECT 1 FROM member WHERE member.id = ${roleGrant.holderId})`,
      ),
    )
    .limit(most)
}

/** Many at once, in one parameter; whoever is invited for the same role already is left out. */
export function insertInvitations(db: Database, rows: readonly InvitationRow[]): Write {
  const cells = rows.map((row) => [
    ...[row.id, row.name, row.email, row.role, row.places, row.validFrom, row.validUntil],
    ...[row.locale, row.state, row.sending, row.invitedBy, row.sentAt, row.expiresAt],
    ...[row.acceptedAt, row.mostMembers],
  ])
  const columns = sql.raw(Array.from({ length: 15 }, (_, index) => `value ->> ${index}`).join(', '))
  const list = sql`SELECT ${columns} FROM json_each(${JSON.stringify(cells)}) WHERE true`
  return db.insert(invitation).select(list).onConflictDoNothing()
}

/** The letters of invitations that were just made, in the same batch. */
export function oweInvitations(db: Database, ids: readonly string[], at: number): Write {
  const list = sql`SELECT id || ':invitation:1', 'invitation', id, '{}', 'waiting',
      CAST(${at} AS INTEGER), 0, NULL, NULL
    FROM invitation WHERE id IN (SELECT value FROM json_each(${JSON.stringify(ids)}))`
  return db.insert(outbox).select(list).onConflictDoNothing()
}

export function findInvitation(db: Database, id: string) {
  return db.select().from(invitation).where(eq(invitation.id, id))
}

/** Invitations that nobody has accepted or revoked, newest first. */
export function findInvitations(db: Database, after: string | undefined, most: number) {
  const last = sql`(SELECT sent_at FROM invitation WHERE id = ${after})`
  return db
    .select()
    .from(invitation)
    .where(
      and(
        eq(invitation.state, 'open'),
        after === undefined
          ? undefined
          : sql`(${invitation.sentAt}, ${invitation.id}) < (${last}, ${after})`,
      ),
    )
    .orderBy(desc(invitation.sentAt), desc(invitation.id))
    .limit(most)
}

export function sendAgain(
  db: Database,
  { id, sending }: InvitationRow,
  sentAt: number,
  expiresAt: number,
): Write {
  return db
    .update(invitation)
    .set({ sending: sending + 1, sentAt, expiresAt })
    .where(eq(invitation.id, id))
}

export function revoke(db: Database, id: string): Write {
  return db.update(invitation).set({ state: 'revoked' }).where(eq(invitation.id, id))
}

/** The database refuses it when it is used, revoked, over, or sent again since. */
export function accept(
  db: Database,
  { id, sending }: { id: string; sending: number },
  acceptedAt: number,
): Write {
  return db
    .update(invitation)
    .set({ state: 'accepted', acceptedAt, sending })
    .where(eq(invitation.id, id))
}

/** Of some addresses: who has a role here, and who has an open invitation for which role. */
export function findKnown(db: Database, emails: readonly string[]) {
  const list = sql`(SELECT value FROM json_each(${JSON.stringify(emails)}))`
  return [
    db
      .select({ email: member.email, staff: member.staff })
      .from(member)
      .where(sql`${member.email} IN ${list}`),
    db
      .select({ email: invitation.email, role: invitation.role })
      .from(invitation)
      .where(and(eq(invitation.state, 'open'), sql`${invitation.email} IN ${list}`)),
  ] as const
}

export function insertImport(db: Database, row: typeof memberImport.$inferInsert): Write {
  return db.insert(memberImport).values(row)
}

export function findImport(db: Database, id: string) {
  return db.select().from(memberImport).where(eq(memberImport.id, id))
}

export function updateImport(db: Database, id: string, text: string): Write {
  return db.update(memberImport).set({ text }).where(eq(memberImport.id, id))
}

export function deleteImport(db: Database, id: string): Write {
  return db.delete(memberImport).where(eq(memberImport.id, id))
}

export function deleteImports(db: Database, before: number): Write {
  return db.delete(memberImport).where(lt(memberImport.madeAt, before))
}
