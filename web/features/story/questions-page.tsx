import type { Question, QuestionList } from '../../../worker/features/story/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice, Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { PhoneLink } from '../../ui/phone-link'
import { TextArea, TextField } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { LIMITS, type StoryView } from './story-address'
import { useWords } from './words'

/** What residents asked: late on top, one form at a time. */
export function QuestionsPage(props: { base: string; list: QuestionList; view: StoryView }) {
  const { base, list, view } = props
  const { desk: words } = useWords()
  const { formResult } = useApp()
  return (
    <Page title={words.questionsTitle(list.project.name)} lead={words.questionsLead}>
      {view.isSaved && !formResult && (
        <Notice tone="ok" role="status">
          <p>{words.saved}</p>
        </Notice>
      )}
      <NotSent list={list} chosen={view.question} />
      <section className="flow">
        <SectionHeading>{words.open}</SectionHeading>
        {list.open.length === 0 && <p>{words.noQuestions}</p>}
        {list.open.map((question) => (
          <article key={question.id} className="card flow">
            <Asked question={question} today={list.asOf.on} />
            {question.id === view.question ? (
              <Settle question={question} />
            ) : (
              <p className="screen">
                <ButtonLink
                  href={`${base}/vragen?vraag=${question.id}#vraag`}
                  aria-label={words.answerOf(question.text.slice(0, 60))}
                >
                  {words.answer}
                </ButtonLink>
              </p>
            )}
          </article>
        ))}
        {list.hasMore && <p>{words.more}</p>}
      </section>
      {list.settled.length > 0 && (
        <section className="flow">
          <SectionHeading>{words.settled}</SectionHeading>
          {list.settled.map((question) => (
            <article key={question.id} className="card flow">
              <Settled question={question} today={list.asOf.on} />
            </article>
          ))}
        </section>
      )}
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

/** What somebody typed for a question that another one answered first: it is not lost. */
function NotSent({ list, chosen }: { list: QuestionList; chosen: string | undefined }) {
  const { desk: words } = useWords()
  const { formResult } = useApp()
  const isSettled = list.settled.some(({ id }) => id === chosen)
  if (!formResult || !isSettled) return null
  const { answer, to, words: said } = formResult.values
  return (
    <Notice tone="warning">
      <p>{words.tooLate}</p>
      <p className="prose">
        <Typed>{[to, answer ?? said].filter(Boolean).join(': ')}</Typed>
      </p>
    </Notice>
  )
}

function Asked({ question, today }: { question: Question; today: string }) {
  const { desk: words } = useWords()
  const { time } = useApp().messages
  const day = (on: string) => dateWords(time, on, today)
  const { isLate, answerBy, askedOf } = question
  return (
    <>
      <p>
        <Pill tone={isLate ? 'wrong' : 'quiet'}>
          {isLate ? words.late(day(answerBy)) : words.until(day(answerBy))}
        </Pill>
      </p>
      <p className="prose">
        <Typed>{question.text}</Typed>
      </p>
      <p className="quiet">
        {words.askedOn(day(question.asked.on))} {askedOf && words.to(askedOf)}
      </p>
    </>
  )
}

function Settle({ question }: { question: Question }) {
  const { desk: words } = useWords()
  const hidden = { question: question.id, revision: question.revision }
  return (
    <div className="flow screen" id="vraag" tabIndex={-1}>
      {question.name && (
        <p>
          {words.from}: <Typed>{question.name}</Typed>
        </p>
      )}
      {question.email && <p>{words.byMail}</p>}
      {!question.email && question.phone && (
        <p>
          {words.byPhone(question.phone)} <PhoneLink number={question.phone} />
        </p>
      )}
      {!question.email && !question.phone && <p>{words.byCode}</p>}
      <Form action="answer" hidden={hidden}>
        <TextArea name="answer" label={words.answerLabel} maxLength={LIMITS.answer} />
        <p>
          <Button>{words.answerSubmit}</Button>
        </p>
      </Form>
      <h3 className="utrecht-heading-3">{words.passOn}</h3>
      <p>{words.passText}</p>
      <Form action="pass-on" hidden={hidden}>
        <TextField name="to" label={words.passTo} maxLength={LIMITS.to} autoComplete="off" />
        <TextArea name="words" label={words.passWords} maxLength={LIMITS.answer} />
        <p>
          <Button look="secondary-action">{words.passSubmit}</Button>
        </p>
      </Form>
    </div>
  )
}

function Settled({ question, today }: { question: Question; today: string }) {
  const { desk: words } = useWords()
  const { time } = useApp().messages
  const { settled, settledBy, passedOnTo } = question
  return (
    <>
      <p className="prose">
        <b>
          <Typed>{question.text}</Typed>
        </b>
      </p>
      {passedOnTo && <p>{words.passedOn(passedOnTo)}</p>}
      <p className="prose">
        <Typed>{question.answer}</Typed>
      </p>
      {settled && (
        <p className="quiet">
          {words.answeredBy(settledBy ?? words.somebody, dateWords(time, settled.on, today))}
        </p>
      )}
    </>
  )
}
