import type { DayOutlook, Space } from '../../../worker/features/places/contract'
import { minutesOf, timeOf } from '../../words/calendar'
import { lengthOf } from './freedom'

type Block = DayOutlook['free'][number]
type Rules = Pick<Space, 'shortest' | 'longest' | 'step'>

/** Clock times at which a booking in this block can begin, on the step of the space. */
export function startsIn(block: Block, { shortest, step }: Rules): string[] {
  const first = minutesOf(block.starts.time)
  const last = first + lengthOf(block) - shortest
  const count = Math.max(0, Math.floor((last - first) / step) + 1)
  return Array.from({ length: count }, (_, index) => timeOf((first + index * step) % 1440))
}

/** Lengths in minutes that fit somewhere in this block; the worker checks the pair. */
export function lengthsIn(block: Block, { shortest, longest, step }: Rules): number[] {
  const most = Math.min(longest, lengthOf(block))
  const least = Math.ceil(shortest / step) * step
  const count = Math.max(0, Math.floor((most - least) / step) + 1)
  return Array.from({ length: count }, (_, index) => least + index * step)
}

/** The block that a clock time lies in; its end does not count. */
export function blockAt(blocks: readonly Block[], time: string): Block | undefined {
  const at = minutesOf(time)
  return blocks.find((block) => {
    const from = minutesOf(block.starts.time)
    return at >= from && at < from + lengthOf(block)
  })
}

/** An hour where that fits: what most people come for. */
export function usualLength(lengths: readonly number[]): number {
  return lengths.find((length) => length >= 60) ?? lengths.at(-1) ?? 0
}
