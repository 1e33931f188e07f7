import { useLocation } from '@tanstack/react-router'
import type { Booking } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { Button, ButtonLink } from '../../ui/button'
import { useSecondsLeft } from '../../ui/countdown'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Icon } from '../../ui/icon'
import { Notice, Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { TextField } from '../../ui/text-field'
import { dateTimeWords, periodWords } from '../../words/moments'
import { Alternatives } from './alternatives'
import { BookingFacts } from './booking-facts'
import { statusTone } from './booking-words'

/** As long as the worker keeps the time after a cancellation. */
const UNDO_SECONDS = 60

export interface BookingPageProps {
  tenant: string
  booking: Booking
  /** The date of the server's clock in UTC; it only decides whether a year is said. */
  asOf: string
  /** This page's own address, with the secret of a manage link where there is one. */
  base: string
}

/** A booking: what it is, what happens now, and how to change or undo it. Prints as a slip. */
export function BookingPage(props: BookingPageProps) {
  const { tenant, booking, asOf, base } = props
  const { messages, locale } = useApp()
  const words = messages.booking
  const hasMoved = useLocation().searchStr.includes('verzet=ja')
  const isLive = booking.status === 'confirmed' || booking.status === 'requested'
  return (
    <Page title={words.title[booking.status]}>
      <Alternatives
        tenant={tenant}
        placeSlug={booking.place.slug}
        spaceId={booking.space.id}
        asOf={booking.starts}
      />
      <Undo booking={booking} />
      {isLive && hasMoved && (
        <Notice tone="ok" role="status">
          <p>{words.moved(periodWords(messages.time, booking, asOf))}</p>
        </Notice>
      )}
      <p>
        <Pill tone={statusTone(booking.status)}>{words.status[booking.status]}</Pill>
      </p>
      <BookingFacts booking={booking} asOf={asOf} />
      <section className="flow screen">
        <SectionHeading>{words.next}</SectionHeading>
        <WhatNext booking={booking} />
        {isLive && (
          <div className="row">
            <a
              className="utrecht-button utrecht-button--secondary-action"
              href={localisedPath(`${base}/agenda.ics`, locale)}
            >
              <Icon shape="calendar" />
              {words.ics}
            </a>
            <PrintButton label={words.print} />
          </div>
        )}
        {!isLive && (
          <p>
            <ButtonLink href={`/${tenant}/plekken/${booking.place.slug}`}>
              {words.toPlace}
            </ButtonLink>
          </p>
        )}
      </section>
      {isLive && <Change booking={booking} asOf={asOf} base={base} />}
    </Page>
  )
}

function Undo({ booking }: { booking: Booking }) {
  const { booking: words } = useApp().messages
  const left = useSecondsLeft(UNDO_SECONDS)
  if (!booking.undoUntil || left === 0) return null
  return (
    <Notice tone="info" role="status">
      <p>{words.undoText}</p>
      <Form action="undo">
        <Button>{words.undo}</Button>
      </Form>
    </Notice>
  )
}

function WhatNext({ booking }: { booking: Booking }) {
  const words = useApp().messages.booking
  const { status, reason, place } = booking
  const lines = {
    confirmed: words.nextConfirmed,
    requested: words.nextRequested(place.contactName),
    refused: [words.nextRefused],
    cancelled: [booking.undoUntil ? words.nextUndoable : words.nextCancelled],
    expired: [words.nextRefused],
  }[status]
  return (
    <>
      {reason && status === 'refused' && (
        <p>
          <b>{words.reason}:</b> <Typed>{reason}</Typed>
        </p>
      )}
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </>
  )
}

function Change({ booking, asOf, base }: { booking: Booking; asOf: string; base: string }) {
  const { messages } = useApp()
  const words = messages.booking
  const until = booking.changeableUntil
  return (
    <section className="flow screen">
      <SectionHeading>{words.cancelTitle}</SectionHeading>
      {!until ? (
        <p>{words.tooLate}</p>
      ) : (
        <>
          <p>
            {words.cancelText}{' '}
            {booking.status === 'requested'
              ? words.withdrawable
              : words.changeableUntil(dateTimeWords(messages.time, until, asOf))}
          </p>
          <p>
            <ButtonLink href={`${base}/wijzigen`}>{words.change}</ButtonLink>
          </p>
          <Form action="cancel">
            <TextField name="reason" label={words.cancelReason} optional maxLength={300} />
            <Button look="secondary-action">{words.cancel}</Button>
          </Form>
        </>
      )}
    </section>
  )
}
