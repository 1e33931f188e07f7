import { inArray, type SQL, sql } from 'drizzle-orm'
import type { SQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Database, Write } from '../../db/open'
import { auditDetail } from '../../db/store/audit'
import { outbox } from '../../db/store/outbox'
import { booking } from '../../db/tenant/schema/booking'
import { attendance } from '../../db/tenant/schema/plan'
import { project } from '../../db/tenant/schema/project'
import { looked } from '../../db/tenant/schema/retention'
import { question } from '../../db/tenant/schema/story'
import type { UtcMinutes } from '../time/instant'
import type { RowKind } from './kinds'

/** Stands for whoever was erased. The same for everybody, so that it leads to nobody. */
const ERASED = 'erased'

/** How one kind goes. */
export interface Step {
  readonly table: SQLiteTable
  readonly key: SQLiteColumn
  /** What the term is counted from, UTC minutes. */
  readonly moment: SQL
  /** Rows that are over their term. Written so that an index finds them, however many went before. */
  over(before: UtcMinutes): SQL
  go(db: Database, where: SQL): Write
}

/** What is left of a booking without its person: when, where, how many, what kind, at what price. */
export const withoutPerson = {
  accountId: ERASED,
  name: '',
  phone: null,
  note: null,
  reason: null,
  manageHash: '',
  idempotencyKey: sql`id`,
  bodyHash: '',
  undoUntilAt: null,
  undoBy: null,
}

// Word for word as the index `booking_to_forget` has it, or SQLite would not find it.
const onAccount =
  "(status = 'confirmed' AND payment = 'invoice' AND price_cents + deposit_cents > 0)"

const forgetting = (isOnAccount: 0 | 1): Step => ({
  table: booking,
  key: booking.id,
  moment: sql`ends_min`,
  over: (before) =>
    sql`${sql.raw(onAccount)} = ${sql.raw(String(isOnAccount))} AND ends_min < ${before}
      AND account_id <> 'erased'`,
  go: (db, where) => db.update(booking).set(withoutPerson).where(where),
})

/** Of invoices nothing goes before their own term, whatever becomes of the account. */
export const isInvoice = sql.raw(onAccount)

// When a project was over: the closing of its last phase.
const closedAt = sql`(SELECT closed_at FROM phase_closing WHERE project_id = project.id
  AND phase_closing.phase = 4)`

const endOfGathering = sql`(SELECT ends_min FROM gathering
  WHERE gathering.project_id = attendance.project_id AND gathering.id = attendance.gathering_id)`

export const steps: Record<RowKind, Step> = {
  booking: forgetting(0),
  invoice: forgetting(1),
  'booking-note': {
    table: booking,
    key: booking.id,
    moment: sql`ends_min`,
    over: (before) => sql`note IS NOT NULL AND ends_min < ${before}`,
    go: (db, where) => db.update(booking).set({ note: null }).where(where),
  },
  outbox: {
    table: outbox,
    key: outbox.id,
    moment: sql`not_before_at / 60`,
    over: (before) => sql`state <> 'waiting' AND not_before_at < ${before * 60}`,
    go: (db, where) => db.delete(outbox).where(where),
  },
  looked: {
    table: looked,
    key: looked.at,
    moment: sql`at / 60`,
    over: (before) => sql`at < ${before * 60}`,
    go: (db, where) => db.delete(looked).where(where),
  },
  question: {
    table: question,
    key: question.id,
    moment: sql`settled_at / 60`,
    // As the index `question_to_forget` has it.
    over: (before) =>
      sql`state <> 'open' AND (name <> '' OR email <> '' OR phone <> '')
        AND settled_at < ${before * 60}`,
    go: (db, where) => db.update(question).set({ name: '', email: '', phone: '' }).where(where),
  },
  gathering: {
    table: attendance,
    key: attendance.id,
    moment: endOfGathering,
    // As the index `attendance_to_forget` has it.
    over: (before) =>
      sql`(name <> '' OR email <> '' OR phone <> '') AND ${endOfGathering} < ${before}`,
    // Without a name a row counts who came.
    go: (db, where) =>
      db
        .update(attendance)
        .set({ name: '', email: '', phone: '', came: sql`coalesce(came, 0)` })
        .where(where),
  },
  'audit-detail': {
    table: auditDetail,
    key: auditDetail.auditSeq,
    moment: sql`(SELECT at / 60 FROM audit WHERE seq = audit_seq)`,
    over: (before) => sql`(SELECT at FROM audit WHERE seq = audit_seq) < ${before * 60}`,
    go: (db, where) => db.delete(auditDetail).where(where),
  },
  project: {
    table: project,
    key: project.id,
    moment: sql`${closedAt} / 60`,
    over: (before) => sql`phase = 5 AND ${closedAt} < ${before * 60}`,
    go: (db, where) => db.delete(project).where(where),
  },
}

/** These rows and no others, as one parameter: D1 takes a hundred. */
export function among(key: SQLiteColumn, ids: readonly (string | number)[]): SQL {
  return inArray(key, sql`(SELECT value FROM json_each(${JSON.stringify(ids)}))`)
}
