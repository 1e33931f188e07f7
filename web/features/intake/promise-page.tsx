import type { Intake } from '../../../worker/features/intake/contract'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { type IntakeParams, type IntakeView, intakeBase } from './intake-address'
import { IntakePage } from './intake-page'
import { RemoveButton } from './remove-button'
import { promiseSubjects } from './subjects'
import { TextBlock } from './text-block'
import { TopicForm } from './topic-form'
import { useWriting } from './use-writing'
import { useWords } from './words'
import { WritingStatus } from './writing-status'

/** What residents are promised before they are asked anything. */
export function PromisePage(props: { at: IntakeParams; intake: Intake; view: IntakeView }) {
  const { at, intake, view } = props
  const words = useWords()
  const writer = useWriting(at.tenant, intake)
  const { me, topics, formId } = intake
  const edited = topics.find(({ id }) => id === view.onderwerp)
  return (
    <IntakePage
      at={at}
      intake={intake}
      part="promise"
      title={words.promise.title}
      lead={words.promise.lead}
      isSaved={view.bewaard !== undefined}
    >
      <WritingStatus writer={writer} />
      <div className="intake-grid">
        {promiseSubjects.map((subject) => (
          <TextBlock
            key={subject}
            writer={writer}
            subject={subject}
            formId={formId}
            mayWrite={me.mayWrite}
          />
        ))}
      </div>
      <section className="flow" id="topics">
        <SectionHeading>{words.promise.topicsTitle}</SectionHeading>
        {topics.length === 0 && <p>{words.promise.noTopics}</p>}
        <div className="intake-grid">
          {topics.map((topic) => (
            <article key={topic.id} className="card flow">
              <h3>
                <Typed>{topic.topic}</Typed>
              </h3>
              <p>
                <Pill>{words.promise.degrees[topic.degree]}</Pill>{' '}
                {words.promise.degreeMeans[topic.degree]}
              </p>
              {topic.decidedBy && <p>{words.promise.decides(topic.decidedBy)}</p>}
              {me.mayWrite && (
                <div className="row">
                  <LocalLink href={`${intakeBase(at)}/belofte?onderwerp=${topic.id}#onderwerp`}>
                    {words.promise.changeTitle}
                    <span className="hidden">: {topic.topic}</span>
                  </LocalLink>
                  <Form action="remove-topic" hidden={{ id: topic.id }} className="plain">
                    <RemoveButton of={topic.topic} />
                  </Form>
                </div>
              )}
            </article>
          ))}
        </div>
      </section>
      {me.mayWrite && (
        <TopicForm key={edited?.id ?? 'new'} at={at} intake={intake} topic={edited} />
      )}
    </IntakePage>
  )
}
