import type { PlaceList } from '../../../worker/features/places/contract'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { Emblem } from '../../ui/emblem'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Original } from '../../ui/original'
import { Page } from '../../ui/page'
import { PhoneLink } from '../../ui/phone-link'
import { AreaPicture } from '../places/area-map'
import { soonest } from '../places/freedom'
import { PlaceCard } from '../places/place-card'

const MOST_SHOWN = 4

/** The organisation's front page: what can be used now, and its wijken as the picture. */
export function FrontPage({ tenant, list }: { tenant: string; list: PlaceList }) {
  const { messages, organisation } = useApp()
  const words = messages.place
  const open = list.places.filter(({ state }) => state === 'open')
  const now = open.filter(({ spaces }) => spaces.some(({ freeNowUntil }) => freeNowUntil))
  const shown = (now.length > 0 ? now : bySoonest(open)).slice(0, MOST_SHOWN)
  const counts = new Map<string, number>()
  for (const { wijkCode } of open) counts.set(wijkCode, (counts.get(wijkCode) ?? 0) + 1)
  const withPlaces = list.areas.filter(({ code }) => counts.has(code))
  const hrefOf = (code: string) => `/${tenant}/plekken?wijk=${code}`
  return (
    <Page title={words.frontTitle} lead={words.frontLead}>
      <div className="two">
        <section className="flow">
          <SectionHeading>
            {now.length > 0 ? words.freeNowTitle : words.freeSoonTitle}
          </SectionHeading>
          {open.length === 0 && <p>{words.noPlacesYet}</p>}
          {open.length > 0 && now.length === 0 && <p>{words.freeNowEmpty}</p>}
          <ul className="flow">
            {shown.map((place) => (
              <PlaceCard
                key={place.id}
                place={place}
                area={list.areas.find(({ code }) => code === place.wijkCode)}
                asOf={list.asOf}
                href={`/${tenant}/plekken/${place.slug}`}
              />
            ))}
          </ul>
          {open.length > 0 && (
            <p>
              <ButtonLink look="primary-action" href={`/${tenant}/plekken`}>
                {words.all(list.places.length)}
              </ButtonLink>
            </p>
          )}
        </section>
        <section className="flow">
          <SectionHeading>{words.areasTitle}</SectionHeading>
          <AreaPicture areas={list.areas} counts={counts} hrefOf={({ code }) => hrefOf(code)} />
          <ul className="flow">
            {withPlaces.map((area) => (
              <li key={area.code}>
                <Emblem outline={area.outline} box={area.box} />{' '}
                <LocalLink href={hrefOf(area.code)}>{area.name}</LocalLink>:{' '}
                {words.areaPlaces(counts.get(area.code) ?? 0)}
              </li>
            ))}
          </ul>
          <p>
            <LocalLink href={`/${tenant}/projecten`}>{words.projectsLink}</LocalLink>
          </p>
          {organisation && (
            <div className="card flow">
              <h3>{messages.site.callTitle}</h3>
              <p>{messages.site.callText}</p>
              <p>
                <PhoneLink number={organisation.phone} />
                <br />
                <span className="quiet">
                  <Original>{organisation.phoneHours}</Original>
                </span>
              </p>
            </div>
          )}
        </section>
      </div>
    </Page>
  )
}

function bySoonest(places: PlaceList['places']): PlaceList['places'] {
  const startOf = (place: PlaceList['places'][number]) =>
    soonest(place.spaces)?.nextFree?.starts.at ?? '9999'
  return places
    .filter(({ spaces }) => soonest(spaces))
    .sort((one, other) => startOf(one).localeCompare(startOf(other)))
}
