import type { Agenda } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { capital, dateWords, dayWords, periodWords } from '../../words/moments'
import { ClosedLine } from './closed-line'
import { datesOf, placesOn } from './day-view'
import { useMyRoles } from './my-roles'
import { Visit } from './visit'
import { whoOf } from './who'
import { useWords } from './words'

/** What a host needs tonight: who waits for an answer, and who comes today and tomorrow. */
export function TodayPage({ tenant, agenda }: { tenant: string; agenda: Agenda }) {
  const { messages } = useApp()
  const words = useWords()
  const { mayDecide } = useMyRoles()
  const today = agenda.asOf.on
  return (
    <Page title={words.todayTitle} lead={capital(dateWords(messages.time, today, today))}>
      {mayDecide && <Waiting tenant={tenant} agenda={agenda} />}
      {datesOf(agenda).map((on) => (
        <Day key={on} tenant={tenant} agenda={agenda} on={on} />
      ))}
      <section className="flow screen">
        {agenda.bookings.length === 0 && <p>{words.neverEmpty}</p>}
        <p>
          <ButtonLink href={`/${tenant}/plekken`}>{words.bookForCaller}</ButtonLink>
        </p>
        {mayDecide && (
          <p>
            <LocalLink href={`/${tenant}/beheer/organisatie/verzoeken`}>{words.askers}</LocalLink>
          </p>
        )}
      </section>
    </Page>
  )
}

function Waiting({ tenant, agenda }: { tenant: string; agenda: Agenda }) {
  const { messages } = useApp()
  const words = useWords()
  const { waiting, firstWaiting, asOf } = agenda
  if (waiting === 0) return <p className="quiet">{words.noWaiting}</p>
  return (
    <section className="card flow waiting screen">
      <SectionHeading>{words.waitingTitle(waiting)}</SectionHeading>
      <ul>
        {firstWaiting.map((booking) => (
          <li key={booking.id}>
            <LocalLink href={`/${tenant}/beheer/aanvragen#${booking.id}`}>
              {whoOf(words, booking)}, {booking.space.name}
            </LocalLink>
            <br />
            {periodWords(messages.time, booking, asOf.on)}
          </li>
        ))}
      </ul>
      <p>
        <ButtonLink look="primary-action" href={`/${tenant}/beheer/aanvragen`}>
          {words.waitingAll}
        </ButtonLink>
      </p>
    </section>
  )
}

function Day({ tenant, agenda, on }: { tenant: string; agenda: Agenda; on: string }) {
  const { time } = useApp().messages
  const words = useWords()
  const today = agenda.asOf.on
  const places = placesOn(agenda, on)
  return (
    <section className="flow">
      <SectionHeading>
        {words.dayTitle(capital(dayWords(time, on, today)), dateWords(time, on, today))}
      </SectionHeading>
      {places.length === 0 && <p>{words.dayEmpty}</p>}
      {places.map(({ place, bookings, closures }) => (
        <div key={place.id} className="flow">
          <h3>{place.name}</h3>
          <ul className="visits">
            {closures.map((closure) => (
              <ClosedLine key={closure.spaceName + closure.starts.at} closure={closure} on={on} />
            ))}
            {bookings.map((booking) => (
              <Visit key={booking.id} tenant={tenant} booking={booking} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}
