import type { TenantStore } from '../../../db/open'
import type { Actor } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import { proposalIn } from './draft'
import { lookOf } from './kept-look'

/**
 * The look in which an administrator asked to see a page (`?uiterlijk=`), or null: for whoever may
 * not change the look, and for a draft that we did not make, the page is as it is for everybody.
 */
export async function previewLook(
  { key, nowMs, address }: { key: string; nowMs: number; address: URL },
  resolved: { tenant: TenantStore; actor: Actor } | null,
): Promise<Record<string, string> | null> {
  const draft = address.searchParams.get('uiterlijk')
  if (!draft || !resolved) return null
  if (!allows(resolved.actor, 'look.edit', {}, Math.floor(nowMs / 1000))) return null
  const { tenant } = resolved
  const proposal = await proposalIn(key, tenant.slug, draft)
  return proposal && lookOf(proposal, (await tenant.self()).look)
}
