import type { payments } from '../../http/schemas'
import { wallOf } from '../../time/amsterdam'
import { addDays, daysBetween, type IsoDate } from '../../time/date'
import { reachOf, type SpaceRules } from '../../time/free'
import type { UtcMinutes } from '../../time/instant'
import { contains, type Interval } from '../../time/interval'
import { type OpeningException, type OpeningHours, openRuns, openWindows } from '../../time/opening'
import type { bookingStatuses } from './contract'

export type PlaceState = 'draft' | 'open' | 'suspended' | 'closed'
export type SpaceState = 'open' | 'suspended' | 'closed'

export type Request = {
  readonly asked: Interval
  readonly now: UtcMinutes
  readonly rules: SpaceRules
  readonly opening: OpeningHours
  readonly exceptions: readonly OpeningException[]
  readonly placeState: PlaceState
  readonly spaceState: SpaceState
  /** Hosts and administrators of the place; what they set aside goes on the record. */
  readonly mayOverrule: boolean
}

/** Why a request is refused, with what the person needs to know to ask again. */
export type RequestRefusal =
  | { readonly refused: 'closed'; readonly what: 'place' | 'space'; readonly state: PlaceState }
  | { readonly refused: 'off-step'; readonly step: number }
  | { readonly refused: 'too-short'; readonly shortest: number }
  | { readonly refused: 'too-long'; readonly longest: number }
  | { readonly refused: 'too-late'; readonly earliest: UtcMinutes }
  | { readonly refused: 'too-far-ahead'; readonly lastOn: IsoDate }
  | {
      readonly refused: 'outside-opening-hours'
      readonly on: IsoDate
      readonly open: readonly Interval[]
      /** Why that date has other hours; '' when they are the usual ones. */
      readonly reason: string
    }

/** `overruled` names the rules that a host has set aside with this booking; it needs a reason then. */
export type RequestVerdict =
  | { readonly ok: true; readonly overruled: readonly RequestRefusal[] }
  | RequestRefusal

// A host opens a door after hours, helps out at the last minute, plans further ahead. Lengths and
// steps are settings of the space, and what has begun is not booked any more, whoever asks.
const OVERRULABLE: ReadonlySet<RequestRefusal['refused']> = new Set([
  'too-late',
  'too-far-ahead',
  'outside-opening-hours',
])

/**
 * Whether a time may be asked for: everything but whether it is taken, which the database alone
 * decides. The first rule that is broken is the answer.
 */
export function checkRequest(request: Request): RequestVerdict {
  const begun = request.asked[0] < request.now
  const overruled: RequestRefusal[] = []
  for (const broken of brokenRules(request)) {
    if (!request.mayOverrule || begun || !OVERRULABLE.has(broken.refused)) return broken
    overruled.push(broken)
  }
  return { ok: true, overruled }
}

// Lazy: opening hours are reckoned day by day, so a length that stands in the way must stop first.
function* brokenRules(request: Request): Generator<RequestRefusal> {
  const { asked, now, rules, placeState, spaceState } = request
  const [startsMin, endsMin] = asked
  const [earliest, lastEnd] = reachOf(rules, now)
  if (placeState !== 'open') yield { refused: 'closed', what: 'place', state: placeState }
  else if (spaceState !== 'open') yield { refused: 'closed', what: 'space', state: spaceState }
  if (startsMin % rules.step !== 0 || endsMin % rules.step !== 0) {
    yield { refused: 'off-step', step: rules.step }
  }
  const length = endsMin - startsMin
  if (length < rules.shortest) yield { refused: 'too-short', shortest: rules.shortest }
  if (length > rules.longest) yield { refused: 'too-long', longest: rules.longest }
  if (startsMin < Math.max(now, now + rules.leadMinutes)) yield { refused: 'too-late', earliest }
  if (endsMin > lastEnd) {
    yield { refused: 'too-far-ahead', lastOn: addDays(wallOf(now).on, rules.horizonDays) }
  }
  yield* outsideHours(request)
}

