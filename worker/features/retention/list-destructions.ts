import type { TenantCall } from '../../http/context'
import { momentOf } from '../../time/amsterdam'
import { enterRetention, hasSelectionList } from './access'
import type { DestructionList } from './contract'
import { findDeclarations } from './queries'

const PAGE = 50

/** What went, newest first. */
export async function listDestructions(
  call: TenantCall,
  before?: number,
  most = PAGE,
): Promise<DestructionList> {
  await enterRetention(call)
  const { tenant, now } = call
  const rows = await findDeclarations(tenant.db, before, most + 1)
  const shown = rows.slice(0, most)
  return {
    asOf: momentOf(now),
    hasSelectionList: await hasSelectionList(call),
    declarations: shown.map(({ howMany, fromMin, toMin, destroyedAt, ...row }) => ({
      ...row,
      count: howMany,
      from: momentOf(fromMin),
      to: momentOf(toMin),
      carriedOut: momentOf(Math.floor(destroyedAt / 60)),
    })),
    next: rows.length > most ? (shown.at(-1)?.seq ?? null) : null,
  }
}
