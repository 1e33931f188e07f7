import { signedIn } from '../../http/api'
import type { DeskCall } from '../../http/context'
import { agreement } from '../../tenancy/agreement'
import { countsForPlan } from '../../tenancy/example'
import { planLimits } from '../../tenancy/plans'
import { proofStateOf } from '../../tenancy/proof'
import { momentOf } from '../../time/amsterdam'
import { firstSteps, type Subscription } from './contract'
import { LETTER_TRIES, ownDomainOf } from './policy'
import { loadListed, loadOwn } from './queries'

/** How the organisation stands with us: what is still to be done, its plan, and who may look. */
export async function showSubscription(call: DeskCall): Promise<Subscription> {
  const { directory, tenant, actor, at } = call
  const [[listed], [accepted], [asked]] = await directory.db.batch(
    loadListed(directory.db, tenant.slug),
  )
  const [[self], places, [members], consents, looks] = await tenant.db.batch(loadOwn(tenant.db, at))
  const { state, look } = await tenant.self()
  const plan = self?.plan ?? 'large'
  const used = places.filter(countsForPlan).length
  const proof = proofStateOf(listed ?? null)
  const done = {
    // Who has opened without a look of its own does not want one.
    look: state !== 'unproven' || Object.keys(look).length > 0,
    place: used > 0,
    colleagues: (members?.holders ?? 0) > 1,
    proof: proof === 'proven',
    agreement: accepted !== undefined || listed === undefined,
    opening: state !== 'unproven',
  }
  const until = Math.max(...consents.map((consent) => consent.until ?? 0))
  return {
    // Whoever opened it knows its state; a vacant database is nobody's.
    state: state === 'vacant' ? 'ended' : state,
    plan,
    trialEnds: listed?.trialEndsAt ? moment(listed.trialEndsAt) : null,
    places: { used, most: planLimits[plan].places },
    steps: firstSteps.map((code) => ({ code, done: done[code] })),
    proof: {
      state: proof,
      method: listed?.proofMethod ?? null,
      mailDomain: ownDomainOf(signedIn(actor).email),
      kvkNumber: asked?.kvkNumber ?? null,
      triesLeft: LETTER_TRIES - (listed?.letterTries ?? 0),
    },
    agreement: {
      ...agreement,
      accepted: accepted
        ? {
            version: accepted.version,
            name: accepted.name,
            jobTitle: accepted.jobTitle,
            accepted: moment(accepted.acceptedAt),
          }
        : null,
    },
    consent: consents.length > 0 ? { until: moment(until) } : null,
    looks: looks.map((look) => ({ at: moment(look.at), what: look.objectId })),
  }
}

const moment = (at: number) => momentOf(Math.floor(at / 60))
