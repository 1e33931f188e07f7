import type { Interval } from '../../time/interval'

/** A stored piece of a closure lasts 31 days at most, as the database demands of every claim. */
const LONGEST_PIECE = 44_640

/** One row of a closure. */
export interface ClosedPiece {
  spaceId: string
  claimId: string
  interval: Interval
}

/** Spaces that are closed for one and the same time, and the pieces that this replaces. */
export interface ClosedBlock {
  spaceIds: string[]
  interval: Interval
  replaces: ClosedPiece[]
}

/**
 * What stands in the agenda once these spaces are closed for a time as well. Closures of a space
 * that overlap or touch become one, so the database meets one row at a time; spaces that end up
 * with the same time stay one closure.
 */
export function closingOf(
  spaceIds: readonly string[],
  asked: Interval,
  standing: readonly ClosedPiece[],
): ClosedBlock[] {
  const blocks = new Map<string, ClosedBlock>()
  for (const spaceId of spaceIds) {
    const own = standing.filter((piece) => piece.spaceId === spaceId)
    const { interval, replaces } = growOver(asked, own)
    const block = blocks.get(String(interval)) ?? { spaceIds: [], interval, replaces: [] }
    block.spaceIds.push(spaceId)
    block.replaces.push(...replaces)
    blocks.set(String(interval), block)
  }
  return [...blocks.values()]
}

/** In the order of time a piece that touches makes the block longer for those that follow. */
function growOver(asked: Interval, pieces: readonly ClosedPiece[]) {
  let [from, to] = asked
  const touching = ({ interval: [starts, ends] }: ClosedPiece) => starts <= to && ends >= from
  let replaces: ClosedPiece[] = []
  for (let grown = pieces.filter(touching); grown.length > replaces.length; ) {
    replaces = grown
    from = Math.min(from, ...grown.map(({ interval }) => interval[0]))
    to = Math.max(to, ...grown.map(({ interval }) => interval[1]))
    grown = pieces.filter(touching)
  }
  return { interval: [from, to] as const, replaces }
}

/** The stretches in which a closure is stored. */
export function piecesOf([from, to]: Interval): Interval[] {
  const count = Math.ceil((to - from) / LONGEST_PIECE)
  return Array.from({ length: count }, (_, index) => {
    const starts = from + index * LONGEST_PIECE
    return [starts, Math.min(starts + LONGEST_PIECE, to)]
  })
}
