import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextArea, TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { useWords } from './words'

const entries = ['host', 'key', 'code', 'open'] as const

/** Whom to call, and how to get in. */
export function EntryForm({ place }: { place: ManagedPlace }) {
  const { place: words } = useWords()
  return (
    <Form action="save-place" hidden={{ part: 'binnenkomen', revision: place.revision }}>
      <TextField
        name="contactName"
        label={words.contactName}
        maxLength={LIMITS.line}
        defaultValue={place.contactName}
      />
      <TextField
        name="contactPhone"
        type="tel"
        label={words.contactPhone}
        maxLength={LIMITS.phone}
        defaultValue={place.contactPhone}
      />
      <RadioGroup
        name="entry"
        label={words.entry}
        defaultValue={place.entry}
        options={entries.map((entry) => ({ value: entry, label: words.entries[entry] }))}
      />
      <TextArea
        name="entryNote"
        label={words.entryNote}
        hint={words.entryNoteHint}
        optional
        maxLength={LIMITS.text}
        defaultValue={place.entryNote}
      />
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}
