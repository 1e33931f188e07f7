import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { PhoneLink } from '../../ui/phone-link'
import { Facts } from '../../ui/table'
import { capital, fullDayWords, rangeWords } from '../../words/moments'
import { priceWords } from './price-words'
import { RefuseForm } from './refuse-form'
import type { Waiting } from './request-groups'
import { someoneOf, whoOf } from './who'
import { useWords } from './words'

/** One request: what is asked, and the two answers that it can get. */
export function RequestCard(props: { request: Waiting; asOf: string }) {
  const { booking, competing, clashes } = props.request
  const { messages, locale } = useApp()
  const words = useWords()
  const { id, starts, ends, note, phone, nameState } = booking
  const name = someoneOf(words, booking)
  return (
    <article className="card flow request" id={id} tabIndex={-1}>
      <h3>{whoOf(words, booking)}</h3>
      <p>
        {capital(fullDayWords(messages.time, starts.on, props.asOf))}
        <br />
        <b>{rangeWords(messages.time, starts, ends)}</b>
        <br />
        {booking.space.name}, {booking.place.name}
      </p>
      <Facts
        rows={[
          [words.bookingWhat, messages.booking.gatherings[booking.gathering]],
          [words.bookingPeople, words.people(booking.partySize)],
          [
            words.bookingPhone,
            phone ? (
              <PhoneLink key="phone" number={phone} />
            ) : (
              nameState === 'shown' && words.noPhone
            ),
          ],
          [words.bookingAudience, messages.place.audiences[booking.audience]],
          [words.bookingPrice, priceWords(words, locale, booking)],
          [words.bookingNote, note && <Typed key="note">{note}</Typed>],
        ]}
      />
      {clashes ? (
        <p>
          <Pill tone="wrong">{words.around.booking}</Pill> {words.clashes}
        </p>
      ) : (
        <Form action="approve" hidden={{ bookingId: id }}>
          <Button>{competing.length > 0 ? words.approveOver(name) : words.approve(name)}</Button>
        </Form>
      )}
      <RefuseForm bookingId={id} name={name} />
    </article>
  )
}
