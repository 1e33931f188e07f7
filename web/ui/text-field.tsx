import type { InputHTMLAttributes, TextareaHTMLAttributes } from 'react'
import { describedBy, Field, type FieldProps } from './field'
import { useFieldState, useTheirs } from './field-state'

type Control<T> = Omit<T, 'name' | 'id' | 'value'>

/** One line of text. `defaultValue` gives way to what was typed in a refused form. */
export function TextField(props: FieldProps & Control<InputHTMLAttributes<HTMLInputElement>>) {
  const { name, label, hint, optional = false, defaultValue, ...rest } = props
  const { typed, error } = useFieldState(name)
  const theirs = useTheirs(name, String(defaultValue ?? ''))
  return (
    <Field name={name} label={label} hint={hint} optional={optional} error={error} theirs={theirs}>
      <input
        id={name}
        name={name}
        className={`utrecht-textbox${error ? ' utrecht-textbox--invalid' : ''}`}
        defaultValue={typed ?? defaultValue}
        required={!optional}
        {...describedBy(name, hint, error, theirs)}
        {...rest}
      />
    </Field>
  )
}

/** Several lines of text. */
export function TextArea(props: FieldProps & Control<TextareaHTMLAttributes<HTMLTextAreaElement>>) {
  const { name, label, hint, optional = false, defaultValue, ...rest } = props
  const { typed, error } = useFieldState(name)
  const theirs = useTheirs(name, String(defaultValue ?? ''))
  return (
    <Field name={name} label={label} hint={hint} optional={optional} error={error} theirs={theirs}>
      <textarea
        id={name}
        name={name}
        rows={3}
        className={`utrecht-textarea${error ? ' utrecht-textarea--invalid' : ''}`}
        defaultValue={typed ?? defaultValue}
        required={!optional}
        {...describedBy(name, hint, error, theirs)}
        {...rest}
      />
    </Field>
  )
}
