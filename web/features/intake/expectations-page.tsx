import type { Intake } from '../../../worker/features/intake/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Notice } from '../../ui/notice'
import { momentWords } from '../../words/moments'
import type { IntakeParams, IntakeView } from './intake-address'
import { IntakePage } from './intake-page'
import { SideBySide } from './side-by-side'
import { expectationSubjects, sides } from './subjects'
import { TextBlock } from './text-block'
import { useWriting } from './use-writing'
import { useWords } from './words'
import { WritingStatus } from './writing-status'

/** What each side expects: written apart, then laid side by side. */
export function ExpectationsPage(props: { at: IntakeParams; intake: Intake; view: IntakeView }) {
  const { at, intake, view } = props
  const words = useWords()
  const writer = useWriting(at.tenant, intake)
  const { me, isApart, formId } = intake
  const { side } = me
  return (
    <IntakePage
      at={at}
      intake={intake}
      part="expectations"
      title={words.expectations.title}
      lead={words.expectations.lead}
      isSaved={view.bewaard !== undefined}
    >
      <Readiness intake={intake} />
      {me.mayWrite && side === null && <ChooseSide />}
      {side !== null && (
        <p>
          <b>{words.expectations.youAre(words.sides[side])}</b>{' '}
          {isApart && words.expectations.apart}
        </p>
      )}
      {me.mayWrite && side !== null && <WritingStatus writer={writer} />}
      {isApart && side !== null && (
        <div className="intake-grid">
          {expectationSubjects.map((subject) => (
            <TextBlock
              key={subject}
              writer={writer}
              subject={subject}
              side={side}
              formId={formId}
              mayWrite={me.mayWrite}
            />
          ))}
        </div>
      )}
      {isApart && side !== null && me.mayWrite && intake.ready[side] === null && <SayReady />}
      {!isApart &&
        expectationSubjects.map((subject) => (
          <SideBySide key={subject} subject={subject} intake={intake} writer={writer} />
        ))}
    </IntakePage>
  )
}

function Readiness({ intake: { ready, isApart } }: { intake: Intake }) {
  const words = useWords()
  const { messages, asOf } = useApp()
  const today = asOf.slice(0, 10)
  return (
    <Notice tone="info">
      {sides.map((side) => {
        const at = ready[side]
        return (
          <p key={side}>
            {at
              ? words.expectations.isReady(words.sides[side], momentWords(messages.time, at, today))
              : words.expectations.notReady(words.sides[side])}
          </p>
        )
      })}
      {!isApart && <p>{words.expectations.sideBySide}</p>}
    </Notice>
  )
}

function ChooseSide() {
  const words = useWords()
  return (
    <section className="card flow">
      <SectionHeading>{words.expectations.chooseTitle}</SectionHeading>
      <p>{words.expectations.chooseText}</p>
      <Form action="choose-side">
        <RadioGroup
          name="side"
          label={words.persons.side}
          options={sides.map((value) => ({ value, label: words.sides[value] }))}
        />
        <p>
          <Button>{words.expectations.choose}</Button>
        </p>
      </Form>
    </section>
  )
}

function SayReady() {
  const words = useWords().expectations
  return (
    <section className="card flow">
      <SectionHeading>{words.readyTitle}</SectionHeading>
      <p>{words.readyText}</p>
      <Form action="ready">
        <p>
          <Button>{words.ready}</Button>
        </p>
      </Form>
    </section>
  )
}
