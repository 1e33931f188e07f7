import { useEffect, useRef } from 'react'
import { Button } from '../../ui/button'
import { describedBy, Field } from '../../ui/field'
import { useFieldState } from '../../ui/field-state'
import { Form } from '../../ui/form'
import { Beside } from './beside'
import { LIMITS } from './limits'
import { ShownText, useWho } from './shown-text'
import type { Writer } from './use-writing'
import { type Subject, useWords } from './words'
import { fieldOf, keyOf, standing, stateOf } from './writing'

type Side = '' | 'commissioner' | 'contractor'

/** One subject: a field that saves itself, and beside it what somebody else wrote meanwhile. */
export function TextBlock(props: {
  writer: Writer
  subject: Subject
  side?: Side
  formId: string
  mayWrite: boolean
}) {
  const { writer, subject, side = '', formId, mayWrite } = props
  const words = useWords()
  const place = { subject, side }
  const texts = standing(writer.writing, keyOf(place))
  const { base } = fieldOf(writer.writing, keyOf(place))
  const label = words.subjects[subject]
  if (!mayWrite)
    return (
      <section className="card flow" id={subject}>
        <h3>{label}</h3>
        {texts.map((text) => (
          <ShownText key={text.id} text={text} />
        ))}
        {texts.length === 0 && <p className="quiet">{words.version.nothing}</p>}
      </section>
    )
  return (
    <section className="card flow" id={subject} aria-labelledby={`${subject}-title`}>
      <h3 className="hidden" id={`${subject}-title`}>
        {label}
      </h3>
      <Form
        action={`write-${subject}`}
        hidden={{ formId, side, replaces: base.join(' ') }}
        className="flow"
      >
        <TypedField writer={writer} subject={subject} side={side} />
        {!writer.desk && (
          <p>
            <Button look="secondary-action">{words.save}</Button>
          </p>
        )}
      </Form>
      <Beside writer={writer} place={place} formId={formId} label={label} />
    </section>
  )
}

function TypedField(props: { writer: Writer; subject: Subject; side: Side }) {
  const { writer, subject, side } = props
  const words = useWords()
  const name = `text-${subject}`
  const place = { subject, side }
  const key = keyOf(place)
  const field = fieldOf(writer.writing, key)
  const refused = useFieldState(name)
  const error = field.fault ?? refused.error
  const hints: Partial<Record<string, string>> = words.hints
  const hint = hints[subject]
  const text = refused.typed ?? field.text
  // Not kept by React: what is typed before script runs would be taken out of the field.
  const box = useRef<HTMLTextAreaElement>(null)
  const isLive = writer.desk !== null
  useEffect(() => {
    if (isLive && box.current && !field.isTouched && box.current.value !== field.text)
      box.current.value = field.text
  }, [isLive, field.isTouched, field.text])
  return (
    <Field name={name} label={words.subjects[subject]} hint={hint} optional={false} error={error}>
      <textarea
        id={name}
        name={name}
        data-side={side}
        rows={4}
        maxLength={LIMITS.text}
        className={`utrecht-textarea grows${error ? ' utrecht-textarea--invalid' : ''}`}
        ref={box}
        defaultValue={text}
        onInput={(event) => writer.latest.current?.type(place, event.currentTarget.value)}
        onFocus={() => writer.latest.current?.hold(place, true)}
        onBlur={() => writer.latest.current?.hold(place, false)}
        {...describedBy(name, hint, error)}
      />
      <FieldStatus writer={writer} subject={subject} side={side} />
    </Field>
  )
}

/** Who wrote what stands in the field, and whether it is saved; no news for a screen reader. */
function FieldStatus({ writer, subject, side }: { writer: Writer; subject: Subject; side: Side }) {
  const words = useWords()
  const who = useWho()
  const key = keyOf({ subject, side })
  const { base } = fieldOf(writer.writing, key)
  const text = standing(writer.writing, key).find(({ id }) => base.includes(id))
  const state = stateOf(writer.writing, key)
  const said = [
    text && who(text),
    writer.desk && (text || state !== 'saved') && words.writing[state],
  ]
  return <p className="quiet small">{said.filter(Boolean).join(' · ')}</p>
}
