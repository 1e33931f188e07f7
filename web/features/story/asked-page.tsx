import type { AskedQuestion } from '../../../worker/features/story/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Code, Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { dateWords } from '../../words/moments'
import { useWords } from './words'

/** The receipt of a question, with its code; later the answer stands here. */
export function AskedPage({ tenant, asked }: { tenant: string; asked: AskedQuestion }) {
  const words = useWords()
  const { messages, locale } = useApp()
  const day = (on: string) => dateWords(messages.time, on, asked.asOf.on)
  const isOpen = asked.state === 'open'
  const address = `${localisedPath(`/${tenant}/vraag`, locale)}`
  return (
    <Page title={words.askedTitle}>
      {isOpen && (
        <Notice tone={asked.isLate ? 'warning' : 'ok'} role="status">
          <p>{words.arrived(day(asked.asked.on))}</p>
          <p>{asked.isLate ? words.late(day(asked.answerBy)) : words.until(day(asked.answerBy))}</p>
        </Notice>
      )}
      <p className="prose">
        <Typed>{asked.text}</Typed>
      </p>
      {asked.askedOf && <p className="quiet">{words.to(asked.askedOf)}</p>}
      {!isOpen && (
        <section className="flow">
          <SectionHeading>
            {asked.state === 'passed-on' ? words.passedTitle(asked.passedOnTo) : words.answerTitle}
          </SectionHeading>
          <p className="prose">
            <Typed>{asked.answer}</Typed>
          </p>
          {asked.settled && (
            <p className="quiet">
              {asked.state === 'passed-on'
                ? words.passed(day(asked.settled.on))
                : words.answered(day(asked.settled.on))}
            </p>
          )}
        </section>
      )}
      <section className="card flow">
        <SectionHeading>{words.code}</SectionHeading>
        <p className="utrecht-paragraph utrecht-paragraph--lead">
          <Code>{asked.code}</Code>
        </p>
        <p>{words.codeText(address)}</p>
      </section>
      <p>
        <LocalLink href={`/${tenant}/projecten/${asked.project.id}`}>{words.toStory}</LocalLink>
      </p>
    </Page>
  )
}
