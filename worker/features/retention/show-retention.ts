import type { TenantCall } from '../../http/context'
import { rulesOf } from '../../retention/settings'
import { momentOf } from '../../time/amsterdam'
import { enterRetention, hasSelectionList, ruleView } from './access'
import type { Retention } from './contract'

/** How long each kind is kept here, and within which bounds that is set. */
export async function showRetention(call: TenantCall): Promise<Retention> {
  await enterRetention(call)
  return {
    asOf: momentOf(call.now),
    hasSelectionList: await hasSelectionList(call),
    rules: (await rulesOf(call.tenant)).map(ruleView),
  }
}
