import type { Booking } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { useOriginalLanguage } from '../../ui/original-language'
import { PhoneLink } from '../../ui/phone-link'
import { Facts } from '../../ui/table'
import { capital, dateWords, rangeWords } from '../../words/moments'
import { postAddress } from '../../words/post-address'
import { priceWords } from './booking-words'

/** What a person needs at the door, on screen and on the printed slip. */
export function BookingFacts({ booking, asOf }: { booking: Booking; asOf: string }) {
  const { messages, locale } = useApp()
  const lang = useOriginalLanguage()
  const { booking: words, place: placeWords, time } = messages
  const { place, space, starts, ends } = booking
  const price = priceWords(messages, locale, booking)
  const isLive = booking.status === 'confirmed' || booking.status === 'requested'
  return (
    <div className="card flow slip">
      <p className="when">
        {capital(dateWords(time, starts.on, asOf))}
        <br />
        {rangeWords(time, starts, ends)}
      </p>
      <Facts
        rows={[
          [words.where, `${space.name}, ${place.name}`],
          [placeWords.address, postAddress(place)],
          [
            words.entry,
            !isLive ? null : place.entryNote ? (
              <span key="entry" lang={lang}>
                {place.entryNote}
              </span>
            ) : (
              placeWords.entry[place.entry]
            ),
          ],
          [
            words.contact,
            <span key="contact">
              {place.contactName}, <PhoneLink number={place.contactPhone} />
            </span>,
          ],
          [words.what, words.gatherings[booking.gathering]],
          [words.people, words.peopleCount(booking.partySize)],
          [words.by, booking.name],
          [words.costs, booking.paid ? `${price} (${words.paid})` : price],
          [words.number, booking.id.replace(/^bkg_/, '').slice(0, 8)],
        ]}
      />
    </div>
  )
}
