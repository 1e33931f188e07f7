import type { ReactNode } from 'react'
import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Original } from '../../ui/original'
import { Facts } from '../../ui/table'
import { postAddress } from '../../words/post-address'
import { ClosureWords } from './closure-words'
import { FirstSteps } from './first-steps'
import { dayHours, exceptionLine } from './hours-words'
import { SpaceList } from './space-list'
import { StateSummary } from './state-form'
import { useWords } from './words'

/** A place at a glance, each part with the way to change it. */
export function PlaceOverview(props: { tenant: string; place: ManagedPlace; base: string }) {
  const { tenant, place, base } = props
  const { messages } = useApp()
  const { place: words } = useWords()
  const { place: placeWords, time } = messages
  const { access } = place
  const area = place.areas.find(({ code }) => code === place.wijkCode)
  const or = (text: ReactNode) => text || <span className="quiet">{words.nothingYet}</span>
  const written = (text: string) => or(text && <Original>{text}</Original>)
  return (
    <>
      <FirstSteps place={place} base={base} />
      <Section title={words.parts.stand} href={`${base}?deel=stand`}>
        <StateSummary place={place} />
        {place.state !== 'draft' && (
          <p>
            <LocalLink href={`/${tenant}/plekken/${place.slug}`}>{words.asSeen}</LocalLink>
          </p>
        )}
      </Section>
      <section className="card flow part">
        <h2 className="utrecht-heading-2">{words.parts.ruimtes}</h2>
        <SpaceList place={place} base={base} />
      </section>
      <Section title={words.parts.openingstijden} href={`${base}?deel=openingstijden`}>
        <Facts
          rows={place.opening.map((hours, day) => [
            time.weekdays[day] ?? '',
            dayHours(time, hours) || words.closedDay,
          ])}
        />
      </Section>
      <Section title={words.parts.dagen} href={`${base}?deel=dagen`}>
        {place.exceptions.length === 0 && <p>{words.exceptionsEmpty}</p>}
        {place.exceptions.length > 0 && (
          <ul>
            {place.exceptions.map((exception) => (
              <li key={exception.on}>
                {exceptionLine(time, words.closedDay, exception, place.asOf.on)}{' '}
                {exception.reason && <Original>({exception.reason})</Original>}
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.parts.dicht} href={`${base}?deel=dicht`}>
        {place.closures.length === 0 && <p>{words.closuresEmpty}</p>}
        {place.closures.length > 0 && (
          <ul>
            {place.closures.map((closure) => (
              <li key={closure.id}>
                <ClosureWords place={place} closure={closure} />
              </li>
            ))}
          </ul>
        )}
      </Section>
      <Section title={words.parts.over} href={`${base}?deel=over`}>
        <Facts
          rows={[
            [words.description, written(place.description)],
            [words.address, postAddress(place)],
            [words.wijk, area?.name],
          ]}
        />
      </Section>
      <Section title={words.parts.binnenkomen} href={`${base}?deel=binnenkomen`}>
        <Facts
          rows={[
            [words.contactName, `${place.contactName}, ${place.contactPhone}`],
            [words.entry, words.entries[place.entry]],
            [words.entryNote, written(place.entryNote)],
          ]}
        />
      </Section>
      <Section title={words.parts.toegankelijk} href={`${base}?deel=toegankelijk`}>
        <Facts
          rows={[
            [placeWords.access.stepFree, placeWords.fact[access.stepFree]],
            [
              placeWords.access.doorWidth,
              access.doorWidthCm === null
                ? placeWords.fact.unknown
                : placeWords.centimetres(access.doorWidthCm),
            ],
            [placeWords.access.toilet, placeWords.fact[access.toilet]],
            [placeWords.access.lift, placeWords.fact[access.lift]],
            [placeWords.access.hearingLoop, placeWords.fact[access.hearingLoop]],
            [placeWords.access.parking, placeWords.fact[access.parking]],
          ]}
        />
      </Section>
      <Section title={words.parts.huisregels} href={`${base}?deel=huisregels`}>
        <Facts
          rows={[
            [
              words.houseRules,
              <span key="rules" className="prose">
                {written(place.houseRules)}
              </span>,
            ],
            [
              words.facilities,
              or(place.facilities.map((each) => placeWords.facility[each]).join(', ')),
            ],
          ]}
        />
      </Section>
    </>
  )
}

function Section(props: { title: string; href: string; children: ReactNode }) {
  const { place: words } = useWords()
  return (
    <section className="card flow part">
      <div className="part-head">
        <h2 className="utrecht-heading-2">{props.title}</h2>
        <LocalLink href={props.href} aria-label={words.changePart(props.title)}>
          {words.change}
        </LocalLink>
      </div>
      {props.children}
    </section>
  )
}
