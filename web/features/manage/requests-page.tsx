import type { WaitingList } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { capital, dateWords, rangeWords } from '../../words/moments'
import { DayTimeline } from './day-timeline'
import { RequestCard } from './request-card'
import { type Block, dayAround, groupsOf, type Waiting } from './request-groups'
import { useWords } from './words'

/** The requests that wait, soonest first, each with the day around it; rivals stand side by side. */
export function RequestsPage(props: { list: WaitingList; done: string | undefined }) {
  const { list, done } = props
  const words = useWords()
  const { formResult } = useApp()
  const said = done === 'approval' || done === 'refusal' ? words.done[done] : null
  const groups = groupsOf(list.requests)
  return (
    <Page
      title={words.requestsTitle}
      lead={groups.length > 0 ? words.requestsLead : words.requestsEmpty}
    >
      {/* What went well before is no news beside what did not now. */}
      {said && !formResult && (
        <Notice tone="ok" role="status">
          <p>{said}</p>
        </Notice>
      )}
      {groups.length === 0 && <p>{words.requestsTeach}</p>}
      {groups.map((group) => (
        <RequestGroup key={group[0]?.booking.id} group={group} asOf={list.asOf.on} />
      ))}
    </Page>
  )
}

function RequestGroup({ group, asOf }: { group: readonly Waiting[]; asOf: string }) {
  const { time } = useApp().messages
  const words = useWords()
  const [first] = group
  if (!first) return null
  const { starts, space } = first.booking
  const blocks = dayAround(group)
  return (
    <section className="flow">
      <SectionHeading>
        {capital(words.aroundTitle(dateWords(time, starts.on, asOf), space.name))}
      </SectionHeading>
      {group.length > 1 && (
        <p>
          <b>{words.compete(group.length)}.</b> {words.competeText}
        </p>
      )}
      <div className="around">
        <DayTimeline blocks={blocks} on={starts.on} />
        <p className="quiet small" aria-hidden="true">
          {words.legend}
        </p>
        <ul>
          {blocks.map((block) => (
            <BlockLine key={`${block.kind} ${block.name} ${block.starts.time}`} block={block} />
          ))}
        </ul>
      </div>
      <div className="rivals">
        {group.map((request) => (
          <RequestCard key={request.booking.id} request={request} asOf={asOf} />
        ))}
      </div>
    </section>
  )
}

function BlockLine({ block }: { block: Block }) {
  const { time, booking } = useApp().messages
  const words = useWords()
  const { kind, starts, ends, name, gathering } = block
  const what = kind === 'this' ? words.thisRequest : words.around[kind]
  const who = [name, gathering && booking.gatherings[gathering]].filter(Boolean).join(', ')
  const line = `${capital(rangeWords(time, starts, ends))}: ${who ? `${who} (${what})` : what}`
  return <li>{kind === 'this' ? <b>{line}</b> : line}</li>
}
