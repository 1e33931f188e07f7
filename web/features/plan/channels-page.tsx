import type { Reached } from '../../../worker/features/gatherings/contract'
import type { Channel, Plan } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { dateWords } from '../../words/moments'
import { euroWords } from '../../words/money'
import { ChannelForm } from './channel-form'
import { CHANNEL_KINDS, type PlanView } from './plan-address'
import { Saved } from './saved'
import { nameOfLanguage, numberWords, useWords } from './words'

/** How the wijk hears of things: kinds to look for, what was found, and what is not there. */
export function ChannelsPage(props: {
  base: string
  plan: Plan
  /** By channel, who signed up for gatherings and came. */
  reached: readonly Reached[]
  view: PlanView
}) {
  const { base, plan, reached, view } = props
  const words = useWords()
  const page = `${base}/kanalen`
  const chosen = plan.channels.find(({ id }) => id === view.chosen)
  const kind = chosen?.kind ?? view.kind
  const there = plan.channels.filter(({ isThere }) => isThere)
  return (
    <Page title={words.channels.title(plan.project.name)} lead={words.channels.lead}>
      <Saved view={view} />
      {plan.may.write && kind && (
        <section className="card flow screen" id="keuze" tabIndex={-1}>
          <SectionHeading>
            {chosen ? words.changeOf(chosen.name) : words.channels.addOf(words.kinds[kind])}
          </SectionHeading>
          <ChannelForm key={chosen?.id ?? kind} channel={chosen} kind={kind} plan={plan} />
        </section>
      )}
      <Kinds plan={plan} page={page} />
      <section className="flow">
        <SectionHeading>{words.channels.there}</SectionHeading>
        {there.length === 0 && <p>{words.channels.none}</p>}
        <ul className="grid">
          {there.map((channel) => (
            <li key={channel.id} className="card flow">
              <ChannelCard
                channel={channel}
                plan={plan}
                page={page}
                came={reached.find(({ channelId }) => channelId === channel.id)}
              />
            </li>
          ))}
        </ul>
      </section>
      <p className="screen">
        <LocalLink href={base}>{words.backToPlan}</LocalLink>
      </p>
    </Page>
  )
}

/** The template of kinds to look for, each with what came of it. */
function Kinds({ plan, page }: { plan: Plan; page: string }) {
  const words = useWords()
  return (
    <section className="card flow">
      <SectionHeading>{words.channels.kinds}</SectionHeading>
      <ul className="plain plan-kinds">
        {CHANNEL_KINDS.map((kind) => {
          const ofKind = plan.channels.filter((each) => each.kind === kind)
          const found = ofKind.filter(({ isThere }) => isThere).length
          const gone = ofKind.filter(({ isThere }) => !isThere)
          return (
            <li key={kind}>
              <span>
                {words.kinds[kind]}{' '}
                {found > 0 && <Pill tone="good">{words.channels.found(found)}</Pill>}{' '}
                {ofKind.length === 0 && <Pill tone="attention">{words.channels.toFind}</Pill>}
                {gone.length > 0 && <Pill>{words.channels.notThere}</Pill>}
              </span>
              {plan.may.write && (
                <LocalLink
                  className="utrecht-link utrecht-link--html-a screen"
                  href={`${page}?soort=${kind}#keuze`}
                  aria-label={words.channels.addOf(words.kinds[kind])}
                >
                  {words.add}
                </LocalLink>
              )}
              {gone.map((each) => (
                <span className="quiet small" key={each.id}>
                  <Typed>{each.name}</Typed>
                  {plan.may.write && (
                    <>
                      {' '}
                      <LocalLink href={`${page}?kies=${each.id}#keuze`}>
                        {words.changeOf(each.name)}
                      </LocalLink>
                    </>
                  )}
                </span>
              ))}
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function ChannelCard(props: {
  channel: Channel
  plan: Plan
  page: string
  came: Reached | undefined
}) {
  const { channel, plan, page, came } = props
  const words = useWords()
  const { locale, messages } = useApp()
  const { id, name, kind, languages, costCents, noticeDays, agreedOn } = channel
  const reach = channel.reaches.map(({ audienceId, people, isMeasured }) => {
    const group = plan.audiences.find((each) => each.id === audienceId)?.name ?? ''
    const many =
      people === null
        ? words.channels.unknown
        : `${words.people(numberWords(locale, people))}, ${words.channels[isMeasured ? 'measured' : 'estimated']}`
    return (
      <span key={audienceId} className="plan-line">
        <Typed>{group}</Typed>: {many}
      </span>
    )
  })
  return (
    <>
      <h3 className="utrecht-heading-3">
        <Typed>{name}</Typed>
      </h3>
      <p>
        {words.kinds[kind]} {!channel.isLocal && <Pill tone="attention">{words.plan.from}</Pill>}
      </p>
      <Facts
        rows={[
          [words.channels.contact, channel.contact && <Typed>{channel.contact}</Typed>],
          [words.channels.contactName, channel.contactName && <Typed>{channel.contactName}</Typed>],
          [words.channels.reach, reach.length > 0 ? reach : words.channels.nobody],
          [
            words.channels.cameBy,
            came && words.channels.announcedAndCame(came.announced, came.came),
          ],
          [
            words.languages,
            languages.length === 0
              ? words.channels.anyLanguage
              : languages.map((code) => nameOfLanguage(plan.languages, code)).join(', '),
          ],
          [words.channels.rhythm, channel.rhythm && <Typed>{channel.rhythm}</Typed>],
          [
            words.channels.notice,
            noticeDays > 0 && words.channels.noticeWords(words.days(noticeDays)),
          ],
          [
            words.channels.cost,
            costCents === 0 ? words.channels.free : euroWords(locale, costCents),
          ],
        ]}
      />
      {agreedOn && (
        <p className="quiet">
          {words.channels.agreed(dateWords(messages.time, agreedOn, plan.asOf.on))}
        </p>
      )}
      {plan.may.write && (
        <div className="row screen">
          <LocalLink href={`${page}?kies=${id}#keuze`}>{words.changeOf(name)}</LocalLink>
          <Form action="remove-channel" className="row" hidden={{ channel: id }} isFresh>
            <Button look="subtle" aria-label={words.removeOf(name)}>
              {words.remove}
            </Button>
          </Form>
        </div>
      )}
    </>
  )
}
