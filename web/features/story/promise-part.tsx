import type { ShownPromise } from '../../../worker/features/story/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { Typed } from '../../ui/original'
import { dateWords } from '../../words/moments'
import { useWords } from './words'

/** What is promised to residents before they are asked anything, as it was published. */
export function PromisePart({ promise }: { promise: ShownPromise }) {
  const { promise: words } = useWords()
  const { asOf, messages } = useApp()
  return (
    <section className="flow">
      <SectionHeading>{words.title}</SectionHeading>
      <p>{words.lead}</p>
      {promise.topics.length > 0 && <h3 className="utrecht-heading-3">{words.say}</h3>}
      <ul>
        {promise.topics.map(({ id, topic, degree, decidedBy }) => (
          <li key={id}>
            <b>
              <Typed>{topic}</Typed>
            </b>
            <br />
            {words.degrees[degree]} {decidedBy && words.decides(decidedBy)}
          </li>
        ))}
      </ul>
      {promise.texts.map(({ subject, text }) => (
        <div key={subject} className="flow">
          <h3 className="utrecht-heading-3">{words.subjects[subject]}</h3>
          <p className="prose">
            <Typed>{text}</Typed>
          </p>
        </div>
      ))}
      <p className="quiet">
        {words.since(dateWords(messages.time, promise.published.on, asOf.slice(0, 10)))}
      </p>
    </section>
  )
}
