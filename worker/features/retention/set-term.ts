import { actorId } from '../../auth/actor'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import type { KindId } from '../../retention/kinds'
import { rulesOf } from '../../retention/settings'
import { enterRetention, hasSelectionList, ruleView } from './access'
import type { RetentionRule, Term } from './contract'
import { termFaults } from './policy'
import { setTerm } from './queries'

/** Sets how long a kind is kept, and in a gemeente what its archivist calls it. */
export async function changeTerm(
  call: TenantCall,
  kind: KindId,
  asked: Term,
): Promise<RetentionRule> {
  await enterRetention(call)
  const { tenant, actor, at, requestId } = call
  const rule = (await rulesOf(tenant)).find(({ id }) => id === kind)
  if (!rule) throw new ProblemError('not-found')
  const errors = termFaults(asked, rule, await hasSelectionList(call))
  if (errors.length > 0) throw new ProblemError('invalid-input', { errors })
  if (asked.revision !== rule.revision) throw new ProblemError('edited-meanwhile')
  const { length, category = rule.category, listTerm = rule.listTerm } = asked
  const result = await tenant.commit(
    [setTerm(tenant.db, rule, { length, category, listTerm, setAt: at })],
    {
      actorId: actorId(actor),
      action: 'retention.term-set',
      objectId: kind,
      // A term says nothing of a person, and later it must be known which one held.
      fields: [`${length} ${rule.unit}`],
      requestId,
      at,
    },
  )
  if (!result.ok) throw new ProblemError('edited-meanwhile')
  return ruleView({ ...rule, length, category, listTerm, revision: rule.revision + 1 })
}
