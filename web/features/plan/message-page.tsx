import type { MessagePage as Shown } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { dateWords } from '../../words/moments'
import { AdviceList } from './advice-list'
import { ThroughFields, WhenFields } from './message-form'
import { StatePills } from './message-list'
import { MessageText } from './message-text'
import { whenWords } from './new-message'
import type { PlanView } from './plan-address'
import { Saved } from './saved'
import { useWords } from './words'

/** One message: where it stands, its text in each language, and what it can be changed to. */
export function MessagePage(props: { base: string; shown: Shown; view: PlanView }) {
  const { base, shown, view } = props
  const words = useWords()
  const { time } = useApp().messages
  const { message } = shown
  const day = (on: string) => dateWords(time, on, shown.asOf.on)
  const moment = shown.moments.find(({ id }) => id === message.momentId)
  const channel = shown.channels.find(({ id }) => id === message.channelId)
  const audience = shown.audiences.find(({ id }) => id === message.audienceId)
  const when = { days: Math.abs(message.daysBefore), isAfter: message.daysBefore < 0 }
  return (
    <Page
      title={words.message.title(message.subject)}
      heading={<Typed>{message.subject}</Typed>}
      lead={`${words.plan.goesOut}: ${day(message.sendsOn)}`}
    >
      <Saved view={view} />
      <p>
        <StatePills message={message} />
      </p>
      <Facts
        rows={[
          [words.plan.to, <Typed key="to">{audience?.name}</Typed>],
          [words.plan.by, <Typed key="by">{channel?.name}</Typed>],
          [words.message.moment, moment && whenWords(words, when, moment.name)],
          [words.plan.copyOn, day(message.copyOn)],
          [words.plan.who, message.assignee ?? words.plan.nobody],
          [words.message.reason, message.reason && <Typed>{message.reason}</Typed>],
        ]}
      />
      {shown.texts.map((text) => (
        <MessageText key={text.language} text={text} shown={shown} />
      ))}
      <Steps shown={shown} />
      {shown.may.write && <Change shown={shown} />}
      <p className="screen">
        <LocalLink href={base}>{words.backToPlan}</LocalLink>
      </p>
    </Page>
  )
}

/** Who wrote and who checked, and the step that is next. */
function Steps({ shown }: { shown: Shown }) {
  const { message: words } = useWords()
  const { message, team, isMine, may } = shown
  const { state, revision, checkAsked } = message
  const hasBuddy = team.some(({ isBuddy }) => isBuddy)
  const isWritten = state === 'written' || state === 'checked'
  return (
    <section className="card flow" id="nalezen">
      <SectionHeading>{words.steps}</SectionHeading>
      {state === 'to-write' && <p>{words.noText}</p>}
      {state !== 'to-write' && <p>{words.written(shown.writtenBy ?? words.somebody)}</p>}
      {shown.checkedBy && <p>{words.checked(shown.checkedBy)}</p>}
      {state === 'written' && checkAsked && <p>{words.asked}</p>}
      {state === 'sent' && <p>{words.isSent}</p>}
      {may.write && (
        <div className="row screen">
          {state === 'written' && !isMine && (
            <Form action="checked" className="row" hidden={{ revision }}>
              <Button>{words.check}</Button>
            </Form>
          )}
          {state === 'written' && !checkAsked && (
            <Form action="ask-check" className="row" hidden={{ revision }}>
              <Button look="secondary-action">{hasBuddy ? words.askBuddy : words.askCheck}</Button>
            </Form>
          )}
          {isWritten && (
            <Form action="sent" className="row" hidden={{ revision }}>
              <Button look="secondary-action">{words.sent}</Button>
            </Form>
          )}
          {state === 'sent' && (
            <Form action="not-sent" className="row" hidden={{ revision }}>
              <Button look="subtle">{words.notSent}</Button>
            </Form>
          )}
        </div>
      )}
      {may.write && state === 'written' && isMine && <p className="quiet">{words.notMine}</p>}
    </section>
  )
}

function Change({ shown }: { shown: Shown }) {
  const { message: words, save } = useWords()
  const { formResult } = useApp()
  const { message } = shown
  const names = { audience: 'audienceId', moment: 'momentId', days: 'daysBefore', side: 'side' }
  return (
    <section className="card flow screen" id="veranderen">
      <details open={formResult?.action === 'change-message'}>
        <summary>{words.change}</summary>
        <h3 className="utrecht-heading-3">{words.other}</h3>
        <AdviceList advice={shown.advice} parts={shown} />
        <Form action="change-message" hidden={{ revision: message.revision }}>
          <WhenFields
            parts={shown}
            names={names}
            values={{ before: 'before', after: 'after' }}
            start={message}
          />
          <ThroughFields
            parts={shown}
            advice={shown.advice}
            audienceId={message.audienceId}
            message={message}
          />
          <p>
            <Button look="secondary-action">{save}</Button>
          </p>
        </Form>
      </details>
      <Form action="remove-message">
        <p>
          <Button look="subtle">{words.remove}</Button>
        </p>
      </Form>
    </section>
  )
}
