import { sql } from 'drizzle-orm'
import type { BatchItem } from 'drizzle-orm/batch'
import type { Database } from './batch'
import { type RefusalCode, refusalIn } from './refusal'
import { audit, auditDetail } from './store/audit'

/** One statement of a write. */
export type Write = BatchItem<'sqlite'>

/** Who did what to what. `fields` are names only; what is personal goes in `detail`, erasable. */
export interface AuditEntry {
  actorId: string
  action: string
  objectId: string
  requestId: string
  /** Epoch seconds. */
  at: number
  fields?: readonly string[]
  detail?: Record<string, unknown>
}

export type CommitResult = { ok: true } | { ok: false; code: RefusalCode }

/** Runs the writes and the audit entry as one atomic batch; a refusal by the database is a value. */
export async function commitBatch(
  db: Database,
  writes: readonly Write[],
  entry: AuditEntry,
): Promise<CommitResult> {
  const salt = entry.detail ? crypto.randomUUID() : null
  const [first, ...rest] = [...writes, ...(await auditWrites(db, entry, salt))]
  if (!first) return { ok: true }
  try {
    await db.batch([first, ...rest])
    return { ok: true }
  } catch (error) {
    const code = refusalIn(error)
    if (!code) throw error
    return { ok: false, code }
  }
}

async function auditWrites(db: Database, entry: AuditEntry, salt: string | null): Promise<Write[]> {
  const { detail, fields = [], ...row } = entry
  if (!detail || !salt) return [db.insert(audit).values({ ...row, fields })]
  const text = JSON.stringify(detail)
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(salt + text))
  const detailHash = Array.from(new Uint8Array(bytes), (b) => b.toString(16).padStart(2, '0')).join(
    '',
  )
  return [
    db.insert(audit).values({ ...row, fields, detailHash }),
    db.insert(auditDetail).values({ auditSeq: sql`last_insert_rowid()`, detail, salt }),
  ]
}
