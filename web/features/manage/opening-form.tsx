import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { capital } from '../../words/moments'
import { HoursRows } from './hours-rows'
import { useWords } from './words'

const TUESDAY = 1

/** The hours of the week, in clock times. */
export function OpeningForm({ place }: { place: ManagedPlace }) {
  const { time } = useApp().messages
  const { place: words } = useWords()
  const isEmpty = place.opening.every((hours) => hours.length === 0)
  return (
    <Form action="save-opening" hidden={{ revision: place.revision }}>
      <p>
        {words.openingText} {words.openingMidnight}
      </p>
      {place.opening.map((hours, day) => {
        const name = time.weekdays[day] ?? ''
        return (
          <div key={name}>
            <fieldset className="hours">
              <legend>{capital(name)}</legend>
              <div>
                <HoursRows name={`opening-${day}`} day={name} hours={hours} />
              </div>
            </fieldset>
            {day + 1 === TUESDAY && (
              <Checkbox name="likeMonday" label={words.likeMonday} defaultChecked={isEmpty} />
            )}
          </div>
        )
      })}
      <p>
        <Button>{words.saveOpening}</Button>
      </p>
      <p className="quiet">{words.openingKept}</p>
    </Form>
  )
}
