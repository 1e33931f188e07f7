import type { Place, Space } from '../../../worker/features/places/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { useOriginalLanguage } from '../../ui/original-language'
import { PhoneLink } from '../../ui/phone-link'
import { Facts } from '../../ui/table'
import { timeOf } from '../../words/calendar'
import { postAddress } from '../../words/post-address'
import { AreaMap } from './area-map'
import { inOrder, rateWords } from './rate-words'

/** Everything a person wants to know before the first visit, the door included. */
export function PlaceFacts({ place, space }: { place: Place; space: Space | undefined }) {
  const { messages, locale } = useApp()
  const lang = useOriginalLanguage()
  const words = messages.place
  const facilities = place.facilities.map((each) => words.facility[each] ?? each)
  return (
    <>
      <section className="flow">
        <SectionHeading>{words.aboutTitle}</SectionHeading>
        <p className="prose" lang={lang}>
          {place.description}
        </p>
        <Facts
          rows={[
            [words.address, postAddress(place)],
            [words.facilities, facilities.length > 0 ? facilities.join(', ') : words.noFacilities],
            [words.entryTitle, words.entry[place.entry]],
            [words.hoursTitle, <OpeningHours key="hours" opening={place.opening} />],
          ]}
        />
      </section>
      {space && (
        <section className="flow">
          <SectionHeading>{words.ratesTitle}</SectionHeading>
          {space.rates.length === 0 ? (
            <p>{words.noRates}</p>
          ) : (
            <Facts
              rows={inOrder(space.rates).map((rate) => [
                words.audiences[rate.audience],
                rateWords(messages, locale, rate),
              ])}
            />
          )}
        </section>
      )}
      {place.houseRules && (
        <section className="flow">
          <SectionHeading>{words.rulesTitle}</SectionHeading>
          <p className="prose" lang={lang}>
            {place.houseRules}
          </p>
        </section>
      )}
    </>
  )
}

/** Whether a person can get in and about: yes, no, or that we do not know. */
export function PlaceAccess({ place }: { place: Place }) {
  const words = useApp().messages.place
  const { access } = place
  return (
    <section className="flow">
      <SectionHeading>{words.accessTitle}</SectionHeading>
      <Facts
        rows={[
          [words.access.stepFree, words.fact[access.stepFree]],
          [
            words.access.doorWidth,
            access.doorWidthCm === null
              ? words.fact.unknown
              : words.centimetres(access.doorWidthCm),
          ],
          [words.access.toilet, words.fact[access.toilet]],
          [words.access.lift, words.fact[access.lift]],
          [words.access.hearingLoop, words.fact[access.hearingLoop]],
          [words.access.parking, words.fact[access.parking]],
        ]}
      />
      <p className="quiet">{words.accessAsk}</p>
    </section>
  )
}

// Days with the same hours stand in one line: that is how a door sheet says it.
function OpeningHours({ opening }: { opening: Place['opening'] }) {
  const { place: words, time } = useApp().messages
  const lines: { first: number; last: number; hours: string }[] = []
  for (const [day, intervals] of opening.entries()) {
    const hours =
      intervals
        .map(([opens, closes]) =>
          time.fromTo(time.clock(timeOf(opens)), time.clock(timeOf(closes))),
        )
        .join(', ') || words.closedDay
    const previous = lines.at(-1)
    if (previous?.hours === hours) previous.last = day
    else lines.push({ first: day, last: day, hours })
  }
  const nameOf = (day: number) => time.weekdaysShort[day] ?? ''
  return (
    <ul className="plain">
      {lines.map(({ first, last, hours }) => (
        <li key={first}>
          {first === last ? nameOf(first) : `${nameOf(first)} - ${nameOf(last)}`}: {hours}
        </li>
      ))}
    </ul>
  )
}

/** Where it is, and who answers the phone. */
export function PlaceContact({ place }: { place: Place }) {
  const words = useApp().messages.place
  return (
    <>
      <section className="flow">
        <SectionHeading>{words.contactTitle}</SectionHeading>
        <p>
          {words.callName(place.contactName)}
          <br />
          <PhoneLink number={place.contactPhone} />
        </p>
      </section>
      {place.area && (
        <section className="flow">
          <SectionHeading>{words.whereTitle}</SectionHeading>
          <AreaMap
            label={`${place.name} ${words.inArea(place.area.name)}`}
            areas={[place.area]}
            spot={place}
          />
          <p className="quiet">
            {place.street}, {words.inArea(place.area.name)}
          </p>
        </section>
      )}
    </>
  )
}
