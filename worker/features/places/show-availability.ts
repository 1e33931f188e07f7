import type { z } from '@hono/zod-openapi'
import { calendarOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { momentOf } from '../../time/amsterdam'
import { daysBetween } from '../../time/date'
import type { Availability, availabilityQuery } from './contract'
import { loadSpace } from './queries'
import { outlookOf } from './view'

const MOST_DAYS = 31

/** When one space is open and free, from the first to the last date, at most 31. One round trip. */
export async function showAvailability(
  { tenant, now, at }: TenantCall,
  spaceId: string,
  { from, to }: z.infer<typeof availabilityQuery>,
): Promise<Availability> {
  const days = daysBetween(from, to) + 1
  if (days < 1 || days > MOST_DAYS)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/to', code: 'invalid' }] })
  const [[row], months] = await loadSpace(tenant.db, spaceId, [from, to])
  const found = row?.found
  if (!found || found.place.state === 'draft') throw new ProblemError('not-found')
  const { space, place, exceptions } = found
  const outlook = outlookOf(calendarOf(place, space, exceptions, months, at), [from, to], now)
  const isBookable = place.state === 'open' && space.state === 'open'
  return {
    spaceId,
    asOf: momentOf(now),
    days: isBookable ? outlook : outlook.map((day) => ({ ...day, free: [], freeMinutes: 0 })),
  }
}
