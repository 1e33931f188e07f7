import type { Plan } from '../../../db/states'
import { signedIn } from '../../http/api'
import type { DeskCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { changeState } from '../../tenancy/change-state'
import { countsForPlan } from '../../tenancy/example'
import { planLimits } from '../../tenancy/plans'
import { endTrial, loadOwn, setPlan } from './queries'

/**
 * Takes another plan. A trial is had once, and a plan must hold what is there already: nothing that
 * exists stops working.
 */
export async function changePlan(call: DeskCall, plan: Plan): Promise<void> {
  const { directory, tenant, actor, at, requestId } = call
  const [[self], places] = await tenant.db.batch(loadOwn(tenant.db, at))
  if (self?.plan === plan) return
  const most = planLimits[plan].places
  if (plan === 'trial' || (most !== null && places.filter(countsForPlan).length > most))
    throw new ProblemError('plan-limit')
  const by = { actorId: signedIn(actor).id, requestId, at }
  const entry = { ...by, action: 'plan.changed', objectId: tenant.slug, fields: ['plan', plan] }
  await tenant.commit([setPlan(tenant.db, plan)], entry)
  await directory.commit([endTrial(directory.db, tenant.slug)], entry)
  await changeState(directory, tenant, { from: ['trial'], to: 'active' }, by)
}
