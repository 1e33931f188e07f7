import { asc, gt, max } from 'drizzle-orm'
import type { TenantStore } from '../../db/open'
import { audit, auditSeal } from '../../db/store/audit'
import { sha256Hex } from '../auth/secrets'
import { CHAIN_START, sealedText } from './chain'

const MOST_ROWS = 500

/**
 * Chains the audit rows that are not sealed yet, at most 500 a visit. The same rows give the same
 * hashes, so two visits at once write the same.
 */
export async function sealAudit(tenant: TenantStore): Promise<void> {
  const { db } = tenant
  const [last] = await db
    .select({ seq: max(auditSeal.auditSeq), hash: auditSeal.hash })
    .from(auditSeal)
  const rows = await db
    .select()
    .from(audit)
    .where(gt(audit.seq, last?.seq ?? 0))
    .orderBy(asc(audit.seq))
    .limit(MOST_ROWS)
  let hash = last?.hash ?? CHAIN_START
  const seals: (typeof auditSeal.$inferInsert)[] = []
  for (const row of rows) {
    hash = await sha256Hex(sealedText(hash, row))
    seals.push({ auditSeq: row.seq, hash })
  }
  await tenant.system(seals.map((seal) => db.insert(auditSeal).values(seal).onConflictDoNothing()))
}
