import type { Hold } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import type { FormResult } from '../../app-store'
import { Page } from '../../ui/page'
import { capital, dateWords, rangeWords } from '../../words/moments'
import { viewQuery } from '../places/place-address'
import { Alternatives } from './alternatives'
import { CodeStep } from './code-step'
import { DetailsForm } from './details-form'
import { HoldNotice } from './hold-notice'

/** Booking, one thing a screen: first for whom, then the code from the mail. */
export function HoldPage(props: { tenant: string; hold: Hold; asOf: string; step: string }) {
  const { tenant, hold, asOf } = props
  const { messages, formResult } = useApp()
  const { booking: words, time } = messages
  const { starts, ends } = hold
  const isCode = formResult ? isAboutCode(formResult) : props.step === 'code'
  const kept = (
    <aside aria-label={words.when}>
      <HoldNotice
        hold={hold}
        again={`/${tenant}/plekken/${hold.placeSlug}${viewQuery(
          { ruimte: hold.spaceId, vanaf: starts.on, dag: starts.on, van: starts.time },
          'kies',
        )}`}
      >
        <p>
          <b>{capital(dateWords(time, starts.on, asOf))}</b>
          <br />
          <b>{rangeWords(time, starts, ends)}</b>
          <br />
          {hold.spaceName}, {hold.placeName}
        </p>
      </HoldNotice>
    </aside>
  )
  return (
    <Page title={isCode ? words.codeTitle : words.formTitle}>
      <Alternatives
        tenant={tenant}
        placeSlug={hold.placeSlug}
        spaceId={hold.spaceId}
        asOf={hold.starts}
      />
      <div className="two">
        {!isCode && kept}
        <div className="flow">
          {isCode ? (
            <CodeStep email={hold.draft.email} back={`/${tenant}/reserveren/${hold.id}`} />
          ) : (
            <DetailsForm hold={hold} />
          )}
        </div>
        {/* On a phone the code comes first: it is all there is to do. */}
        {isCode && kept}
      </div>
    </Page>
  )
}

// The code may be right and the booking still refused: then the details are what must change.
function isAboutCode({ action, problem }: FormResult): boolean {
  const others = problem.errors?.filter(({ pointer }) => pointer !== '/code') ?? []
  return (action === 'code' || action === 'resend') && problem.status !== 409 && others.length === 0
}
