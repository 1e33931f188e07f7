import type { Initiative, InitiativeList } from '../../../worker/features/around/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { TextArea } from '../../ui/text-field'
import { dateWords } from '../../words/moments'
import { type AroundView, LIMITS } from './around-address'
import { InitiativeForm } from './initiative-form'
import { Saved } from './saved'
import { themeName, useWords } from './words'

/** What goes on in the area already; what waits for an answer stands first. */
export function InitiativesPage(props: { base: string; list: InitiativeList; view: AroundView }) {
  const { base, list, view } = props
  const words = useWords()
  const { initiatives, may } = list
  const page = `${base}/initiatieven`
  const isNew = view.chosen === 'nieuw'
  const chosen = initiatives.find(({ id }) => id === view.chosen)
  const answering = initiatives.find(({ id, ask }) => id === view.answering && ask !== '')
  return (
    <Page title={words.initiatives.title(list.project.name)} lead={words.initiatives.lead}>
      <Saved text={view.isSaved && words.saved} />
      {may.answer && answering && <AnswerPart key={answering.id} initiative={answering} />}
      {may.work && !answering && (isNew || chosen) && (
        <section className="card flow screen" id="keuze" tabIndex={-1}>
          <SectionHeading>
            {chosen ? words.changeOf(chosen.what) : words.initiatives.add}
          </SectionHeading>
          <InitiativeForm key={chosen?.id} initiative={chosen} list={list} />
        </section>
      )}
      {initiatives.length === 0 && <p>{words.initiatives.none}</p>}
      {may.work && !isNew && !chosen && (
        <p className="screen">
          <ButtonLink look="primary-action" href={`${page}?kies=nieuw#keuze`}>
            {words.initiatives.add}
          </ButtonLink>
        </p>
      )}
      <ul className="grid">
        {initiatives.map((one) => (
          <li key={one.id} className="card flow">
            <InitiativeCard initiative={one} list={list} page={page} />
          </li>
        ))}
      </ul>
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function InitiativeCard(props: { initiative: Initiative; list: InitiativeList; page: string }) {
  const { initiative, list, page } = props
  const { id, what, ask, answer, themes } = initiative
  const words = useWords()
  const typed = (text: string) => text && <Typed>{text}</Typed>
  return (
    <>
      <h2 className="utrecht-heading-3">
        <Typed>{what}</Typed>
      </h2>
      <Facts
        rows={[
          [words.initiatives.by, typed(initiative.by)],
          [words.initiatives.place, typed(initiative.place)],
          [words.initiatives.moments, typed(initiative.moments)],
          [words.themes, themes.map((each) => themeName(words, list.ownThemes, each)).join(', ')],
          [words.initiatives.ask, typed(ask)],
          [words.initiatives.answer, typed(answer)],
        ]}
      />
      {ask !== '' && <AnswerState initiative={initiative} asOf={list.asOf.on} />}
      <div className="row screen">
        {list.may.answer && ask !== '' && (
          <LocalLink
            href={`${page}?antwoord=${id}#antwoord`}
            aria-label={words.initiatives.answerOf(what)}
          >
            {answer ? words.initiatives.changeAnswer : words.initiatives.giveAnswer}
          </LocalLink>
        )}
        {list.may.work && (
          <>
            <LocalLink href={`${page}?kies=${id}#keuze`}>{words.changeOf(what)}</LocalLink>
            <Form action="remove-initiative" className="row" hidden={{ initiative: id }} isFresh>
              <Button look="subtle" aria-label={words.removeOf(what)}>
                {words.remove}
              </Button>
            </Form>
          </>
        )}
      </div>
    </>
  )
}

function AnswerState({ initiative, asOf }: { initiative: Initiative; asOf: string }) {
  const words = useWords().initiatives
  const { time } = useApp().messages
  const { answerBy, isLate, answered, answeredBy } = initiative
  if (answered)
    return (
      <p>
        <Pill tone="good">{words.isAnswered}</Pill>{' '}
        {words.answered(answeredBy ?? words.somebody, dateWords(time, answered.on, asOf))}
      </p>
    )
  const day = dateWords(time, answerBy ?? asOf, asOf)
  return (
    <p>
      <Pill tone={isLate ? 'wrong' : 'attention'}>{isLate ? words.isLate : words.isOpen}</Pill>{' '}
      {isLate ? words.late(day) : words.due(day)}
    </p>
  )
}

function AnswerPart({ initiative }: { initiative: Initiative }) {
  const words = useWords().initiatives
  const { id, what, ask, answer, revision } = initiative
  return (
    <section className="card flow screen" id="antwoord" tabIndex={-1}>
      <SectionHeading>{words.answerOf(what)}</SectionHeading>
      <p>
        {words.ask} <Typed>{ask}</Typed>
      </p>
      <Form action="answer" hidden={{ initiative: id, revision }}>
        <TextArea
          name="answer"
          label={words.answer}
          maxLength={LIMITS.text}
          defaultValue={answer}
        />
        <p>
          <Button>{words.answerSubmit}</Button>
        </p>
      </Form>
    </section>
  )
}
