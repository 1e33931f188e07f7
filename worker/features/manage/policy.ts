import type { FieldError } from '../../http/problems'
import type { Hours, PlaceStep } from './contract'

type State = 'draft' | 'open' | 'suspended' | 'closed'

/** Lengths that do not fit each other: both lie on the step, and the longest is not shorter. */
export function lengthFaults(rules: {
  shortest: number
  longest: number
  step: number
}): FieldError[] {
  const { shortest, longest, step } = rules
  const faults: FieldError[] = []
  if (shortest % step !== 0) faults.push({ pointer: '/shortest', code: 'invalid' })
  if (longest % step !== 0) faults.push({ pointer: '/longest', code: 'invalid' })
  else if (longest < shortest) faults.push({ pointer: '/longest', code: 'too-small' })
  return faults
}

/** Minutes after midnight of 'HH:MM'. */
export function wallMinutes(clock: string): number {
  return Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3))
}

/** Hours of one day that end before they begin, or lie over each other. */
export function hoursFaults(hours: readonly Hours[], pointer: string): FieldError[] {
  return hours.flatMap(({ opens, closes }, index): FieldError[] => {
    if (closes <= opens) return [{ pointer: `${pointer}/${index}/closes`, code: 'too-small' }]
    const earlier = hours.slice(0, index)
    const isTaken = earlier.some((other) => opens < other.closes && other.opens < closes)
    return isTaken ? [{ pointer: `${pointer}/${index}/opens`, code: 'invalid' }] : []
  })
}

/** Parts that are not smallest spaces of the same place, or named twice. */
export function partFaults(
  parts: readonly string[],
  siblings: readonly { id: string; parts: readonly string[] }[],
): FieldError[] {
  if (parts.length === 1) return [{ pointer: '/parts', code: 'too-short' }]
  return parts.flatMap((part, index): FieldError[] => {
    const sibling = siblings.find(({ id }) => id === part)
    const isSmallest = sibling !== undefined && sibling.parts.length === 0
    const isTwice = parts.indexOf(part) !== index
    return isSmallest && !isTwice ? [] : [{ pointer: '/parts', code: 'invalid' }]
  })
}

/** What a place still lacks, in the order in which one would do it. */
export function stepsOf(place: {
  description: string
  entryNote: string
  entry: string
  access: readonly (string | number | null)[]
  openingDays: number
  spaces: readonly { state: string; rates: number }[]
  isPlaced: boolean
}): PlaceStep[] {
  const { description, entry, entryNote, access, openingDays, spaces, isPlaced } = place
  const step = (code: PlaceStep['code'], done: boolean, required = false): PlaceStep => ({
    code,
    required,
    done,
  })
  return [
    step(
      'spaces',
      spaces.some(({ state }) => state === 'open'),
      true,
    ),
    step('opening', openingDays > 0, true),
    step('description', description !== '', true),
    step('entry', entry === 'open' || entryNote !== ''),
    step(
      'access',
      access.every((fact) => fact !== 'unknown' && fact !== null),
    ),
    step('rates', spaces.length > 0 && spaces.every(({ rates }) => rates > 0)),
    step('position', isPlaced),
  ]
}

/** Why a place may not go from one state to another; none when it may. */
export function stateFaults(
  from: State,
  to: State,
  reason: string,
  steps: readonly PlaceStep[],
): FieldError[] {
  // Residents may have booked, so what was open never becomes a draft again.
  if (to === 'draft' && from !== 'draft') return [{ pointer: '/state', code: 'invalid' }]
  const closes = (to === 'suspended' || to === 'closed') && from !== 'draft'
  if (closes && reason === '') return [{ pointer: '/reason', code: 'missing' }]
  if (to !== 'open') return []
  return steps
    .filter(({ required, done }) => required && !done)
    .map(({ code }) => ({ pointer: `/${code}`, code: 'missing' }))
}
