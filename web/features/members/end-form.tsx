import type { Member } from '../../../worker/features/members/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup, Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextField } from '../../ui/text-field'
import { useWords } from './words'

/** Ends one role or all, now or later. Folded away, so that nobody does it in passing. */
export function EndForm({ member }: { member: Member }) {
  const words = useWords()
  const { formResult } = useApp()
  const roles = [...new Set(member.access.map(({ role }) => role))]
  return (
    <details className="card flow screen" open={formResult?.action === 'end'}>
      <summary>{words.endTitle}</summary>
      <p>{words.endText}</p>
      <Form action="end" hidden={{ revision: member.revision }}>
        {roles.length > 1 && (
          <Select
            name="endRole"
            label={words.endWhich}
            optional
            options={[
              { value: '', label: words.endAll },
              ...roles.map((role) => ({ value: role, label: words.roles[role] })),
            ]}
          />
        )}
        <RadioGroup
          name="when"
          label={words.endWhen}
          defaultValue="now"
          options={[
            { value: 'now', label: words.endNow },
            { value: 'date', label: words.endOn },
          ]}
        />
        <TextField name="endOn" type="date" label={words.endDay} optional />
        <p>
          <Button look="secondary-action">{words.endSubmit}</Button>
        </p>
      </Form>
    </details>
  )
}
