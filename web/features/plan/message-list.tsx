import type { Plan, PlannedMessage } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { dateWords } from '../../words/moments'
import { useWords } from './words'

/** Messages by the day that they go out, with whatever still has to be done. */
export function MessageList(props: {
  base: string
  plan: Pick<Plan, 'audiences' | 'channels' | 'asOf'>
  messages: readonly PlannedMessage[]
}) {
  const { base, plan, messages } = props
  const words = useWords()
  const { time } = useApp().messages
  const day = (on: string) => dateWords(time, on, plan.asOf.on)
  return (
    <ol className="plain plan-list">
      {messages.map((message) => {
        const { id, subject, audienceId, channelId, state } = message
        const channel = plan.channels.find((each) => each.id === channelId)
        return (
          <li key={id} className="card">
            <p className="when">{day(message.sendsOn)}</p>
            <p>
              <LocalLink href={`${base}/berichten/${id}`}>
                <Typed>{subject}</Typed>
              </LocalLink>{' '}
              <StatePills message={message} />{' '}
              {channel && !channel.isLocal && <Pill tone="attention">{words.plan.from}</Pill>}
            </p>
            <p className="quiet small">
              {words.plan.to}{' '}
              <Typed>{plan.audiences.find((each) => each.id === audienceId)?.name}</Typed>.{' '}
              {words.plan.by} <Typed>{channel?.name}</Typed>.{' '}
              {state !== 'sent' && `${words.plan.copyOn} ${day(message.copyOn)}. `}
              {words.plan.who}: <Typed>{message.assignee ?? words.plan.nobody}</Typed>.
            </p>
          </li>
        )
      })}
    </ol>
  )
}

/** In which state a message is, and what is wrong with that. */
export function StatePills({ message }: { message: PlannedMessage }) {
  const words = useWords()
  const { state, isLate, checkAsked } = message
  const isDone = state === 'checked' || state === 'sent'
  return (
    <>
      <Pill tone={isDone ? 'good' : state === 'to-write' ? 'attention' : 'quiet'}>
        {words.states[state]}
      </Pill>{' '}
      {state === 'written' && checkAsked && <Pill tone="attention">{words.plan.checkAsked}</Pill>}{' '}
      {isLate && <Pill tone="wrong">{words.plan.late}</Pill>}
    </>
  )
}
