import type { ErasureForecast } from '../../../worker/features/persons/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice-field'
import { CodeField } from '../../ui/code-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { useWords } from './words'

interface Props {
  tenant: string
  forecast: ErasureForecast
  /** The id under which a code was asked. */
  challenge: string | undefined
  /** The code is one of the service itself. */
  isStaff: boolean
}

/** What erasing does, said before it is done; then proof that it is this person; then the button. */
export function ErasePage(props: Props) {
  const { tenant, forecast } = props
  const words = useWords()
  const titles = (stays: boolean) => [
    ...new Set(
      forecast.tables
        .filter(({ onErasure }) => stays === (onErasure !== 'go'))
        .map(({ table }) => words.tables[table] ?? table),
    ),
  ]
  const kept = forecast.tables.filter(({ stays }) => stays !== null)
  const reasons = [...new Set(kept.flatMap(({ stays }) => stays ?? []))]
  const named = (reason: string) => [
    ...new Set(
      kept.filter(({ stays }) => stays === reason).map(({ table }) => words.tables[table] ?? table),
    ),
  ]
  const why: Record<string, string> = words.stays
  return (
    <Page title={words.eraseTitle} lead={words.eraseLead}>
      {forecast.coming > 0 && (
        <Notice tone="warning">
          <h2>{words.comingTitle}</h2>
          <p>{words.coming(forecast.coming)}</p>
        </Notice>
      )}
      <section className="flow">
        <SectionHeading>{words.goesTitle}</SectionHeading>
        <ul className="list">
          {titles(false).map((title) => (
            <li key={title}>{title}</li>
          ))}
        </ul>
      </section>
      <section className="flow">
        <SectionHeading>{words.staysTitle}</SectionHeading>
        <ul className="list">
          {reasons.map((reason) => (
            <li key={reason}>
              <b>{named(reason).join(', ')}</b>
              <br />
              {why[reason] ?? reason}
            </li>
          ))}
        </ul>
        <p>{words.invoices}</p>
        <p>{words.goneLetters}</p>
      </section>
      <p>
        {words.otherwise} <LocalLink href={`/${tenant}/mijn/privacy`}>{words.title}</LocalLink>
      </p>
      {forecast.lastAdmin ? (
        <Notice tone="info">
          <p>{words.lastAdmin}</p>
        </Notice>
      ) : (
        <Confirm {...props} />
      )}
    </Page>
  )
}

function Confirm({ forecast, challenge, isStaff }: Props) {
  const { booking } = useApp().messages
  const words = useWords()
  if (forecast.recent)
    return (
      <Form action="erase">
        <Checkbox name="confirmed" label={words.sure} required />
        <Button>{words.eraseSubmit}</Button>
      </Form>
    )
  return (
    <section className="flow">
      <SectionHeading>{words.proveTitle}</SectionHeading>
      {challenge ? (
        <Form action="verify" hidden={{ challenge, staff: isStaff ? 'ja' : undefined }}>
          <p>{booking.codeSentAnywhere}</p>
          <CodeField label={booking.code} hint={booking.codeHint} />
          <Button>{words.verify}</Button>
        </Form>
      ) : (
        <Form action="ask">
          <p>{words.prove}</p>
          <Button>{words.ask}</Button>
        </Form>
      )}
    </section>
  )
}
