import type { Intake, IntakeTopic } from '../../../worker/features/intake/contract'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { TextField } from '../../ui/text-field'
import { type IntakeParams, intakeBase } from './intake-address'
import { LIMITS } from './limits'
import { degrees } from './subjects'
import { useWords } from './words'

/** A new topic of the promise, or one that is being changed. */
export function TopicForm(props: {
  at: IntakeParams
  intake: Intake
  topic: IntakeTopic | undefined
}) {
  const { at, intake, topic } = props
  const words = useWords()
  return (
    <section className="card flow" id="onderwerp" tabIndex={-1}>
      <h3>{topic ? words.promise.changeTitle : words.promise.addTitle}</h3>
      <Form
        action="save-topic"
        hidden={{ formId: intake.formId, id: topic?.id, revision: topic?.revision ?? 0 }}
      >
        <TextField
          name="topic"
          label={words.promise.topic}
          hint={words.promise.topicHint}
          maxLength={LIMITS.topic}
          defaultValue={topic?.topic}
        />
        <RadioGroup
          name="degree"
          label={words.promise.degree}
          defaultValue={topic?.degree}
          options={degrees.map((value) => ({
            value,
            label: (
              <>
                <b>{words.promise.degrees[value]}.</b> {words.promise.degreeMeans[value]}
              </>
            ),
          }))}
        />
        <TextField
          name="decidedBy"
          label={words.promise.decidedBy}
          hint={words.promise.decidedByHint}
          optional
          maxLength={LIMITS.decidedBy}
          defaultValue={topic?.decidedBy}
        />
        <p className="row">
          <Button look="secondary-action">{topic ? words.save : words.promise.addTopic}</Button>
          {topic && (
            <LocalLink href={`${intakeBase(at)}/belofte#topics`}>{words.promise.cancel}</LocalLink>
          )}
        </p>
      </Form>
    </section>
  )
}
