import type { Intake } from '../../../worker/features/intake/contract'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { ShownText } from './shown-text'
import { type expectationSubjects, outcomes, sides } from './subjects'
import { TextBlock } from './text-block'
import type { Writer } from './use-writing'
import { useWords } from './words'
import { keyOf, standing } from './writing'

const tones = { agree: 'good', settled: 'good', open: 'attention' } as const

/** One subject of both sides, and what they say of it together. Whether they differ, people say. */
export function SideBySide(props: {
  subject: (typeof expectationSubjects)[number]
  intake: Intake
  writer: Writer
}) {
  const { subject, intake, writer } = props
  const words = useWords()
  const { me, formId } = intake
  const outcome = intake.outcomes.find((each) => each.subject === subject)
  const textsOf = (side: (typeof sides)[number]) =>
    standing(writer.writing, keyOf({ subject, side })).filter(({ text }) => text !== '')
  const isSilent = sides.every((side) => textsOf(side).length === 0)
  return (
    <section className="card flow" aria-labelledby={`${subject}-heading`} id={`${subject}-both`}>
      <SectionHeading id={`${subject}-heading`}>{words.subjects[subject]}</SectionHeading>
      <div className="intake-grid">
        {sides.map((side) => (
          <div key={side} className="flow">
            <h3>{words.sides[side]}</h3>
            {textsOf(side).map((text) => (
              <ShownText key={text.id} text={text} />
            ))}
            {textsOf(side).length === 0 && <p className="quiet">{words.expectations.silent}</p>}
          </div>
        ))}
      </div>
      {outcome ? (
        <p>
          <Pill tone={tones[outcome.outcome]}>{words.expectations.outcomes[outcome.outcome]}</Pill>{' '}
          <Typed>{outcome.sentence}</Typed>
        </p>
      ) : (
        <p className="quiet">
          {isSilent ? words.expectations.silentBoth : words.expectations.undecided}
        </p>
      )}
      {me.mayWrite && (
        <>
          <details className="switch">
            <summary>{words.expectations.outcome}</summary>
            <Form
              action={`decide-${subject}`}
              hidden={{ revision: outcome?.revision ?? 0 }}
              isFresh
            >
              <RadioGroup
                name={`outcome-${subject}`}
                label={words.expectations.outcome}
                defaultValue={outcome?.outcome}
                options={outcomes.map((value) => ({
                  value,
                  label: words.expectations.outcomes[value],
                }))}
              />
              <TextField
                name={`sentence-${subject}`}
                label={words.expectations.sentence}
                hint={words.expectations.sentenceHint}
                optional
                maxLength={LIMITS.sentence}
                defaultValue={outcome?.sentence}
              />
              <p>
                <Button look="secondary-action">{words.expectations.decide}</Button>
              </p>
            </Form>
          </details>
          {me.side !== null && (
            <details className="switch">
              <summary>{words.expectations.change}</summary>
              <TextBlock
                writer={writer}
                subject={subject}
                side={me.side}
                formId={formId}
                mayWrite
              />
            </details>
          )}
        </>
      )}
    </section>
  )
}
