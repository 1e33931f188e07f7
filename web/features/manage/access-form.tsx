import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextField } from '../../ui/text-field'
import { useWords } from './words'

const facts = ['stepFree', 'toilet', 'lift', 'hearingLoop', 'parking'] as const
const answers = ['yes', 'no', 'unknown'] as const

/** The facts that decide whether somebody can come; not knowing is an answer too. */
export function AccessForm({ place }: { place: ManagedPlace }) {
  const { place: words } = useWords()
  const { fact: factWords } = useApp().messages.place
  const { access, revision } = place
  return (
    <Form action="save-place" hidden={{ part: 'toegankelijk', revision }}>
      {facts.map((fact) => (
        <Select
          key={fact}
          name={`access-${fact}`}
          label={words.access[fact]}
          defaultValue={access[fact]}
          options={answers.map((value) => ({ value, label: factWords[value] }))}
        />
      ))}
      <div className="narrow">
        <TextField
          name="access-doorWidthCm"
          label={words.doorWidth}
          hint={words.doorWidthHint}
          optional
          inputMode="numeric"
          defaultValue={access.doorWidthCm ?? undefined}
        />
      </div>
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}
