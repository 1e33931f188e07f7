import { useEffect, useRef, useState } from 'react'
import { TextField } from '../../ui/text-field'
import { Swatch } from './swatch'
import { useWords } from './words'

const WHOLE = /^#?[0-9a-f]{6}$/i

/**
 * A colour by its code, as a house style writes it. With script there is a colour picker beside it
 * that fills the same field; `settled` is what holds while the field is empty.
 */
export function ColourField(props: {
  name: string
  label: string
  value: string | undefined
  settled: string
}) {
  const { name, label, value, settled } = props
  const words = useWords()
  const [shown, setShown] = useState(value ?? settled)
  const [hasScript, setHasScript] = useState(false)
  const row = useRef<HTMLDivElement>(null)
  useEffect(() => setHasScript(true), [])
  const field = () => row.current?.querySelector<HTMLInputElement>('input:not([type])')
  function pick(colour: string) {
    const input = field()
    if (!input) return
    input.value = colour
    // The form listens for what is typed; a picker types too.
    input.dispatchEvent(new Event('input', { bubbles: true }))
  }
  function follow() {
    const typed = field()?.value.trim() ?? ''
    if (typed === '') setShown(settled)
    else if (WHOLE.test(typed)) setShown(typed.startsWith('#') ? typed : `#${typed}`)
  }
  return (
    <div className="colour" ref={row} onInput={follow}>
      <TextField
        name={`colours-${name}`}
        label={label}
        optional
        maxLength={7}
        placeholder={settled}
        autoComplete="off"
        spellCheck={false}
        defaultValue={value}
      />
      {hasScript ? (
        <input
          type="color"
          aria-label={words.pick(label)}
          value={shown.toLowerCase()}
          onChange={(event) => pick(event.target.value)}
        />
      ) : (
        <Swatch colour={shown} />
      )}
    </div>
  )
}
