import type { Area } from '../../../worker/features/places/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { boxAround } from './map-view'

export interface Dot {
  href: string
  /** Said instead of the number. */
  label: string
  number: number
  x: number
  y: number
}

/**
 * Wijken as outlines with places as numbered dots. Everything on it also stands in a list beside
 * it. `around` chooses what is in view; without it, all areas.
 */
export function AreaMap(props: {
  label: string
  areas: readonly Area[]
  /** Codes of the areas that are drawn solid. */
  solid?: ReadonlySet<string>
  around?: readonly Area[]
  dots?: readonly Dot[]
  /** One point that leads nowhere. */
  spot?: { x: number; y: number }
}) {
  const { areas, label, solid, dots = [], spot } = props
  const box = boxAround(props.around?.length ? props.around : areas)
  if (!box) return null
  const radius = Math.max(box[2], box[3]) / (dots.length > 1 ? 27 : 22)
  return (
    <svg className="map" viewBox={box.join(' ')} role={spot ? 'img' : 'group'} aria-label={label}>
      {areas.map((area) => (
        <path
          key={area.code}
          d={area.outline}
          className={solid?.has(area.code) ? 'has' : undefined}
        />
      ))}
      {spot && <circle cx={spot.x} cy={spot.y} r={radius} />}
      {dots.map((dot) => (
        <LocalLink key={dot.number} href={dot.href} aria-label={dot.label} className="dot">
          <circle cx={dot.x} cy={dot.y} r={radius} />
          <text x={dot.x} y={dot.y} fontSize={radius * 1.15}>
            {dot.number}
          </text>
        </LocalLink>
      ))}
    </svg>
  )
}

/** The same, with each wijk that has places as a link. */
export function AreaPicture(props: {
  areas: readonly Area[]
  counts: ReadonlyMap<string, number>
  hrefOf: (area: Area) => string
}) {
  const { messages } = useApp()
  const box = boxAround(props.areas)
  if (!box) return null
  const names = props.areas.map(({ name }) => name).join(', ')
  return (
    <svg
      className="map"
      viewBox={box.join(' ')}
      role={props.counts.size > 0 ? 'group' : 'img'}
      aria-label={messages.place.areaMap(names)}
    >
      {props.areas.map((area) => {
        const count = props.counts.get(area.code) ?? 0
        if (count === 0) return <path key={area.code} d={area.outline} />
        return (
          <LocalLink
            key={area.code}
            href={props.hrefOf(area)}
            className="dot"
            aria-label={`${area.name}: ${messages.place.areaPlaces(count)}`}
          >
            <path className="has" d={area.outline} />
          </LocalLink>
        )
      })}
    </svg>
  )
}
