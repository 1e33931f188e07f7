import type { ReactNode } from 'react'
import type { IntakeContent } from '../../../worker/features/intake/contract'
import { SectionHeading } from '../../ui/heading'
import { Typed } from '../../ui/original'
import { Facts } from '../../ui/table'
import { aboutArea, aboutUrgency, expectationSubjects, promiseSubjects, sides } from './subjects'
import { themeName } from './theme-name'
import { type Subject, useWords } from './words'

/** Everything that a version says, in the order of the pages. */
export function VersionBody({ content }: { content: IntakeContent }) {
  const words = useWords()
  const { persons, outcomes, topics, themes } = content
  return (
    <>
      <Part title={words.version.present} isEmpty={persons.length === 0}>
        {sides.map((side) => (
          <p key={side}>
            <b>{words.sides[side]}:</b>{' '}
            <Typed>
              {persons
                .filter((person) => person.side === side)
                .map(({ name, function: job }) => (job ? `${name} (${job})` : name))
                .join(', ')}
            </Typed>
          </p>
        ))}
      </Part>
      <Texts title={words.parts.conversation} content={content} subjects={aboutArea} />
      <Texts title={words.urgency} content={content} subjects={aboutUrgency} />
      <Part title={words.expectations.title}>
        {expectationSubjects.map((subject) => {
          const outcome = outcomes.find((each) => each.subject === subject)
          const texts = content.texts.filter((each) => each.subject === subject)
          if (texts.length === 0) return null
          return (
            <div key={subject} className="flow">
              <h3>{words.subjects[subject]}</h3>
              {sides.map((side) => (
                <p key={side} className="prose">
                  <b>{words.sides[side]}:</b>{' '}
                  {texts.find((each) => each.side === side)?.text ?? words.expectations.silent}
                </p>
              ))}
              {outcome && (
                <p>
                  <b>{words.expectations.outcomes[outcome.outcome]}.</b>{' '}
                  <Typed>{outcome.sentence}</Typed>
                </p>
              )}
            </div>
          )
        })}
      </Part>
      <Texts title={words.promise.title} content={content} subjects={promiseSubjects} />
      <Part title={words.promise.topicsTitle} isEmpty={topics.length === 0}>
        <Facts
          rows={topics.map(({ topic, degree, decidedBy }) => [
            topic,
            `${words.promise.degrees[degree]}. ${decidedBy ? words.promise.decides(decidedBy) : ''}`,
          ])}
        />
      </Part>
      <Part title={words.themes.title} isEmpty={themes.length === 0}>
        <Facts
          rows={themes.map((theme) => [
            themeName(words, theme),
            theme.question || words.themes.noQuestion,
          ])}
        />
      </Part>
    </>
  )
}

function Part(props: { title: string; isEmpty?: boolean; children: ReactNode }) {
  const words = useWords()
  return (
    <section className="flow">
      <SectionHeading>{props.title}</SectionHeading>
      {props.isEmpty ? <p className="quiet">{words.version.nothing}</p> : props.children}
    </section>
  )
}

function Texts(props: { title: string; content: IntakeContent; subjects: readonly Subject[] }) {
  const { title, content, subjects } = props
  const words = useWords()
  const written = content.texts.filter((each) => subjects.includes(each.subject))
  return (
    <Part title={title} isEmpty={written.length === 0}>
      {written.map(({ subject, text }) => (
        <div key={subject} className="flow">
          <h3>{words.subjects[subject]}</h3>
          <p className="prose">
            <Typed>{text}</Typed>
          </p>
        </div>
      ))}
    </Part>
  )
}
