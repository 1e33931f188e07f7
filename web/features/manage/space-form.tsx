import type { ManagedPlace, ManagedSpace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox, RadioGroup, Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextArea, TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { SpaceRules } from './space-rules'
import { useWords } from './words'

const approvals = ['automatic', 'host'] as const
const states = ['open', 'suspended', 'closed'] as const

/** A new space, or one that stands: a name, a size, who decides; the rules are filled in already. */
export function SpaceForm(props: { place: ManagedPlace; space: ManagedSpace | undefined }) {
  const { place, space } = props
  const { place: words } = useWords()
  const { requestId } = useApp()
  const hidden = space ? { spaceId: space.id, revision: space.revision } : { key: requestId }
  return (
    <Form action="save-space" hidden={hidden}>
      <TextField
        name="name"
        label={words.spaceName}
        hint={words.spaceNameHint}
        maxLength={LIMITS.name}
        defaultValue={space?.name}
      />
      <div className="narrow">
        <TextField
          name="capacity"
          label={words.capacity}
          inputMode="numeric"
          defaultValue={space?.capacity}
        />
      </div>
      <TextArea
        name="description"
        label={words.spaceDescription}
        optional
        rows={2}
        maxLength={LIMITS.text}
        defaultValue={space?.description}
      />
      <RadioGroup
        name="approval"
        label={words.approval}
        defaultValue={space?.approval ?? 'automatic'}
        options={approvals.map((value) => ({ value, label: words.approvals[value] }))}
      />
      {!space && <Parts place={place} />}
      {space && (
        <Select
          name="state"
          label={words.spaceState}
          defaultValue={space.state}
          options={states.map((value) => ({ value, label: words.spaceStates[value] }))}
        />
      )}
      <SpaceRules space={space} />
      <p>
        <Button>{words.saveSpace}</Button>
      </p>
    </Form>
  )
}

/** Asked once: bookings claim the parts, so these cannot change under them. */
function Parts({ place }: { place: ManagedPlace }) {
  const { place: words } = useWords()
  const smallest = place.spaces.filter(({ parts }) => parts.length === 0)
  if (smallest.length < 2) return null
  return (
    <fieldset className="ticks" id="parts">
      <legend>{words.partsTitle}</legend>
      <p className="hint">{words.partsHint}</p>
      {smallest.map(({ id, name }) => (
        <Checkbox key={id} name={`part-${id}`} label={name} />
      ))}
    </fieldset>
  )
}
