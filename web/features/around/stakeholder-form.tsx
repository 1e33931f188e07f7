import type { Stakeholder } from '../../../worker/features/around/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox, RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextArea, TextField } from '../../ui/text-field'
import { LIMITS, STAKEHOLDER_KINDS } from './around-address'
import { ThemeBoxes } from './theme-boxes'
import { type OwnThemes, useWords } from './words'

/** Somebody new around the project, or one that changes. */
export function StakeholderForm(props: {
  stakeholder: Stakeholder | undefined
  ownThemes: OwnThemes
}) {
  const { stakeholder, ownThemes } = props
  const words = useWords()
  const { requestId } = useApp()
  const hidden = stakeholder
    ? { stakeholder: stakeholder.id, revision: stakeholder.revision }
    : { key: requestId }
  return (
    <Form action={stakeholder ? 'save-stakeholder' : 'add-stakeholder'} hidden={hidden}>
      <TextField
        name="name"
        label={words.who.name}
        maxLength={LIMITS.name}
        defaultValue={stakeholder?.name}
        autoComplete="off"
      />
      <RadioGroup
        name="kind"
        label={words.who.kind}
        defaultValue={stakeholder?.kind ?? 'organisation'}
        options={STAKEHOLDER_KINDS.map((kind) => ({ value: kind, label: words.who.kinds[kind] }))}
      />
      {(['wants', 'offers', 'takesPart'] as const).map((name) => (
        <TextArea
          key={name}
          name={name}
          label={words.who[name]}
          maxLength={LIMITS.text}
          defaultValue={stakeholder?.[name]}
          optional
        />
      ))}
      <ThemeBoxes own={ownThemes} chosen={stakeholder?.themes ?? []} />
      <h3 className="utrecht-heading-3">{words.who.contact}</h3>
      <p>{words.who.contactText}</p>
      <TextField
        name="contactName"
        label={words.who.contactName}
        maxLength={LIMITS.person}
        defaultValue={stakeholder?.contact?.name}
        autoComplete="off"
        optional
      />
      <TextField
        name="contactFunction"
        label={words.who.contactFunction}
        maxLength={LIMITS.person}
        defaultValue={stakeholder?.contact?.function}
        autoComplete="off"
        optional
      />
      <TextField
        name="contactEmail"
        type="email"
        label={words.who.contactEmail}
        maxLength={LIMITS.email}
        defaultValue={stakeholder?.contact?.email}
        autoComplete="off"
        optional
      />
      <Checkbox
        name="isInvited"
        label={words.who.invite}
        defaultChecked={stakeholder !== undefined && stakeholder.alliance !== 'none'}
      />
      {stakeholder?.state === 'confirmed' && <p>{words.who.again}</p>}
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}
