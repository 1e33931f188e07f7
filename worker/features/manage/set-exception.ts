import type { z } from '@hono/zod-openapi'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { wallOf } from '../../time/amsterdam'
import { daysBetween, type IsoDate } from '../../time/date'
import { openPlace, record, refuseFaults } from './access'
import type { exceptionSchema } from './contract'
import { hoursFaults } from './policy'
import { deleteException, putException } from './queries'
import { intervalsOf } from './view'

/** As far ahead as a space may be booked. */
const FURTHEST_DAYS = 730

/** Sets other hours on one date; none: closed that day. */
export async function setException(
  call: TenantCall,
  slug: string,
  on: IsoDate,
  { hours, reason }: z.infer<typeof exceptionSchema>,
): Promise<void> {
  const { place } = await openPlace(call, slug)
  const ahead = daysBetween(wallOf(call.now).on, on)
  if (ahead < 0) refuseFaults([{ pointer: '/on', code: 'too-small' }])
  if (ahead > FURTHEST_DAYS) refuseFaults([{ pointer: '/on', code: 'too-big' }])
  refuseFaults(hoursFaults(hours, '/hours'))
  const row = { placeId: place.id, onDate: on, intervals: intervalsOf(hours), reason }
  await record(call, [putException(call.tenant.db, row)], {
    action: 'place.exception-set',
    objectId: place.id,
    fields: [on],
  })
}

/** Lets the hours of the week hold again on a date. */
export async function removeException(call: TenantCall, slug: string, on: IsoDate): Promise<void> {
  const { place, exceptions } = await openPlace(call, slug)
  if (!exceptions.some(({ onDate }) => onDate === on)) throw new ProblemError('not-found')
  await record(call, [deleteException(call.tenant.db, place.id, on)], {
    action: 'place.exception-removed',
    objectId: place.id,
    fields: [on],
  })
}
