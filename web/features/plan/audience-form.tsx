import type { Audience, AudienceList } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox, RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextArea, TextField } from '../../ui/text-field'
import { LanguageBoxes } from './language-boxes'
import { BARRIERS, LIMITS, STREAMS } from './plan-address'
import { useWords } from './words'

/** Another group, or one that changes. `size`: which number of CBS a new one begins with. */
export function AudienceForm(props: {
  audience: Audience | undefined
  list: AudienceList
  size: string
}) {
  const { audience, list } = props
  const { audiences: words, barriers, streams, save } = useWords()
  const { requestId } = useApp()
  const known = audience || props.size === '' ? undefined : list.sizes[Number(props.size)]
  const hidden = audience
    ? { audience: audience.id, revision: audience.revision }
    : { key: requestId }
  return (
    <Form action={audience ? 'save-audience' : 'add-audience'} hidden={hidden}>
      <TextField
        name="name"
        label={words.name}
        maxLength={LIMITS.name}
        defaultValue={audience?.name ?? (known && words.sizes[known.group])}
        autoComplete="off"
      />
      <RadioGroup
        name="stream"
        label={words.stream}
        defaultValue={audience?.stream ?? 'residents'}
        options={STREAMS.map((value) => ({ value, label: streams[value] }))}
      />
      <TextField
        name="size"
        label={words.size}
        hint={words.optional}
        inputMode="numeric"
        defaultValue={audience?.size ?? known?.size ?? ''}
        optional
      />
      <TextField
        name="sizeSource"
        label={words.sizeSource}
        maxLength={LIMITS.sizeSource}
        defaultValue={audience?.sizeSource ?? (known && words.cbs(known.year, known.area))}
        optional
      />
      <TextField
        name="reachGoal"
        label={words.reachGoal}
        hint={words.optional}
        inputMode="numeric"
        defaultValue={audience?.reachGoal ?? ''}
        optional
      />
      <fieldset>
        <legend className="utrecht-form-label">{words.barriers}</legend>
        {BARRIERS.map((barrier) => (
          <Checkbox
            key={barrier}
            name={`barrier-${barrier}`}
            label={barriers[barrier]}
            defaultChecked={audience?.barriers.includes(barrier) ?? false}
          />
        ))}
      </fieldset>
      <TextArea
        name="approach"
        label={words.approach}
        maxLength={LIMITS.approach}
        defaultValue={audience?.approach}
        optional
      />
      <LanguageBoxes
        label={words.languages}
        languages={list.languages}
        chosen={audience?.languages ?? ['nl']}
      />
      <p>
        <Button>{save}</Button>
      </p>
    </Form>
  )
}
