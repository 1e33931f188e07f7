import type { Booking } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { PhoneLink } from '../../ui/phone-link'
import { endTime } from '../../words/moments'
import { Payment } from './payment'
import { whoOf } from './who'
import { useWords } from './words'

/** One booking in the list of a day: when, who, how to reach them, what, and the money. */
export function Visit({ tenant, booking }: { tenant: string; booking: Booking }) {
  const { messages } = useApp()
  const words = useWords()
  const { time, booking: bookingWords } = messages
  const { id, starts, ends, phone, space, gathering, partySize } = booking
  return (
    <li className="visit" id={id}>
      <p className="visit-time">
        <b>{time.clock(starts.time)}</b> {words.until(time.clock(endTime(starts, ends)))}
      </p>
      <div className="visit-what">
        <p>
          <LocalLink href={`/${tenant}/beheer/reservering/${id}`}>
            <b>{whoOf(words, booking)}</b>
          </LocalLink>
          {phone && (
            <>
              {' '}
              <PhoneLink number={phone} />
            </>
          )}
        </p>
        <p>
          {space.name}, {bookingWords.gatherings[gathering]}, {words.people(partySize)}
        </p>
        {booking.status === 'requested' ? (
          <p>
            <Pill tone="attention">{words.isRequest}</Pill>
          </p>
        ) : (
          <Payment booking={booking} />
        )}
      </div>
    </li>
  )
}
