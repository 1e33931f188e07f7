import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Original } from '../../ui/original'
import { TextField } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { HoursRows } from './hours-rows'
import { exceptionLine } from './hours-words'
import { LIMITS } from './limits'
import { useWords } from './words'

/** Dates on which other hours hold, and a form for one more. */
export function ExceptionsPart({ place }: { place: ManagedPlace }) {
  const { time } = useApp().messages
  const { place: words } = useWords()
  const { exceptions, asOf } = place
  return (
    <>
      <p>{words.exceptionsText}</p>
      <Form action="add-exception">
        <div className="narrow-date">
          <TextField name="on" type="date" label={words.exceptionDate} min={asOf.on} />
        </div>
        <RadioGroup
          name="open"
          label={words.exceptionKind}
          defaultValue="no"
          options={[
            { value: 'no', label: words.exceptionClosed },
            { value: 'yes', label: words.exceptionOpen },
          ]}
        />
        <fieldset className="hours">
          <legend>{words.exceptionHours}</legend>
          <div>
            <HoursRows name="hours" day={words.exceptionOpen} hours={[]} />
          </div>
        </fieldset>
        <TextField name="reason" label={words.exceptionReason} optional maxLength={LIMITS.reason} />
        <p>
          <Button>{words.exceptionAdd}</Button>
        </p>
      </Form>
      <section className="flow">
        <SectionHeading>{words.exceptionsList}</SectionHeading>
        {exceptions.length === 0 && <p className="quiet">{words.exceptionsEmpty}</p>}
        <ul className="visits">
          {exceptions.map((exception) => (
            <li key={exception.on} className="visit place-line">
              <p>
                {exceptionLine(time, words.closedDay, exception, asOf.on)}{' '}
                {exception.reason && <Original>({exception.reason})</Original>}
              </p>
              <Form action="remove-exception" hidden={{ on: exception.on }}>
                <Button
                  look="subtle"
                  aria-label={words.removeOf(dateWords(time, exception.on, asOf.on))}
                >
                  {words.remove}
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      </section>
    </>
  )
}
