import type { GridPoint } from './projection'

export interface Outline {
  /** An SVG path on the map grid, each part one start and then steps: 'M20123 31000l-4 9 12-3z'. */
  readonly outline: string
  /** The rectangle around it: 'x y width height'. */
  readonly box: string
}

/**
 * The parts of an area as the database keeps them, in a tenant's `area` and in `cbs_area`.
 *
 * @param parts corners on the map grid; the last joins the first
 */
export function outlineOf(parts: readonly (readonly GridPoint[])[]): Outline {
  return { outline: pathsOf(parts), box: boxOf(parts.flat()) }
}

/** The path alone. */
export function pathsOf(parts: readonly (readonly GridPoint[])[]): string {
  return parts.map(pathOf).join('')
}

// Steps, because steps are short.
function pathOf([start, ...rest]: readonly GridPoint[]): string {
  if (!start) return ''
  let from = start
  let steps = ''
  for (const to of rest) {
    const [x, y] = [to.x - from.x, to.y - from.y]
    steps += `${x < 0 || steps === '' ? '' : ' '}${x}${y < 0 ? '' : ' '}${y}`
    from = to
  }
  return `M${start.x} ${start.y}l${steps}z`
}

function boxOf(points: readonly GridPoint[]): string {
  const xs = points.map(({ x }) => x)
  const ys = points.map(({ y }) => y)
  const [left, top] = [Math.min(...xs), Math.min(...ys)]
  return `${left} ${top} ${Math.max(...xs) - left} ${Math.max(...ys) - top}`
}
