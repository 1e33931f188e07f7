import type { MouseEvent } from 'react'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { Notice } from '../../ui/notice'
import { ShownText } from './shown-text'
import type { Writer } from './use-writing'
import { type Subject, useWords } from './words'
import { besides, fieldOf, joined, keyOf, standing } from './writing'

/**
 * What others wrote while this person wrote. Nothing is lost, and nothing is decided here: somebody
 * chooses one of the texts, or both, and may change it after that.
 */
export function Beside(props: {
  writer: Writer
  place: { subject: Subject; side: '' | 'commissioner' | 'contractor' }
  formId: string
  label: string
}) {
  const { writer, place, formId, label } = props
  const words = useWords().writing
  const key = keyOf(place)
  const others = besides(writer.writing, key)
  if (others.length === 0) return null
  const { text: own, base, isTouched } = fieldOf(writer.writing, key)
  const isOwnThere = standing(writer.writing, key).some(({ id }) => base.includes(id))
  // Somebody went on from what stood here, and nothing was typed since.
  const isOvertaken = !isTouched && !isOwnThere && base.length > 0
  const replaces = [...base, ...others.map(({ id }) => id)].join(' ')
  const nameOf = (text: (typeof others)[number]) =>
    'by' in text ? (text.isMine ? words.you : (text.by ?? words.somebody)) : words.you
  const choices = [
    ...others.map((text) => ({ say: words.take(nameOf(text)), text: text.text })),
    { say: words.keepMine, text: own },
    { say: words.both, text: joined([own, ...others.map(({ text }) => text)]) },
  ]
  return (
    <Notice tone="warning">
      <h4>
        {isOvertaken ? words.newerTitle : words.twoTitle}
        <span className="hidden">: {label}</span>
      </h4>
      <p>{isOvertaken ? words.newerText : words.twoText}</p>
      {others.map((text) => (
        <ShownText key={text.id} text={text} />
      ))}
      <div className="row">
        {(isOvertaken ? [] : choices).map(({ say, text }) => (
          <Form
            key={say}
            action={`write-${place.subject}`}
            className="plain"
            hidden={{ formId, side: place.side, replaces, [`text-${place.subject}`]: text }}
          >
            <Button
              look="secondary-action"
              onClick={(event: MouseEvent) => {
                if (!writer.desk) return
                event.preventDefault()
                writer.desk.settle(place, text)
              }}
            >
              {say}
            </Button>
          </Form>
        ))}
      </div>
    </Notice>
  )
}
