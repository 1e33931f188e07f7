import type { Area } from '../../../worker/features/places/contract'
import type { Moment } from '../../../worker/http/schemas'
import { useApp } from '../../app-context'
import { Emblem } from '../../ui/emblem'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { type PlaceSummary, shortWords, soonest } from './freedom'

/** One place in a list: the whole card leads to it, the answer stands in it. */
export function PlaceCard(props: {
  place: PlaceSummary
  area: Area | undefined
  asOf: Moment
  href: string
  /** The number of its dot on the map. */
  number?: number
}) {
  const { place, area, asOf, number } = props
  const { messages } = useApp()
  const words = messages.place
  const first = soonest(place.spaces)
  const largest = Math.max(0, ...place.spaces.map(({ capacity }) => capacity))
  const facts = [words.spaces(place.spaces.length), words.upTo(largest)]
  if (place.stepFree === 'yes') facts.push(words.filterStepFree.toLowerCase())
  return (
    <li className="card place">
      <h3>
        {number !== undefined && (
          <>
            <span className="number">{number}</span>{' '}
          </>
        )}
        <LocalLink className="stretch" href={props.href}>
          {place.name}
        </LocalLink>
      </h3>
      <p className="when">
        {place.state !== 'open' ? (
          <Pill tone="attention">{words.states[place.state]}</Pill>
        ) : first ? (
          <span className={first.freeNowUntil ? 'good' : undefined}>
            {shortWords(messages, first, asOf)}
          </span>
        ) : (
          words.notFree
        )}
      </p>
      <p className="quiet">
        {area && (
          <>
            <Emblem outline={area.outline} box={area.box} /> {area.name},{' '}
          </>
        )}
        {place.street}
      </p>
      <p className="quiet small">{facts.join(' · ')}</p>
    </li>
  )
}