function* outsideHours({ asked, opening, exceptions }: Request): Generator<RequestRefusal> {
  const on = wallOf(asked[0]).on
  for (const run of openRuns(opening, exceptions, on, wallOf(asked[1] - 1).on)) {
    if (contains(run, asked)) return
  }
  const reason = exceptions.find((exception) => exception.on === on)?.reason ?? ''
  const open = openWindows(opening, exceptions, on)
  yield { refused: 'outside-opening-hours', on, open, reason }
}

type BookingStatus = (typeof bookingStatuses)[number]
export type ChangeVerdict =
  /** Allowed up to and including the minute `until`. */
  | { readonly ok: true; readonly until: UtcMinutes }
  | { readonly refused: 'too-late'; readonly until: UtcMinutes }
  | { readonly refused: 'booking-state'; readonly status: BookingStatus }

/**
 * Whether a booking may still be moved or cancelled. The booker may until the notice time; a
 * request that nobody has approved keeps no room empty, so until it would begin; a host until its
 * end. The times are those of the booking itself, without turnaround.
 */
export function mayChange(
  booking: {
    readonly startsMin: UtcMinutes
    readonly endsMin: UtcMinutes
    readonly status: BookingStatus
  },
  rules: { readonly noticeMinutes: number },
  now: UtcMinutes,
  actorIsHost: boolean,
): ChangeVerdict {
  const { status } = booking
  if (status !== 'requested' && status !== 'confirmed') return { refused: 'booking-state', status }
  const notice = status === 'requested' ? 0 : rules.noticeMinutes
  const until = actorIsHost ? booking.endsMin : booking.startsMin - notice
  return now <= until ? { ok: true, until } : { refused: 'too-late', until }
}

/** The minutes that a booking keeps from others: its own and the turnaround after it. */
export function blockedInterval([startsMin, endsMin]: Interval, turnaround: number): Interval {
  return [startsMin, endsMin + turnaround]
}

type Rate = {
  readonly centsPerHour: number
  readonly centsFixed: number
  readonly depositCents: number
  readonly payment: (typeof payments)[number]
}

/** What a booking of so many minutes is to pay, and how; nothing where the space has no rate. */
export function priceOf(rate: Rate | undefined, minutes: number) {
  return {
    priceCents: rate ? feeOf(rate, minutes) : 0,
    depositCents: rate?.depositCents ?? 0,
    payment: rate?.payment ?? ('none' as const),
  }
}

/**
 * What a booking of `minutes` costs in whole cents; half a cent goes up. The turnaround is not
 * charged and a deposit is no part of it: that is given back.
 */
export function feeOf(
  rate: { readonly centsPerHour: number; readonly centsFixed: number },
  minutes: number,
): number {
  return rate.centsFixed + Math.round((rate.centsPerHour * minutes) / 60)
}

/** How long before and after a visit a host may know who comes, in days of the calendar. */
export const nameDays = { ahead: 60, back: 7 } as const

export type NameState = 'shown' | 'not-yet' | 'no-longer' | 'erased'

/**
 * Whether the person of a booking is shown to somebody else who may see the booking: from sixty days
 * before it until seven days after it. `unlimited`: an administrator, whose looks are recorded.
 */
export function nameStateOf(
  { name, startsMin, endsMin }: { name: string; startsMin: UtcMinutes; endsMin: UtcMinutes },
  now: UtcMinutes,
  unlimited: boolean,
): NameState {
  if (name === '') return 'erased'
  if (unlimited) return 'shown'
  const today = wallOf(now).on
  if (daysBetween(today, wallOf(startsMin).on) > nameDays.ahead) return 'not-yet'
  return daysBetween(wallOf(endsMin).on, today) > nameDays.back ? 'no-longer' : 'shown'
}
