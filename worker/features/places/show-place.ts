import type { z } from '@hono/zod-openapi'
import { allows } from '../../auth/permissions'
import { calendarOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { momentOf, wallOf } from '../../time/amsterdam'
import { addDays, type IsoDate } from '../../time/date'
import { SEARCH_DAYS } from './availability'
import type { Place, placeQuery } from './contract'
import { loadPlace } from './queries'
import { outlookOf, placeCore, spaceSummary } from './view'

const WEEK = 7

/** One place with its spaces, rates and seven days of the space that is looked at. One round trip. */
export async function showPlace(
  call: TenantCall,
  slug: string,
  { space: wanted, from }: z.infer<typeof placeQuery>,
): Promise<Place> {
  const { tenant, actor, now, at } = call
  const today = wallOf(now).on
  const start = from && from > today ? from : today
  const end = addDays(start, WEEK - 1)
  const horizon = addDays(today, SEARCH_DAYS)
  const [[place], spaces, rates, exceptions, months, [area]] = await loadPlace(
    tenant.db,
    slug,
    [today, horizon],
    [start, end],
  )
  if (!place) throw new ProblemError('not-found')
  const isHidden =
    place.state === 'draft' && !allows(actor, 'place.read-any', { placeId: place.id }, at)
  if (isHidden) throw new ProblemError('not-found')

  const looked = spaces.find(({ id }) => id === wanted) ?? spaces[0]
  const isBookable = place.state === 'open' && looked?.state === 'open'
  const calendar = looked && calendarOf(place, looked, exceptions, months, at)
  const { stepFree, doorWidthCm, toilet, lift, hearingLoop, parking } = place
  return {
    ...placeCore(place),
    asOf: momentOf(now),
    description: place.description,
    postcode: place.postcode,
    buurtCode: place.buurtCode,
    area: area ?? null,
    contactName: place.contactName,
    contactPhone: place.contactPhone,
    houseRules: place.houseRules,
    facilities: place.facilities,
    entry: place.entry,
    access: { stepFree, doorWidthCm, toilet, lift, hearingLoop, parking },
    opening: place.opening.map((day) =>
      day.map(([opens, closes]): [number, number] => [opens, closes]),
    ),
    spaces: spaces.map((space) => ({
      ...spaceSummary(place, space, exceptions, months, call),
      ...rulesShown(space),
      rates: rates
        .filter(({ spaceId }) => spaceId === space.id)
        .map(({ spaceId: _, ...rate }) => rate),
    })),
    week:
      looked && calendar && isBookable
        ? weekOf(looked.id, start, outlookOf(calendar, [start, end], now))
        : null,
  }
}

function weekOf(spaceId: string, from: IsoDate, days: ReturnType<typeof outlookOf>) {
  return { spaceId, from, days }
}

function rulesShown(space: {
  description: string
  turnaround: number
  shortest: number
  longest: number
  step: number
  leadMinutes: number
  horizonDays: number
  noticeMinutes: number
}) {
  const {
    description,
    turnaround,
    shortest,
    longest,
    step,
    leadMinutes,
    horizonDays,
    noticeMinutes,
  } = space
  return {
    description,
    turnaround,
    shortest,
    longest,
    step,
    leadMinutes,
    horizonDays,
    noticeMinutes,
  }
}
