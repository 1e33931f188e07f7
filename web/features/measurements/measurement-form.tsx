import type { Measurement } from '../../../worker/features/measurements/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './measurement-address'
import { useWords } from './words'

/** A new measurement, or the name and the dates of one that stands. */
export function MeasurementForm({ measurement }: { measurement: Measurement | undefined }) {
  const words = useWords()
  const { requestId } = useApp()
  const hidden = measurement
    ? { measurement: measurement.id, revision: measurement.revision }
    : { key: requestId }
  const isClosed = measurement?.survey === 'closed'
  return (
    <Form action={measurement ? 'save-measurement' : 'add-measurement'} hidden={hidden}>
      {!measurement && <p>{words.desk.fixed}</p>}
      <TextField
        name="name"
        label={words.desk.name}
        hint={words.desk.nameHint}
        maxLength={LIMITS.name}
        defaultValue={measurement?.name}
        autoComplete="off"
      />
      <h3 className="utrecht-heading-3">{words.desk.survey}</h3>
      <p>{isClosed ? words.desk.staysClosed : words.desk.surveyText}</p>
      {(['opensOn', 'closesOn'] as const).map((name) =>
        isClosed ? (
          <input key={name} type="hidden" name={name} value={measurement[name] ?? ''} />
        ) : (
          <TextField
            key={name}
            name={name}
            type="date"
            label={words.desk[name]}
            defaultValue={measurement?.[name] ?? undefined}
            optional
          />
        ),
      )}
      <p>
        <Button>{measurement ? words.desk.save : words.desk.addSubmit}</Button>
      </p>
    </Form>
  )
}
