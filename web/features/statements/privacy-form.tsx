import type { Statements } from '../../../worker/features/statements/contract'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { TextArea, TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { useWords } from './words'

/** Who answers questions about privacy; the rest of that page is made from what is stored. */
export function PrivacyForm({ privacy }: { privacy: Statements['privacy'] }) {
  const { edit } = useWords()
  const words = edit.privacy
  return (
    <Form action="save-privacy" hidden={{ revision: privacy.revision }}>
      <p>{words.intro}</p>
      <TextField
        name="officerName"
        label={words.officerName}
        hint={words.officerNameHint}
        optional
        maxLength={LIMITS.line}
        defaultValue={privacy.officerName}
      />
      <TextField
        name="officerEmail"
        type="email"
        label={words.officerEmail}
        optional
        maxLength={LIMITS.email}
        defaultValue={privacy.officerEmail}
      />
      <TextField
        name="officerPhone"
        type="tel"
        label={words.officerPhone}
        optional
        maxLength={LIMITS.phone}
        defaultValue={privacy.officerPhone}
      />
      <TextField
        name="policyUrl"
        type="url"
        label={words.policyUrl}
        optional
        maxLength={LIMITS.link}
        defaultValue={privacy.policyUrl}
      />
      <TextArea
        name="text"
        label={words.text}
        optional
        rows={8}
        maxLength={LIMITS.text}
        defaultValue={privacy.text}
      />
      <p>
        <Button>{edit.save}</Button>
      </p>
    </Form>
  )
}
