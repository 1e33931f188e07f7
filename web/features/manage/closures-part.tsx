import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Checkbox, RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { TextField } from '../../ui/text-field'
import { useClosureWords } from './closure-words'
import { useWords } from './words'

/** What is closed for a time, and a form to close more. */
export function ClosuresPart({ tenant, place }: { tenant: string; place: ManagedPlace }) {
  const { place: words } = useWords()
  const wordsOf = useClosureWords(place)
  const { closures, spaces, asOf } = place
  return (
    <>
      <p>{words.closuresText}</p>
      <InTheWay tenant={tenant} placeId={place.id} />
      <Form action="add-closure">
        <RadioGroup
          name="scope"
          label={words.closureScope}
          defaultValue="whole"
          options={[
            { value: 'whole', label: words.wholePlace },
            { value: 'some', label: words.someSpaces },
          ]}
        />
        <fieldset className="ticks indented">
          <legend>{words.closureSpaces}</legend>
          {spaces.map(({ id, name }) => (
            <Checkbox key={id} name={`space-${id}`} label={name} />
          ))}
        </fieldset>
        <div className="fields">
          <TextField name="fromOn" type="date" label={words.fromOn} min={asOf.on} />
          <TextField
            name="toOn"
            type="date"
            label={words.toOn}
            hint={words.toOnHint}
            optional
            min={asOf.on}
          />
        </div>
        <div className="fields">
          <TextField
            name="fromTime"
            label={words.fromTime}
            hint={words.timeHint}
            optional
            inputMode="decimal"
            maxLength={5}
          />
          <TextField
            name="toTime"
            label={words.toTime}
            hint={words.timeHint}
            optional
            inputMode="decimal"
            maxLength={5}
          />
        </div>
        <p>
          <Button>{words.closureAdd}</Button>
        </p>
      </Form>
      <section className="flow">
        <SectionHeading>{words.closuresList}</SectionHeading>
        {closures.length === 0 && <p className="quiet">{words.closuresEmpty}</p>}
        <ul className="visits">
          {closures.map((closure) => (
            <li key={closure.id} className="visit place-line">
              <p>{wordsOf(closure)}</p>
              <Form action="remove-closure" hidden={{ closureId: closure.id }}>
                <Button look="subtle" aria-label={words.removeOf(wordsOf(closure))}>
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

/** After a refusal: the way to the bookings that stand in that time. */
function InTheWay({ tenant, placeId }: { tenant: string; placeId: string }) {
  const { formResult } = useApp()
  const { place: words } = useWords()
  if (!formResult?.problem.type.endsWith('/bookings-in-the-way')) return null
  const { fromOn } = formResult.values
  const query = new URLSearchParams({ plek: placeId, vanaf: String(fromOn ?? '') })
  return (
    <p>
      <ButtonLink look="primary-action" href={`/${tenant}/beheer/agenda?${query}`}>
        {words.inTheWay}
      </ButtonLink>
    </p>
  )
}
