import { TextField } from './text-field'

/**
 * A one-time code: one input, so that pasting and the phone's own suggestion work; digits with
 * spaces in between are fine.
 */
export function CodeField({ label, hint }: { label: string; hint: string }) {
  return (
    <div className="code">
      <TextField
        name="code"
        label={label}
        hint={hint}
        inputMode="numeric"
        autoComplete="one-time-code"
        maxLength={12}
      />
    </div>
  )
}
