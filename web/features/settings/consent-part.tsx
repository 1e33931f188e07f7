import type { Subscription } from '../../../worker/features/subscriptions/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { TextField } from '../../ui/text-field'
import { dateTimeWords } from '../../words/moments'
import { useWords } from './words'

/** Whether the operator of the service may look along, until when, and when it did. */
export function ConsentPart({ subscription }: { subscription: Subscription }) {
  const words = useWords()
  const { messages, asOf } = useApp()
  const { consent, looks } = subscription
  const moment = (at: { on: string; time: string }) =>
    dateTimeWords(messages.time, at, asOf.slice(0, 10))
  return (
    <section className="flow" id="meekijken">
      <SectionHeading>{words.consentTitle}</SectionHeading>
      <p>{words.consentText}</p>
      {consent ? (
        <Form action="end-consent">
          <p>{words.consentUntil(moment(consent.until))}</p>
          <p>
            <Button look="secondary-action">{words.consentEnd}</Button>
          </p>
        </Form>
      ) : (
        <Form action="consent">
          <div className="narrow">
            <TextField
              name="days"
              label={words.consentDays}
              inputMode="numeric"
              maxLength={2}
              defaultValue="7"
            />
          </div>
          <TextField name="purpose" label={words.consentPurpose} maxLength={200} />
          <p>
            <Button look="secondary-action">{words.consentGive}</Button>
          </p>
        </Form>
      )}
      <h3>{words.looksTitle}</h3>
      {looks.length === 0 ? (
        <p>{words.looksNone}</p>
      ) : (
        <ul>
          {looks.map(({ at, what }, index) => (
            // Two looks may fall in one minute.
            // biome-ignore lint/suspicious/noArrayIndexKey: the list never changes its order
            <li key={`${at.at} ${index}`}>
              {moment(at)}: <code>{what}</code>
            </li>
          ))}
        </ul>
      )}
    </section>
  )
}
