import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { StatePill } from './state-pill'
import { useWords } from './words'

const states = ['open', 'suspended', 'closed'] as const

/** Opens a place, or closes it for a while or for good, with the reason that residents read. */
export function StateForm({ place }: { place: ManagedPlace }) {
  const { place: words } = useWords()
  return (
    <>
      <StateSummary place={place} />
      <Form action="save-state" hidden={{ revision: place.revision }}>
        <RadioGroup
          name="state"
          label={words.stateLabel}
          defaultValue={place.state}
          options={states.map((state) => ({ value: state, label: words.states[state] }))}
        />
        <TextField
          name="reason"
          label={words.stateReason}
          hint={words.stateReasonHint}
          optional
          maxLength={LIMITS.reason}
          defaultValue={place.stateReason}
        />
        <p>
          <Button>{words.saveState}</Button>
        </p>
        <p className="quiet">{words.stateKept}</p>
      </Form>
    </>
  )
}

/** How a place stands now, and what that means for residents. */
export function StateSummary({ place }: { place: ManagedPlace }) {
  const { place: words } = useWords()
  return (
    <p>
      <StatePill state={place.state} /> {words.stateText[place.state]}
      {place.stateReason && ` (${place.stateReason})`}
    </p>
  )
}
