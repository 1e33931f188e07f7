import type { AreaNote, AreaPicture } from '../../../worker/features/around/contract'
import { LocalLink } from '../../ui/local-link'
import { boxAround } from '../places/map-view'
import { useWords } from './words'

const COLUMNS = 8
const LETTERS = 'ABCDEFGH'

export interface Square {
  /** As in an atlas: 'C4'. */
  name: string
  /** Its middle. */
  x: number
  y: number
}

type Areas = AreaPicture['areas']
const boxOf = (areas: Areas) => boxAround(areas.map((area) => ({ ...area, code: area.name })))

/** The squares of the map of an area, row by row, as in an atlas; none without a boundary. */
export function squaresOf(areas: Areas): Square[] {
  const box = boxOf(areas)
  if (!box) return []
  const [left, top, width, height] = box
  const side = Math.max(width, height) / COLUMNS
  const [columns, rows] = [Math.ceil(width / side), Math.ceil(height / side)]
  return Array.from({ length: columns * rows }, (_, index) => {
    const [column, row] = [index % columns, Math.floor(index / columns)]
    return {
      name: `${LETTERS[column]}${row + 1}`,
      x: Math.round(left + (column + 0.5) * side),
      y: Math.round(top + (row + 0.5) * side),
    }
  })
}

/** The square that a spot lies in; undefined outside the map. */
export function squareAt(squares: readonly Square[], spot: AreaNote['spot']): Square | undefined {
  const [first, second] = squares
  if (!spot || !first || !second) return undefined
  const half = (second.x - first.x) / 2
  return squares.find(({ x, y }) => Math.abs(x - spot.x) <= half && Math.abs(y - spot.y) <= half)
}

/** Where the notes are: numbered dots on the area, in squares with letters and numbers as in an atlas. */
export function NoteMap({ areas, dots }: { areas: Areas; dots: readonly AreaNote[] }) {
  const words = useWords()
  const box = boxOf(areas)
  const squares = squaresOf(areas)
  const [first, second] = squares
  if (!box || !first || !second) return null
  const [left, top] = box
  const last = squares.at(-1) ?? second
  const side = second.x - first.x
  const edge = side / 3
  const [width, height] = [last.x - left + side / 2, last.y - top + side / 2]
  const names = areas.map(({ name }) => name).join(', ')
  return (
    <svg
      className="map squares"
      viewBox={[left - edge, top - edge, width + edge, height + edge].join(' ')}
      role={dots.length > 0 ? 'group' : 'img'}
      aria-label={words.picture.map(names)}
    >
      {areas.map(({ name, outline }) => (
        <path key={name} d={outline} />
      ))}
      {squares.map(({ name, x, y }) => (
        <rect key={name} x={x - side / 2} y={y - side / 2} width={side} height={side} />
      ))}
      {squares
        .filter((square) => square.y === first.y)
        .map((square) => (
          <text key={square.x} x={square.x} y={top - edge / 2} fontSize={edge}>
            {square.name[0]}
          </text>
        ))}
      {squares
        .filter((square) => square.x === first.x)
        .map((square) => (
          <text key={square.y} x={left - edge / 2} y={square.y} fontSize={edge}>
            {square.name.slice(1)}
          </text>
        ))}
      {dots.map(
        ({ id, text, spot }, index) =>
          spot && (
            <LocalLink
              key={id}
              href={`#${id}`}
              className="dot"
              aria-label={`${index + 1}: ${text.slice(0, 60)}`}
            >
              <circle cx={spot.x} cy={spot.y} r={side / 4} />
              <text x={spot.x} y={spot.y} fontSize={side / 3.5}>
                {index + 1}
              </text>
            </LocalLink>
          ),
      )}
    </svg>
  )
}
