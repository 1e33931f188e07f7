import { and, asc, desc, eq, gt, isNull, ne, or, type SQL, sql } from 'drizzle-orm'
import type { Database } from '../../../db/open'
import { account } from '../../../db/store/account'
import { audit } from '../../../db/store/audit'
import { booking } from '../../../db/tenant/schema/booking'
import { space } from '../../../db/tenant/schema/place'
import { roleGrant } from '../../../db/tenant/schema/self'
import { digitsOf, lastDigits } from '../../privacy/walk'

const MOST_FOUND = 1000

export type BookingOfPerson = Awaited<ReturnType<typeof bookingsWhere>>[number]

function bookingsWhere(db: Database, where: SQL | undefined) {
  return db
    .select({
      id: booking.id,
      accountId: booking.accountId,
      name: booking.name,
      phone: booking.phone,
      spaceId: booking.spaceId,
      startsMin: booking.startsMin,
      status: booking.status,
      // A host who books has no limit ahead; who has one has booked for themselves.
      byHost: sql<number>`${booking.upcomingLimit} IS NULL`.as('by_host'),
    })
    .from(booking)
    .where(and(where, ne(booking.name, '')))
    .orderBy(desc(booking.startsMin))
    .limit(MOST_FOUND)
}

const isPhone = (cell: SQL, phone: string) => sql`${lastDigits(cell)} = ${digitsOf(phone)}`

export function findBookingsByPhone(db: Database, phone: string) {
  return bookingsWhere(db, isPhone(sql`${booking.phone}`, phone))
}

export function findBooking(db: Database, id: string) {
  return bookingsWhere(db, eq(booking.id, id))
}

export function findBookingsOfAccount(db: Database, accountId: string) {
  return bookingsWhere(db, eq(booking.accountId, accountId))
}

function accountsWhere(db: Database, where: SQL | undefined) {
  return db
    .select({ id: account.id, name: account.name, email: account.email, phone: account.phone })
    .from(account)
    .where(where)
    .orderBy(asc(account.id))
    .limit(20)
}

export function findAccountsByPhone(db: Database, phone: string) {
  return accountsWhere(db, isPhone(sql`${account.phone}`, phone))
}

export function findAccountByEmail(db: Database, email: string) {
  return accountsWhere(db, eq(account.email, email))
}

export function findAccount(db: Database, id: string) {
  return accountsWhere(db, eq(account.id, id))
}

export function findGrants(db: Database, holderId: string) {
  return db.select({ id: roleGrant.id }).from(roleGrant).where(eq(roleGrant.holderId, holderId))
}

/** Administrators without an end date, of whom one must stay. */
export function findLastingAdmins(db: Database) {
  return db
    .select({ holderId: roleGrant.holderId })
    .from(roleGrant)
    .where(and(eq(roleGrant.role, 'admin'), isNull(roleGrant.validUntil)))
}

/** Which place each room is of. */
export function findSpaces(db: Database) {
  return db.select({ id: space.id, placeId: space.placeId }).from(space)
}

/** Whether this actor has said since then that this person was called back. */
export function findCallBack(db: Database, actorId: string, personId: string, since: number) {
  return db
    .select({ seq: audit.seq })
    .from(audit)
    .where(
      and(
        eq(audit.objectId, personId),
        eq(audit.actorId, actorId),
        eq(audit.action, 'person.called-back'),
        gt(audit.at, since),
      ),
    )
    .limit(1)
}

/** Bookings of these that are still to come. */
export function countComing(db: Database, accountId: string, now: number) {
  return db
    .select({ n: sql<number>`count(*)`.as('n') })
    .from(booking)
    .where(
      and(
        eq(booking.accountId, accountId),
        gt(booking.startsMin, now),
        or(eq(booking.status, 'requested'), eq(booking.status, 'confirmed')),
      ),
    )
}
