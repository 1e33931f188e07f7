import type { ManagedPlace, ManagedSpace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { euroWords } from '../../words/money'
import { useWords } from './words'

/** The spaces of a place with their size, who decides and what they cost. */
export function SpaceList({ place, base }: { place: ManagedPlace; base: string }) {
  const { place: words } = useWords()
  const { spaces } = place
  const namesOf = ({ parts }: ManagedSpace) =>
    parts.map((part) => spaces.find(({ id }) => id === part)?.name ?? '').join(', ')
  return (
    <>
      {spaces.length === 0 && <p>{words.spacesEmpty}</p>}
      <ul className="visits" id="ruimtes" tabIndex={-1}>
        {spaces.map((space) => (
          <li key={space.id} className="visit place-line">
            <div>
              <p>
                <b>{space.name}</b>, {words.upTo(space.capacity)},{' '}
                {words.approvalShort[space.approval]}
                {space.parts.length > 0 && `, ${words.madeOf(namesOf(space))}`}
              </p>
              <p className="quiet">
                <RateLine space={space} />
              </p>
              {space.state !== 'open' && (
                <p>
                  <Pill tone="attention">{words.states[space.state]}</Pill>
                </p>
              )}
            </div>
            <p className="row">
              <LocalLink
                href={`${base}?deel=ruimte&ruimte=${space.id}`}
                aria-label={words.changePart(space.name)}
              >
                {words.change}
              </LocalLink>
              <LocalLink
                href={`${base}?deel=prijzen&ruimte=${space.id}`}
                aria-label={words.rates(space.name)}
              >
                {words.changeRates}
              </LocalLink>
            </p>
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink href={`${base}?deel=ruimte`}>{words.addSpace}</ButtonLink>
      </p>
    </>
  )
}

function RateLine({ space }: { space: ManagedSpace }) {
  const { messages, locale } = useApp()
  const { place: words } = messages
  if (space.rates.length === 0) return words.noRates
  return space.rates
    .map(({ audience, centsPerHour, centsFixed, depositCents }) => {
      const euro = (cents: number) => euroWords(locale, cents)
      const prices = [
        centsPerHour > 0 && words.perHour(euro(centsPerHour)),
        centsFixed > 0 && words.perTime(euro(centsFixed)),
        depositCents > 0 && words.deposit(euro(depositCents)),
      ].filter(Boolean)
      return `${words.audiences[audience]} ${prices.join(', ') || words.free}`
    })
    .join('; ')
}
