import type { WaitingList } from '../../../worker/features/bookings/contract'
import { minutesOf } from '../../words/calendar'
import { endTime } from '../../words/moments'

export type Waiting = WaitingList['requests'][number]

/** Requests that want the same time stand together, in the order of the list. */
export function groupsOf(requests: readonly Waiting[]): Waiting[][] {
  const groups: Waiting[][] = []
  for (const request of requests) {
    const group = groups.find((others) =>
      others.some(({ competing }) => competing.includes(request.booking.id)),
    )
    if (group) group.push(request)
    else groups.push([request])
  }
  return groups
}

export interface Block {
  kind: Waiting['day'][number]['kind'] | 'this'
  starts: { on: string; time: string }
  ends: { on: string; time: string }
  name: string | null
  gathering: Waiting['day'][number]['gathering']
}

/** The day around some requests for one space: theirs and all others, in the order of time. */
export function dayAround(group: readonly Waiting[]): Block[] {
  const [first] = group
  if (!first) return []
  const own = group.map(({ booking }): Block => ({ kind: 'this', ...booking }))
  const isOwn = ({ kind, starts, name }: Block) =>
    kind === 'request' && own.some((each) => each.starts.time === starts.time && each.name === name)
  const others = first.day.filter((block) => !isOwn(block))
  return [...own, ...others].sort((a, b) =>
    `${a.starts.on} ${a.starts.time}`.localeCompare(`${b.starts.on} ${b.starts.time}`),
  )
}

/** Where a block lies between two hours of a date, as parts of a hundred. */
export function placeOf(block: Block, on: string, [from, to]: readonly [number, number]) {
  const starts = block.starts.on < on ? 0 : minutesOf(block.starts.time)
  const ends = block.ends.on > on ? 1440 : minutesOf(endTime(block.starts, block.ends))
  const at = (minutes: number) =>
    (Math.min(Math.max(minutes, from * 60), to * 60) - from * 60) / ((to - from) * 0.6)
  return { x: at(starts), width: Math.max(at(ends) - at(starts), 0.5) }
}

/** The hours that a drawing of a day needs: from 8 to 23, or wider. */
export function hoursOf(blocks: readonly Block[], on: string): readonly [number, number] {
  const starts = blocks.map((block) => (block.starts.on < on ? 0 : minutesOf(block.starts.time)))
  const ends = blocks.map((block) => (block.ends.on > on ? 1440 : minutesOf(block.ends.time)))
  return [
    Math.min(8, ...starts.map((minutes) => Math.floor(minutes / 60))),
    Math.max(23, ...ends.map((minutes) => Math.ceil(minutes / 60))),
  ]
}
