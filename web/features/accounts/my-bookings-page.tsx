import type { Booking } from '../../../worker/features/bookings/contract'
import type { Moment } from '../../../worker/http/schemas'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Page } from '../../ui/page'
import { capital, periodWords } from '../../words/moments'
import { statusTone } from '../bookings/booking-words'

/** What I have booked: what comes first, what was after it. */
export function MyBookingsPage(props: { tenant: string; bookings: Booking[]; asOf: Moment }) {
  const { tenant, bookings, asOf } = props
  const words = useApp().messages.account
  const isComing = ({ endsAt, status }: Booking) =>
    endsAt > asOf.at && (status === 'confirmed' || status === 'requested')
  const upcoming = bookings.filter(isComing).sort(byStart)
  const past = bookings.filter((booking) => !isComing(booking)).sort((a, b) => byStart(b, a))
  return (
    <Page title={words.mineTitle}>
      <section className="flow">
        <SectionHeading>{words.upcoming}</SectionHeading>
        {upcoming.length === 0 && <p>{words.noneUpcoming}</p>}
        <BookingCards tenant={tenant} bookings={upcoming} asOf={asOf} />
        <p>
          <ButtonLink
            look={upcoming.length === 0 ? 'primary-action' : 'secondary-action'}
            href={`/${tenant}/plekken`}
          >
            {words.findPlace}
          </ButtonLink>
        </p>
      </section>
      {past.length > 0 && (
        <section className="flow">
          <SectionHeading>{words.past}</SectionHeading>
          <BookingCards tenant={tenant} bookings={past} asOf={asOf} />
        </section>
      )}
      <div className="row">
        <LocalLink href={`/${tenant}/mijn/gegevens`}>{words.detailsTitle}</LocalLink>
        <LocalLink href={`/${tenant}/mijn/privacy`}>{words.privacy}</LocalLink>
        <Form action="sign-out" className="row">
          <Button look="subtle">{words.signOut}</Button>
        </Form>
      </div>
    </Page>
  )
}

function BookingCards(props: { tenant: string; bookings: readonly Booking[]; asOf: Moment }) {
  const { messages } = useApp()
  return (
    <ul className="grid">
      {props.bookings.map((booking) => (
        <li key={booking.id} className="card place">
          <h3>
            <LocalLink className="stretch" href={`/${props.tenant}/reservering/${booking.id}`}>
              {capital(periodWords(messages.time, booking, props.asOf.on))}
            </LocalLink>
          </h3>
          <p>
            {booking.space.name}, {booking.place.name}
          </p>
          <p>
            {booking.status === 'confirmed' && booking.endsAt <= props.asOf.at ? (
              <Pill>{messages.account.was}</Pill>
            ) : (
              <Pill tone={statusTone(booking.status)}>
                {messages.booking.status[booking.status]}
              </Pill>
            )}
          </p>
        </li>
      ))}
    </ul>
  )
}

function byStart(one: Booking, other: Booking): number {
  return one.startsAt.localeCompare(other.startsAt)
}
