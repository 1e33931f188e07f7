import type { ExceptionRow } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { audiences } from '../../http/schemas'
import { momentOf } from '../../time/amsterdam'
import { clockTime } from '../../time/date'
import type { Interval } from '../../time/interval'
import type { ClosedPiece } from './closing'
import type { Closure, Hours, ManagedPlace, ManagedSpace, PlaceStep } from './contract'
import { middleOf } from './middle-of-area'
import { stepsOf, wallMinutes } from './policy'
import type { PlaceRow, RateRow, SpaceRow } from './queries'

export interface AreaRow {
  code: string
  name: string
  box: string
}

/** A place with everything that belongs to it. */
export interface LoadedPlace {
  place: PlaceRow
  spaces: readonly SpaceRow[]
  rates: readonly RateRow[]
  exceptions: readonly ExceptionRow[]
  pieces: readonly ClosedPiece[]
  areas: readonly AreaRow[]
}

export function piecesIn(
  rows: readonly { spaceId: string; claimId: string; startsMin: number; endsMin: number }[],
): ClosedPiece[] {
  return rows.map(({ spaceId, claimId, startsMin, endsMin }) => ({
    spaceId,
    claimId,
    interval: [startsMin, endsMin],
  }))
}

export function hoursOf(intervals: readonly Interval[]): Hours[] {
  return intervals.map(([from, to]) => ({ opens: clockTime(from), closes: clockTime(to) }))
}

/** The inverse of `hoursOf`, in the order of the day. */
export function intervalsOf(hours: readonly Hours[]): Interval[] {
  return hours
    .map(({ opens, closes }): Interval => [wallMinutes(opens), wallMinutes(closes)])
    .sort((a, b) => a[0] - b[0])
}

/** The smallest spaces of a place: what claims stand on. */
export function unitsIn(spaces: readonly SpaceRow[]): string[] {
  return spaces.filter(({ parts }) => parts.length === 0).map(({ id }) => id)
}

export function stepsFor(loaded: Omit<LoadedPlace, 'exceptions' | 'pieces'>): PlaceStep[] {
  const { place, spaces, rates, areas } = loaded
  const { description, entry, entryNote, latitude, longitude } = place
  const box = areas.find(({ code }) => code === place.wijkCode)?.box
  const middle = box && middleOf(box)
  return stepsOf({
    description,
    entry,
    entryNote,
    access: [
      place.stepFree,
      place.doorWidthCm,
      place.toilet,
      place.lift,
      place.hearingLoop,
      place.parking,
    ],
    openingDays: place.opening.filter((day) => day.length > 0).length,
    spaces: spaces.map(({ id, state }) => ({
      state,
      rates: rates.filter(({ spaceId }) => spaceId === id).length,
    })),
    isPlaced: !middle || middle.latitude !== latitude || middle.longitude !== longitude,
  })
}

/** A place as whoever manages it sees it. */
export function placeView({ now }: Pick<TenantCall, 'now'>, loaded: LoadedPlace): ManagedPlace {
  const { place, spaces, rates, exceptions, areas } = loaded
  const { stepFree, doorWidthCm, toilet, lift, hearingLoop, parking, opening, ...rest } = place
  return {
    ...rest,
    facilities: [...place.facilities],
    asOf: momentOf(now),
    access: { stepFree, doorWidthCm, toilet, lift, hearingLoop, parking },
    opening: opening.map(hoursOf),
    spaces: spaces.map((space) => spaceView(space, rates)),
    exceptions: exceptions.map(({ onDate, intervals, reason }) => ({
      on: onDate,
      hours: hoursOf(intervals),
      reason,
    })),
    closures: closuresOf(loaded),
    areas: areas.map(({ code, name }) => ({ code, name })),
    steps: stepsFor(loaded),
  }
}

function spaceView(space: SpaceRow, rates: readonly RateRow[]): ManagedSpace {
  const { placeId: _, sort: __, ...rest } = space
  return {
    ...rest,
    parts: [...space.parts],
    rates: audiences.flatMap((audience) =>
      rates
        .filter((rate) => rate.spaceId === space.id && rate.audience === audience)
        .map(({ spaceId: _, ...rate }) => rate),
    ),
  }
}

/** One closure for each claim: its spaces, from its first piece to its last. */
function closuresOf({ pieces, spaces }: LoadedPlace): Closure[] {
  const units = unitsIn(spaces)
  return [...new Set(pieces.map(({ claimId }) => claimId))].map((claimId) => {
    const own = pieces.filter((piece) => piece.claimId === claimId)
    const spaceIds = units.filter((id) => own.some(({ spaceId }) => spaceId === id))
    return {
      id: claimId,
      spaceIds,
      isWholePlace: units.every((id) => spaceIds.includes(id)),
      starts: momentOf(Math.min(...own.map(({ interval }) => interval[0]))),
      ends: momentOf(Math.max(...own.map(({ interval }) => interval[1]))),
    }
  })
}
