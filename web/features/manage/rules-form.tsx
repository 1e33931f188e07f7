import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextArea } from '../../ui/text-field'
import { LIMITS } from './limits'
import { useWords } from './words'

export const facilities = [
  'kitchen',
  'coffee',
  'projector',
  'wifi',
  'piano',
  'garden',
  'childrens-corner',
  'whiteboard',
  'sound',
  'storage',
] as const

/** What people agree to, and what they find there. */
export function RulesForm({ place }: { place: ManagedPlace }) {
  const { place: words } = useWords()
  const { facility: names } = useApp().messages.place
  return (
    <Form action="save-place" hidden={{ part: 'huisregels', revision: place.revision }}>
      <TextArea
        name="houseRules"
        label={words.houseRules}
        hint={words.houseRulesHint}
        optional
        rows={6}
        maxLength={LIMITS.text}
        defaultValue={place.houseRules}
      />
      <fieldset className="ticks">
        <legend>{words.facilities}</legend>
        {facilities.map((facility) => (
          <Checkbox
            key={facility}
            name={`facility-${facility}`}
            label={names[facility] ?? facility}
            defaultChecked={place.facilities.includes(facility)}
          />
        ))}
      </fieldset>
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}
