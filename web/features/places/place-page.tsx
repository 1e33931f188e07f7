import type { Place, Space } from '../../../worker/features/places/contract'
import { useApp } from '../../app-context'
import { Emblem } from '../../ui/emblem'
import { LocalLink } from '../../ui/local-link'
import { Notice, Pill } from '../../ui/notice'
import { useOriginalLanguage } from '../../ui/original-language'
import { Page } from '../../ui/page'
import { Alternatives } from '../bookings/alternatives'
import { headline, shortWords } from './freedom'
import { type PlaceView, viewQuery } from './place-address'
import { PlaceAccess, PlaceContact, PlaceFacts } from './place-facts'
import { WeekChoice } from './week-choice'

/** One place: whether it is free stands first and large, then when, then everything else. */
export function PlacePage(props: { tenant: string; place: Place; view: PlaceView }) {
  const { place, tenant } = props
  const words = useApp().messages.place
  const chosen = place.spaces.find(({ id }) => id === place.week?.spaceId)
  const space = chosen ?? place.spaces.find(({ id }) => id === props.view.ruimte)
  return (
    <Page title={place.name}>
      <Alternatives tenant={tenant} placeSlug={place.slug} asOf={place.asOf} />
      <p className="row">
        {place.area && (
          <span>
            <Emblem outline={place.area.outline} box={place.area.box} /> {place.street},{' '}
            {place.area.name}
          </span>
        )}
        {place.state !== 'open' && <Pill tone="attention">{words.states[place.state]}</Pill>}
        {space?.freeNowUntil && place.state === 'open' && (
          <Pill tone="good">{words.freeNowTitle}</Pill>
        )}
      </p>
      <div className="two">
        <div className="flow">
          {place.state === 'open' ? (
            <Booking {...props} space={space} />
          ) : (
            <ClosedPlace place={place} />
          )}
          <PlaceFacts place={place} space={space} />
        </div>
        <div className="flow">
          <PlaceAccess place={place} />
          <PlaceContact place={place} />
        </div>
      </div>
    </Page>
  )
}

function Booking(props: {
  tenant: string
  place: Place
  view: PlaceView
  space: Space | undefined
}) {
  const { place, space, view, tenant } = props
  const { messages } = useApp()
  const words = messages.place
  const { week, asOf } = place
  const base = `/${tenant}/plekken/${place.slug}`
  return (
    <>
      {space && (
        <p className="headline">
          {place.spaces.length > 1 && (
            <>
              <span className="quiet small">{space.name}</span>
              <br />
            </>
          )}
          {headline(messages, space, asOf)}
        </p>
      )}
      {space && !space.nextFree && <p>{words.notFreeText}</p>}
      {place.spaces.length > 1 && (
        <SpaceChoice spaces={place.spaces} chosen={space?.id} base={base} asOf={asOf} />
      )}
      {space && <SpaceAbout space={space} />}
      {space && !week && (
        <Notice tone="warning">
          <p>{words.spaceClosed}</p>
        </Notice>
      )}
      {space && week && (
        <WeekChoice
          space={space}
          week={week}
          asOf={asOf}
          view={view}
          hrefOf={(next, part) => base + viewQuery(next, part)}
          action="hold"
          submit={words.hold}
          note={`${words.holdText} ${space.approval === 'host' ? words.holdApproval : ''}`}
        />
      )}
    </>
  )
}

function ClosedPlace({ place }: { place: Place }) {
  const words = useApp().messages.place
  const lang = useOriginalLanguage()
  return (
    <Notice tone="warning">
      <p>
        <b>{words.stateText[place.state]}</b>
      </p>
      {place.stateReason && <p lang={lang}>{place.stateReason}</p>}
    </Notice>
  )
}

function SpaceChoice(props: {
  spaces: readonly Space[]
  chosen: string | undefined
  base: string
  asOf: Place['asOf']
}) {
  const { messages } = useApp()
  const words = messages.place
  return (
    <nav className="flow" aria-label={words.whichSpace}>
      <h2 className="utrecht-heading-2">{words.whichSpace}</h2>
      <ul className="choices">
        {props.spaces.map((space) => (
          <li key={space.id}>
            <LocalLink
              className="block"
              href={props.base + viewQuery({ ruimte: space.id })}
              aria-current={space.id === props.chosen ? 'true' : undefined}
            >
              <b>{space.name}</b>, {words.upTo(space.capacity)}
              <br />
              <span className="quiet small">
                {space.state === 'open'
                  ? shortWords(messages, space, props.asOf)
                  : words.states[space.state]}
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function SpaceAbout({ space }: { space: Space }) {
  const words = useApp().messages.place
  const lang = useOriginalLanguage()
  return (
    <p>
      {space.description && <span lang={lang}>{space.description} </span>}
      <span className="quiet">
        {words.capacity(space.capacity)} {words.approval[space.approval]}
      </span>
    </p>
  )
}
