import { eq } from 'drizzle-orm'
import { sweep } from '../../db/directory/schema/tenancy'
import type { Directory } from '../../db/open'

const STALE_SECONDS = 7200

export interface Health {
  status: 'ok' | 'starting' | 'stale' | 'unhealthy'
  sweptAt: string | null
  findings: readonly { slug: string; check: string; words: string }[]
}

/** One query: whether the directory answers, and what the last sweep found. `at`: epoch seconds. */
export async function readHealth({ db }: Directory, at: number): Promise<Health> {
  const [last] = await db.select().from(sweep).where(eq(sweep.id, 1))
  if (!last) return { status: 'starting', sweptAt: null, findings: [] }
  const sweptAt = new Date(last.sweptAt * 1000).toISOString()
  const isStale = at - last.sweptAt > STALE_SECONDS
  const status = !last.healthy ? 'unhealthy' : isStale ? 'stale' : 'ok'
  return { status, sweptAt, findings: last.findings }
}
