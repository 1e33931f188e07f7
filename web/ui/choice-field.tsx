import type { ReactNode } from 'react'
import { useApp } from '../app-context'
import { describedBy, Field, FieldNotes, type FieldProps } from './field'
import { useFieldState, useTheirs, useWasRefused } from './field-state'

export interface Option {
  value: string
  label: ReactNode
}

function labelOf(options: readonly Option[], value: string): ReactNode {
  return options.find((option) => option.value === value)?.label ?? value
}

/** A drop-down list; the browser's own, so that every phone and keyboard knows it. */
export function Select(
  props: FieldProps & { options: readonly Option[]; defaultValue?: string | undefined },
) {
  const { name, hint, optional = false, options, defaultValue, label } = props
  const { typed, error } = useFieldState(name)
  const other = useTheirs(name, defaultValue ?? '')
  const theirs = other === undefined ? undefined : labelOf(options, other)
  return (
    <Field name={name} label={label} hint={hint} optional={optional} error={error} theirs={theirs}>
      <select
        id={name}
        name={name}
        className={`utrecht-select utrecht-select--html-select${error ? ' utrecht-select--invalid' : ''}`}
        defaultValue={typed ?? defaultValue}
        required={!optional}
        {...describedBy(name, hint, error, theirs)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </Field>
  )
}

/** One of a few, all in sight. The first option carries the field's id. */
export function RadioGroup(
  props: FieldProps & { options: readonly Option[]; defaultValue?: string | undefined },
) {
  const { name, label, hint, options, defaultValue } = props
  const { typed, error } = useFieldState(name)
  const chosen = typed ?? defaultValue
  const other = useTheirs(name, defaultValue ?? '')
  const theirs = other === undefined ? undefined : labelOf(options, other)
  return (
    <fieldset
      className={`utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}
      {...describedBy(name, hint, error, theirs)}
    >
      <legend className="utrecht-form-label">{label}</legend>
      <FieldNotes name={name} hint={hint} error={error} theirs={theirs} />
      {options.map(({ value, label: words }, index) => {
        const id = index === 0 ? name : `${name}-${value}`
        return (
          <div className="tick" key={value}>
            <input
              type="radio"
              id={id}
              name={name}
              value={value}
              defaultChecked={chosen === value}
              required
            />
            <label className="utrecht-form-label--radio" htmlFor={id}>
              {words}
            </label>
          </div>
        )
      })}
    </fieldset>
  )
}

/** One box to tick; sent as `yes`. */
export function Checkbox(props: FieldProps & { defaultChecked?: boolean; required?: boolean }) {
  const { name, label, hint, required = false, defaultChecked = false } = props
  const { typed, error } = useFieldState(name)
  const { edited } = useApp().messages.site
  const checked = useWasRefused() ? typed === 'yes' : defaultChecked
  const other = useTheirs(name, defaultChecked ? 'yes' : '')
  const theirs = other === undefined ? undefined : edited[other === 'yes' ? 'ticked' : 'unticked']
  return (
    <div className={`utrecht-form-field${error ? ' utrecht-form-field--invalid' : ''}`}>
      <FieldNotes name={name} hint={hint} error={error} theirs={theirs} />
      <div className="tick">
        <input
          type="checkbox"
          id={name}
          name={name}
          value="yes"
          className="utrecht-checkbox"
          defaultChecked={checked}
          required={required}
          {...describedBy(name, hint, error, theirs)}
        />
        <label className="utrecht-form-label--checkbox" htmlFor={name}>
          {label}
        </label>
      </div>
    </div>
  )
}
