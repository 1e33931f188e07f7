import { type Block, hoursOf, placeOf } from './request-groups'

const LANE = 22
const SCALE = 22

/**
 * A day as a drawing, each request in a lane of its own above what stands. Says nothing that the
 * list beside it does not say in words, so a screen reader passes it by.
 */
export function DayTimeline({ blocks, on }: { blocks: readonly Block[]; on: string }) {
  const hours = hoursOf(blocks, on)
  const [from, to] = hours
  const asked = blocks.filter(({ kind }) => kind === 'this' || kind === 'request')
  const standing = blocks.filter(({ kind }) => kind === 'booking' || kind === 'closure')
  const lanes = asked.length + (standing.length > 0 ? 1 : 0)
  const height = lanes * LANE + SCALE
  const marks = Array.from({ length: to - from + 1 }, (_, index) => from + index).filter(
    (hour) => hour % 3 === 0,
  )
  const xOf = (hour: number) => `${((hour - from) / (to - from)) * 100}%`
  return (
    <svg className="timeline" height={height} aria-hidden="true">
      {marks.map((hour) => (
        <g key={hour}>
          <line x1={xOf(hour)} x2={xOf(hour)} y1={0} y2={height - SCALE + 4} />
          <text
            x={xOf(hour)}
            y={height - 4}
            textAnchor={hour === from ? 'start' : hour === to ? 'end' : 'middle'}
          >
            {hour}
          </text>
        </g>
      ))}
      {asked.map((block, lane) => {
        const { x, width } = placeOf(block, on, hours)
        const isLate = x > 40
        return (
          <g key={`${block.name} ${block.starts.time}`}>
            <Bar block={block} lane={lane} x={x} width={width} />
            <text
              className="who"
              x={`${isLate ? x - 1 : x + width + 1}%`}
              y={lane * LANE + LANE / 2}
              textAnchor={isLate ? 'end' : 'start'}
            >
              {block.name}
            </text>
          </g>
        )
      })}
      {standing.map((block) => (
        <Bar
          key={`${block.kind} ${block.starts.time}`}
          block={block}
          lane={asked.length}
          {...placeOf(block, on, hours)}
        />
      ))}
    </svg>
  )
}

function Bar(props: { block: Block; lane: number; x: number; width: number }) {
  const { block, lane, x, width } = props
  return (
    <rect
      className={block.kind}
      x={`${x}%`}
      width={`${width}%`}
      y={lane * LANE + 2}
      height={LANE - 4}
      rx={3}
    />
  )
}
