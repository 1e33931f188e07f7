import type { Plan, PlanGap } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { localisedPath } from '../../locale'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { dateWords } from '../../words/moments'
import { euroWords } from '../../words/money'
import { BuddyPart } from './buddy-part'
import { MessageList } from './message-list'
import { NewMessage } from './new-message'
import { type PlanView, STREAMS } from './plan-address'
import { Saved } from './saved'
import { nameOfLanguage, numberWords, useWords } from './words'

/** The plan: how local it is, what it leaves out, and every message by date. */
export function PlanPage(props: { project: string; plan: Plan; view: PlanView }) {
  const { project, plan, view } = props
  const words = useWords()
  const { locale } = useApp()
  const base = `${project}/communicatie`
  const isReady = plan.audiences.length > 0 && plan.moments.length > 0
  const hasChannels = plan.channels.some(({ isThere }) => isThere)
  const streamOf = (audienceId: string) =>
    plan.audiences.find(({ id }) => id === audienceId)?.stream
  const shown = plan.messages.filter(
    ({ audienceId }) => view.stream === undefined || streamOf(audienceId) === view.stream,
  )
  return (
    <Page title={words.plan.title(plan.project.name)} lead={words.plan.lead}>
      <Saved view={view} />
      <nav aria-label={words.plan.pages} className="row screen">
        <LocalLink href={`${base}/kanalen`}>{words.plan.channels}</LocalLink>
        <LocalLink href={`${base}/doelgroepen`}>{words.plan.audiences}</LocalLink>
        <LocalLink href={`${base}/kalender`}>{words.plan.calendar}</LocalLink>
        <a
          className="utrecht-link utrecht-link--html-a"
          href={localisedPath(`${base}/agenda.ics`, locale)}
        >
          {words.plan.file}
        </a>
      </nav>
      {!(isReady && hasChannels) && (
        <Notice tone="info">
          <h2 className="utrecht-heading-2">{words.plan.first}</h2>
          <ul>
            {!isReady && (
              <li>
                {words.plan.firstAudiences}{' '}
                <LocalLink href={`${base}/doelgroepen`}>{words.plan.audiences}</LocalLink>
              </li>
            )}
            {!hasChannels && (
              <li>
                {words.plan.firstChannels}{' '}
                <LocalLink href={`${base}/kanalen`}>{words.plan.channels}</LocalLink>
              </li>
            )}
          </ul>
        </Notice>
      )}
      <div className="project-columns">
        <section className="card flow">
          <SectionHeading>{words.plan.share}</SectionHeading>
          <Share plan={plan} />
          <BuddyPart project={project} plan={plan} />
        </section>
        <section className="card flow">
          <SectionHeading>{words.plan.gaps}</SectionHeading>
          <Gaps plan={plan} base={base} />
        </section>
      </div>
      {plan.may.write && isReady && hasChannels && (
        <NewMessage base={base} plan={plan} view={view} />
      )}
      <section className="flow">
        <SectionHeading>{words.plan.messages}</SectionHeading>
        <p className="row screen">
          <span>{words.plan.filter}:</span>
          {[undefined, ...STREAMS].map((stream) => (
            <LocalLink
              key={stream ?? 'all'}
              href={stream ? `${base}?stroom=${stream}` : base}
              aria-current={view.stream === stream ? 'true' : undefined}
            >
              {stream ? words.streams[stream] : words.plan.everything}
            </LocalLink>
          ))}
        </p>
        {shown.length === 0 && <p>{view.stream ? words.plan.noneInStream : words.plan.none}</p>}
        <MessageList base={base} plan={plan} messages={shown} />
      </section>
      <p className="screen">
        <LocalLink href={project}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

/** How much of the plan is of the wijk, in messages and in money. */
function Share({ plan: { share } }: { plan: Plan }) {
  const { plan: words } = useWords()
  const { locale } = useApp()
  const { messages, localMessages, cost, localCost } = share
  return (
    <>
      <p>{messages === 0 ? words.shareNone : words.shareMessages(localMessages, messages)}</p>
      {messages > 0 && (
        <progress
          value={localMessages}
          max={messages}
          aria-label={words.shareMessages(localMessages, messages)}
        />
      )}
      <p>
        {cost === 0
          ? words.shareFree
          : words.shareMoney(euroWords(locale, localCost), euroWords(locale, cost))}
      </p>
      {cost > 0 && (
        <progress
          value={localCost}
          max={cost}
          aria-label={words.shareMoney(euroWords(locale, localCost), euroWords(locale, cost))}
        />
      )}
    </>
  )
}

/** What the plan leaves out, each with where it can be mended. */
function Gaps({ plan, base }: { plan: Plan; base: string }) {
  const { plan: words } = useWords()
  if (plan.gaps.length === 0) return <p>{plan.messages.length === 0 ? words.none : words.noGaps}</p>
  return (
    <ul>
      {plan.gaps.map((gap) => (
        <li key={`${gap.kind} ${gap.audienceId} ${gap.messageId} ${gap.language}`}>
          <GapLine gap={gap} plan={plan} base={base} />
        </li>
      ))}
    </ul>
  )
}

function GapLine({ gap, plan, base }: { gap: PlanGap; plan: Plan; base: string }) {
  const { plan: words } = useWords()
  const { locale, messages } = useApp()
  const { kind, audienceId, messageId, people, goal, language, copyOn } = gap
  const group = plan.audiences.find(({ id }) => id === audienceId)?.name ?? ''
  const subject = plan.messages.find(({ id }) => id === messageId)?.subject ?? ''
  if (kind === 'not-reached') return words.notReached(group)
  if (kind === 'below-goal')
    return words.belowGoal(group, numberWords(locale, people ?? 0), numberWords(locale, goal ?? 0))
  const said =
    kind === 'language-missing'
      ? words.languageMissing(subject, nameOfLanguage(plan.languages, language ?? ''))
      : words.copyMissed(subject, dateWords(messages.time, copyOn ?? '', plan.asOf.on))
  return <LocalLink href={`${base}/berichten/${messageId}`}>{said}</LocalLink>
}
