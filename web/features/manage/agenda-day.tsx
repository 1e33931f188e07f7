import type { Agenda } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { partsOf, weekdayOf } from '../../words/calendar'
import { capital, dateWords, dayWords, endTime } from '../../words/moments'
import { ClosedLine } from './closed-line'
import { placesOn } from './day-view'
import { whoOf } from './who'
import { useWords } from './words'

/** One day of the week: a column, or a part of the list. */
export function AgendaDay(props: {
  tenant: string
  agenda: Agenda
  on: string
  /** The place stands in the heading of the page, not with each booking. */
  hasOnePlace: boolean
}) {
  const { tenant, agenda, on, hasOnePlace } = props
  const { time } = useApp().messages
  const words = useWords()
  const today = agenda.asOf.on
  const days = placesOn(agenda, on)
  const near = dayWords(time, on, today)
  const isNear = near !== dateWords(time, on, today)
  const { day, month } = partsOf(on)
  return (
    <section className="agenda-day" aria-labelledby={`dag-${on}`}>
      <h2 id={`dag-${on}`} className={on === today ? 'is-today' : undefined}>
        <span>{capital(time.weekdays[weekdayOf(on)] ?? '')}</span>{' '}
        <span>{time.monthDay(day, time.months[month - 1] ?? '')}</span>{' '}
        {isNear && <span className="quiet">({near})</span>}
      </h2>
      {days.length === 0 && <p className="quiet">{words.nothing}</p>}
      {days.map(({ place, bookings, closures }) => (
        <div key={place.id}>
          {!hasOnePlace && <h3 className="small">{place.name}</h3>}
          <ul className="entries">
            {closures.map((closure) => (
              <ClosedLine key={closure.spaceName + closure.starts.at} closure={closure} on={on} />
            ))}
            {bookings.map((booking) => (
              <li key={booking.id} className={`entry ${booking.status}`}>
                <LocalLink
                  className="entry-link"
                  href={`/${tenant}/beheer/reservering/${booking.id}`}
                >
                  <b>
                    {time.clock(booking.starts.time)}{' '}
                    {words.until(time.clock(endTime(booking.starts, booking.ends)))}
                  </b>
                  <br />
                  {whoOf(words, booking)}
                </LocalLink>
                <span className="quiet">
                  {booking.space.name}, {words.people(booking.partySize)}
                </span>
                {booking.status === 'requested' && <Pill tone="attention">{words.isRequest}</Pill>}
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
