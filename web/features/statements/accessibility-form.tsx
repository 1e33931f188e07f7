import type { Statements } from '../../../worker/features/statements/contract'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextArea, TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { useWords } from './words'

const letters = ['A', 'B', 'C', 'D', 'E'] as const

/** A gemeente copies what the register says; others may write what they like, or nothing. */
export function AccessibilityForm({ own: { kind, accessibility } }: { own: Statements }) {
  const { edit } = useWords()
  const words = edit.accessibility
  const { status, statedOn, registerUrl, report, text, revision } = accessibility
  const isGemeente = kind === 'gemeente'
  const absent = isGemeente ? {} : { status: '', statedOn: '', registerUrl: '' }
  return (
    <Form action="save-accessibility" hidden={{ revision, ...absent }}>
      <p>{isGemeente ? words.intro : words.introOthers}</p>
      {isGemeente && (
        <>
          <Select
            name="status"
            label={words.status}
            optional
            defaultValue={status}
            options={[
              { value: '', label: words.statusOptions.none },
              ...letters.map((value) => ({ value, label: words.statusOptions[value] })),
            ]}
          />
          <TextField
            name="statedOn"
            type="date"
            label={words.statedOn}
            optional
            defaultValue={statedOn}
          />
          <TextField
            name="registerUrl"
            type="url"
            label={words.registerUrl}
            hint={words.registerUrlHint}
            optional
            maxLength={LIMITS.link}
            defaultValue={registerUrl}
          />
        </>
      )}
      <TextArea
        name="report"
        label={words.report}
        hint={words.reportHint}
        optional
        maxLength={LIMITS.text}
        defaultValue={report}
      />
      <TextArea
        name="text"
        label={words.text}
        optional
        rows={8}
        maxLength={LIMITS.text}
        defaultValue={text}
      />
      <p>
        <Button>{edit.save}</Button>
      </p>
    </Form>
  )
}
