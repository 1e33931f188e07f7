import type { ReactNode } from 'react'
import type { Hold } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Countdown, useSecondsLeft } from '../../ui/countdown'
import { Form } from '../../ui/form'
import { Notice } from '../../ui/notice'

const HOLD_SECONDS = 600

/** Until when the time is kept, counting down with script and as a clock time without. */
export function HoldNotice(props: { hold: Hold; again: string; children: ReactNode }) {
  const { hold, again, children } = props
  const { messages } = useApp()
  const { booking: words, time } = messages
  const left = useSecondsLeft(hold.secondsLeft)
  if (left <= 0) {
    return (
      <Notice tone="warning" role="alert">
        {children}
        <p>
          <b>{words.heldOver}</b> {words.heldOverText}
        </p>
        <p>
          <ButtonLink href={again}>{words.chooseAgain}</ButtonLink>
        </p>
      </Notice>
    )
  }
  const minutes = Math.ceil(left / 60)
  return (
    <div className="card flow">
      {children}
      <p>{words.heldUntil(time.clock(hold.expires.time))}</p>
      <Countdown
        left={left}
        total={Math.max(HOLD_SECONDS, hold.secondsLeft)}
        wordsOf={() => words.minutesLeft(time.minutes(minutes))}
      />
      <div className="row">
        {hold.renewable && (
          <Form action="renew" className="row">
            <Button look="subtle">{words.renew}</Button>
          </Form>
        )}
        <Form action="release" className="row">
          <Button look="subtle">{words.release}</Button>
        </Form>
      </div>
    </div>
  )
}
