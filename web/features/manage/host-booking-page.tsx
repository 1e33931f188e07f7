import type { Booking } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Notice, Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { PhoneLink } from '../../ui/phone-link'
import { Facts } from '../../ui/table'
import { TextField } from '../../ui/text-field'
import { capital, dateWords, rangeWords } from '../../words/moments'
import { MoveForm } from './move-form'
import { useMyRoles } from './my-roles'
import { Payment } from './payment'
import { someoneOf } from './who'
import { useWords } from './words'

const tones = {
  confirmed: 'good',
  requested: 'attention',
  refused: 'wrong',
  cancelled: 'quiet',
  expired: 'quiet',
} as const

/** One booking as its host sees it: how to reach the booker, the money, moving and cancelling. */
export function HostBookingPage(props: {
  tenant: string
  booking: Booking
  /** The date of the server's clock in UTC; it only decides whether a year is said. */
  asOf: string
}) {
  const { tenant, booking, asOf } = props
  const { messages } = useApp()
  const words = useWords()
  const { mayDecide } = useMyRoles()
  const { status, phone, starts, ends, space, place, nameState } = booking
  const name = someoneOf(words, booking)
  return (
    <Page title={booking.name ? words.bookingTitle(booking.name) : words.bookingTitleUnknown}>
      <UndoCancellation booking={booking} />
      <p>
        <Pill tone={tones[status]}>{messages.booking.status[status]}</Pill>
      </p>
      <Facts
        rows={[
          [
            words.bookingWhen,
            <b key="when">
              {capital(dateWords(messages.time, starts.on, asOf))},{' '}
              {rangeWords(messages.time, starts, ends)}
            </b>,
          ],
          [words.bookingWhere, `${space.name}, ${place.name}`],
          [words.bookingWhat, messages.booking.gatherings[booking.gathering]],
          [words.bookingPeople, words.people(booking.partySize)],
          [words.bookingWho, nameState !== 'shown' && words.nameState[nameState]],
          [
            words.bookingPhone,
            phone ? (
              <PhoneLink key="phone" number={phone} />
            ) : (
              nameState === 'shown' && words.noPhone
            ),
          ],
          [words.bookingAudience, messages.place.audiences[booking.audience]],
          [words.bookingPrice, <Payment key="price" booking={booking} />],
          [words.bookingNote, booking.note && <Typed key="note">{booking.note}</Typed>],
          [words.bookingReason, booking.reason && <Typed key="reason">{booking.reason}</Typed>],
          [words.bookingNumber, booking.id.replace(/^bkg_/, '').slice(0, 8)],
        ]}
      />
      {mayDecide && status === 'requested' && (
        <p>
          <ButtonLink look="primary-action" href={`/${tenant}/beheer/aanvragen#${booking.id}`}>
            {words.toRequests}
          </ButtonLink>
        </p>
      )}
      {mayDecide && booking.changeableUntil && (
        <>
          <MoveForm booking={booking} asOf={asOf} />
          <section className="flow screen">
            <SectionHeading>{words.cancelTitle}</SectionHeading>
            <p>{words.cancelText(name)}</p>
            <Form action="cancel">
              <TextField name="reason" label={words.cancelReason} optional maxLength={300} />
              <Button look="secondary-action">{words.cancelSubmit(name)}</Button>
            </Form>
          </section>
        </>
      )}
      {!booking.changeableUntil && <p className="quiet">{words.cannotChange}</p>}
    </Page>
  )
}

function UndoCancellation({ booking }: { booking: Booking }) {
  const { time } = useApp().messages
  const words = useWords()
  if (!booking.undoUntil) return null
  return (
    <Notice tone="info" role="status">
      <p>{words.undoText(time.clock(booking.undoUntil.time))}</p>
      <Form action="undo">
        <Button>{words.undo}</Button>
      </Form>
    </Notice>
  )
}
