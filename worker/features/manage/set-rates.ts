import type { z } from '@hono/zod-openapi'
import type { TenantCall } from '../../http/context'
import type { FieldError } from '../../http/problems'
import { openPlace, record, refuseFaults, spaceIn } from './access'
import type { ratesSchema } from './contract'
import { replaceRates } from './queries'

/** Sets what a space costs, for all kinds of users at once. Bookings keep the price they had. */
export async function setRates(
  call: TenantCall,
  slug: string,
  spaceId: string,
  { rates, revision }: z.infer<typeof ratesSchema>,
): Promise<void> {
  const space = spaceIn(await openPlace(call, slug), spaceId)
  const audiences = rates.map(({ audience }) => audience)
  refuseFaults(
    rates.flatMap(({ audience, centsPerHour, centsFixed, depositCents, payment }, index) => {
      const faults: FieldError[] = []
      if (audiences.indexOf(audience) !== index)
        faults.push({ pointer: `/rates/${index}/audience`, code: 'invalid' })
      if (payment === 'none' && centsPerHour + centsFixed + depositCents > 0)
        faults.push({ pointer: `/rates/${index}/payment`, code: 'missing' })
      return faults
    }),
  )
  await record(call, replaceRates(call.tenant.db, space.id, revision, rates), {
    action: 'space.rates-set',
    objectId: space.id,
    fields: audiences,
  })
}
