import type { GatheringHead, GatheringList } from '../../../worker/features/gatherings/contract'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice, Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { fullDayWords, rangeWords } from '../../words/moments'
import type { GatheringView } from './gathering-address'
import { GatheringForm } from './gathering-form'
import { ReachedPart } from './reached-part'
import { Said } from './said'
import { useWords } from './words'

/** The gatherings of a project: what is to come first, and the form for a new one. */
export function GatheringsPage(props: {
  tenant: string
  base: string
  list: GatheringList
  view: GatheringView
}) {
  const { tenant, base, list, view } = props
  const { desk: words } = useWords()
  const address = `${base}/bijeenkomsten`
  return (
    <Page title={words.title(list.project.name)} lead={words.lead}>
      <Said text={view.isGone && words.removed} />
      {list.gatherings.length === 0 && <p>{words.none}</p>}
      {list.gatherings.map((gathering) => (
        <article key={gathering.id} className="card flow">
          <Head gathering={gathering} asOf={list.asOf.on} />
          {list.may.tell && (
            <p className="screen">
              <ButtonLink
                href={`${address}/${gathering.id}`}
                aria-label={words.openOf(gathering.name)}
              >
                {words.open}
              </ButtonLink>
            </p>
          )}
        </article>
      ))}
      {list.reached.length > 0 && <ReachedPart reached={list.reached} />}
      {list.may.tell && (
        <section className="card flow screen" id="nieuw">
          <SectionHeading>{words.newTitle}</SectionHeading>
          <WhichForm address={address} view={view} />
          {view.where && (
            <GatheringForm tenant={tenant} where={view.where} bookings={list.bookings} />
          )}
        </section>
      )}
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

/** Two ways to say where it is; the one that stands open is no link. */
export function WhichForm({ address, view }: { address: string; view: GatheringView }) {
  const { desk: words } = useWords()
  const ways = [
    ['reservering', words.byBooking],
    ['elders', words.elsewhere],
  ] as const
  return (
    <>
      <p>{words.whereQuestion}</p>
      <p className="row">
        {ways.map(([way, label]) =>
          way === view.where ? (
            <b key={way}>{label}</b>
          ) : (
            <ButtonLink key={way} href={`${address}?waar=${way}#nieuw`}>
              {label}
            </ButtonLink>
          ),
        )}
      </p>
    </>
  )
}

function Head({ gathering, asOf }: { gathering: GatheringHead; asOf: string }) {
  const { desk: words } = useWords()
  const { time } = useApp().messages
  const { name, starts, ends, place, announced, came } = gathering
  return (
    <>
      <SectionHeading>
        <Typed>{name}</Typed>
      </SectionHeading>
      <State gathering={gathering} />
      <p>
        {`${fullDayWords(time, starts.on, asOf)} ${rangeWords(time, starts, ends)}`}
        {', '}
        <Typed>{place}</Typed>
      </p>
      <p className="quiet">{words.announcedAndCame(announced, came)}</p>
    </>
  )
}

/** Whether residents see it, and loudly that its booking is off. */
export function State({ gathering }: { gathering: GatheringHead }) {
  const { desk: words } = useWords()
  const { isOver, isAnnounced, spot } = gathering
  const isLost = spot === 'lost' && !isOver
  return (
    <>
      {isLost && (
        <Notice tone="error">
          <p>
            <b>{words.lost}</b>
          </p>
        </Notice>
      )}
      <p className="row">
        {isOver ? (
          <Pill tone="quiet">{words.isOver}</Pill>
        ) : (
          <Pill tone={isAnnounced ? 'good' : 'attention'}>
            {isAnnounced ? words.isAnnounced : words.isNot}
          </Pill>
        )}
        {spot === 'asked' && !isOver && <Pill tone="attention">{words.asked}</Pill>}
      </p>
    </>
  )
}
