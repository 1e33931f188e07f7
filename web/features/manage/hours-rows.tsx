import type { ManagedPlace } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { describedBy } from '../../ui/field'
import { useFieldState, useTheirs } from '../../ui/field-state'
import { useWords } from './words'

const FEWEST = 2
const MOST = 6

/** The times of one day, with room for one more; a row that stays empty counts for nothing. */
export function HoursRows(props: {
  /** Of the fields: `{name}-{row}-opens`. */
  name: string
  day: string
  hours: ManagedPlace['opening'][number]
}) {
  const { name, day, hours } = props
  const { time } = useApp().messages
  const { place: words } = useWords()
  const count = Math.min(Math.max(FEWEST, hours.length + 1), MOST)
  const clock = (value: string | undefined) => value && time.clock(value)
  return Array.from({ length: count }, (_, row) => {
    const label = (end: string) => words.hoursLabel(day, row + 1, end)
    const id = `${name}-${row}`
    return (
      <div key={id} className="hours-row">
        <span aria-hidden="true">{row === 0 ? words.opens : words.and}</span>
        <ClockInput
          name={`${id}-opens`}
          label={label(words.opens)}
          value={clock(hours[row]?.opens)}
        />
        <span aria-hidden="true">{words.closes}</span>
        <ClockInput
          name={`${id}-closes`}
          label={label(words.closes)}
          value={clock(hours[row]?.closes)}
        />
      </div>
    )
  })
}

/** A clock time as text: every keyboard can type it, and no browser turns it into AM and PM. */
function ClockInput(props: { name: string; label: string; value: string | undefined }) {
  const { name, label, value } = props
  const { typed, error } = useFieldState(name)
  const { edited } = useApp().messages.site
  const theirs = useTheirs(name, value ?? '')
  return (
    <span className="clock">
      <label className="hidden" htmlFor={name}>
        {label}
      </label>
      <input
        id={name}
        name={name}
        inputMode="decimal"
        autoComplete="off"
        maxLength={5}
        className={`utrecht-textbox${error ? ' utrecht-textbox--invalid' : ''}`}
        defaultValue={typed ?? value}
        {...describedBy(name, undefined, error, theirs)}
      />
      {theirs !== undefined && (
        <span className="theirs small" id={`${name}-theirs`}>
          {edited.theirs} <b>{theirs || edited.nothing}</b>
        </span>
      )}
      {error && (
        <span className="wrong small" id={`${name}-error`}>
          {error}
        </span>
      )}
    </span>
  )
}
