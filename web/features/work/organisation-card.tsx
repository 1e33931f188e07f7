import type { Work, WorkDay } from '../../../worker/features/work/contract'
import type { Moment } from '../../../worker/http/schemas'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { capital, dateWords, momentWords, rangeWords } from '../../words/moments'
import { useWords } from './words'

type Organisation = Work['organisations'][number]

/** One organisation's day in counts and titles; one that says nothing now says that. */
export function OrganisationCard(props: { organisation: Organisation; asOf: Moment }) {
  const { organisation, asOf } = props
  const words = useWords()
  const { slug, name, state, day } = organisation
  return (
    <>
      <h2>
        <LocalLink
          href={day?.seesPlaces === false ? `/${slug}/beheer/projecten` : `/${slug}/beheer`}
        >
          {name}
        </LocalLink>
      </h2>
      {state !== 'open' && (
        <p>
          <Pill tone={state === 'unreachable' ? 'wrong' : 'attention'}>{words.states[state]}</Pill>{' '}
          {words[state]}
        </p>
      )}
      {day && <Day slug={slug} day={day} asOf={asOf} />}
    </>
  )
}

/** Counts in words: there may be more than were counted. */
function useCounts() {
  const words = useWords()
  return {
    said: ({ count, more }: { count: number; more: boolean }) => words.number(count, more),
    isOne: ({ count, more }: { count: number; more: boolean }) => count === 1 && !more,
  }
}

function Day({ slug, day, asOf }: { slug: string; day: WorkDay; asOf: Moment }) {
  const words = useWords()
  const { time } = useApp().messages
  const { items, overdue, seesPlaces, quietIn } = day
  const { said, isOne } = useCounts()
  return (
    <>
      {overdue.count > 0 && (
        <p>
          <Pill tone="attention">{capital(words.late(said(overdue)))}</Pill>
        </p>
      )}
      {items.count > 0 && (
        <div>
          <p>
            <LocalLink href={`/${slug}/beheer/projecten`}>
              <b>{capital(words.items(said(items), isOne(items)))}</b>
            </LocalLink>
          </p>
          <ul>
            {items.first.map(({ title, dueOn, isLate }) => {
              const on = dateWords(time, dueOn, asOf.on)
              return (
                <li key={title + dueOn}>
                  <Typed>{title}</Typed>, {isLate ? words.itemLate(on) : words.itemDue(on)}
                </li>
              )
            })}
          </ul>
        </div>
      )}
      {quietIn && (
        <p>
          <LocalLink href={`/${slug}/beheer/projecten/${quietIn}/wie`}>
            <b>{words.quiet}</b>
          </LocalLink>
        </p>
      )}
      {seesPlaces && <Places slug={slug} day={day} asOf={asOf} />}
    </>
  )
}

function Places({ slug, day, asOf }: { slug: string; day: WorkDay; asOf: Moment }) {
  const words = useWords()
  const { time, booking } = useApp().messages
  const { requests, today, coming, unpaid, invitations, mayDecide } = day
  const { said, isOne } = useCounts()
  const agenda = `/${slug}/beheer/agenda`
  return (
    <>
      {requests.count === 0 ? (
        <p className="quiet">{words.noRequests}</p>
      ) : (
        <p>
          <LocalLink href={mayDecide ? `/${slug}/beheer/aanvragen` : agenda}>
            <b>{capital(words.requests(said(requests), isOne(requests)))}</b>
          </LocalLink>
          {requests.first && (
            <>
              <br />
              {words.first(
                booking.gatherings[requests.first.gathering],
                momentWords(time, requests.first.starts, asOf.on),
              )}
            </>
          )}
        </p>
      )}
      {today.count === 0 ? (
        <p className="quiet">{words.todayEmpty}</p>
      ) : (
        <div>
          <p>
            <LocalLink href={agenda}>
              <b>{words.today(said(today), isOne(today))}</b>
            </LocalLink>
          </p>
          <ul>
            {today.first.map(({ starts, ends, gathering, place }) => (
              <li key={starts.at + place + gathering}>
                {capital(rangeWords(time, starts, ends))}: {booking.gatherings[gathering]}, {place}
              </li>
            ))}
          </ul>
        </div>
      )}
      {coming.count > 0 && <p>{words.coming(said(coming))}</p>}
      {unpaid.count > 0 && <p>{words.unpaid(said(unpaid))}</p>}
      {invitations && (
        <p>
          <LocalLink href={`/${slug}/beheer/mensen/uitnodigingen`}>{words.invitations}</LocalLink>
        </p>
      )}
    </>
  )
}
