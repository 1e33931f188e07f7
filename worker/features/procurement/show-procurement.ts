import { plans } from '../../../db/states'
import { cookieList } from '../../http/cookies'
import { protectingHeaders } from '../../http/protect'
import { agreement } from '../../tenancy/agreement'
import { planLimits } from '../../tenancy/plans'
import { processings } from '../../tenancy/processing'
import { subProcessors } from '../../tenancy/sub-processors'
import { termLengths } from '../../tenancy/terms'
import type { Procurement } from './contract'
import { measureCodes, testOf } from './measures'

/** Everything comes from the constants that the service itself runs on. */
export function showProcurement(): Procurement {
  return {
    agreement,
    subProcessors: subProcessors.map(({ parts, ...each }) => ({ ...each, parts: [...parts] })),
    measures: measureCodes.map((code) => ({ code, test: testOf[code] })),
    headers: Object.entries(protectingHeaders()).map(([name, value]) => ({ name, value })),
    cookies: cookieList(),
    register: processings(['tenant', 'directory'], termLengths()),
    plans: plans.map((plan) => {
      const { euros, days, places, projects } = planLimits[plan]
      return { plan, euros, days, places, projects }
    }),
  }
}
