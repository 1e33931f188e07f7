import type { PublicPromise } from '../../../worker/features/intake/contract'
import { useApp } from '../../app-context'
import { promise as en } from '../../messages/en/promise'
import { promise as nl } from '../../messages/nl/promise'
import { SectionHeading } from '../../ui/heading'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { addressed } from '../../words/address'
import { dateWords } from '../../words/moments'

// Apart from the words of all other pages: only this page loads them.
const both = { nl, en }

/** What residents may read of a project: the promise as it was published. */
export function PromisePage({ shown }: { shown: PublicPromise }) {
  const { locale, organisation, asOf, messages } = useApp()
  const words = addressed(both[locale], organisation?.address ?? 'je')
  const { project, topics, texts, published } = shown
  return (
    <Page
      title={project.name}
      heading={<Typed>{project.name}</Typed>}
      lead={project.summary ? <Typed>{project.summary}</Typed> : words.lead}
    >
      <section className="flow">
        <SectionHeading>{words.title}</SectionHeading>
        {project.summary && <p>{words.lead}</p>}
        {topics.length > 0 && <h3 className="utrecht-heading-3">{words.say}</h3>}
        <ul>
          {topics.map(({ id, topic, degree, decidedBy }) => (
            <li key={id}>
              <b>
                <Typed>{topic}</Typed>
              </b>
              <br />
              {words.degrees[degree]} {decidedBy && words.decides(decidedBy)}
            </li>
          ))}
        </ul>
        {texts.map(({ subject, text }) => (
          <div key={subject} className="flow">
            <h3 className="utrecht-heading-3">{words.subjects[subject]}</h3>
            <p className="prose">
              <Typed>{text}</Typed>
            </p>
          </div>
        ))}
      </section>
      <p className="quiet">
        {words.since(dateWords(messages.time, published.on, asOf.slice(0, 10)))}
      </p>
      <p>{words.call}</p>
    </Page>
  )
}
