import type { Stakeholder, StakeholderList } from '../../../worker/features/around/contract'
import { useApp } from '../../app-context'
import { Button, ButtonLink } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { dateWords } from '../../words/moments'
import type { AroundView } from './around-address'
import { InterestsPart } from './interests-part'
import { KeepingForm, SpokenToday } from './keeping-part'
import { Saved } from './saved'
import { StakeholderForm } from './stakeholder-form'
import { ThemeTable } from './theme-table'
import { themeName, useWords } from './words'

/** Who is around a project: as a list, and as a table of who works on which theme. */
export function WhoPage(props: { base: string; list: StakeholderList; view: AroundView }) {
  const { base, list, view } = props
  const words = useWords()
  const { stakeholders, mayWork } = list
  const page = `${base}/wie`
  const isNew = view.chosen === 'nieuw'
  const chosen = stakeholders.find(({ id, state }) => id === view.chosen && state !== 'left')
  const kept = stakeholders.find(({ id, state }) => id === view.keeping && state !== 'left')
  return (
    <Page title={words.who.title(list.project.name)} lead={words.who.lead}>
      <Saved text={view.isSaved && words.saved} />
      {stakeholders.length === 0 && <p>{words.who.none}</p>}
      {mayWork && !isNew && !chosen && (
        <p className="screen">
          <ButtonLink look="primary-action" href={`${page}?kies=nieuw#keuze`}>
            {words.who.add}
          </ButtonLink>
        </p>
      )}
      {mayWork && (isNew || chosen) && (
        <section className="card flow screen" id="keuze" tabIndex={-1}>
          <SectionHeading>
            {chosen ? words.changeOf(chosen.name) : words.who.addTitle}
          </SectionHeading>
          <StakeholderForm key={chosen?.id} stakeholder={chosen} ownThemes={list.ownThemes} />
        </section>
      )}
      {mayWork && kept && (
        <section className="card flow screen" id="contact" tabIndex={-1}>
          <SectionHeading>{words.who.keepOf(kept.name)}</SectionHeading>
          <KeepingForm key={kept.id} stakeholder={kept} list={list} />
        </section>
      )}
      <ul className="grid">
        {stakeholders.map((one) => (
          <li key={one.id} className="card flow">
            <StakeholderCard stakeholder={one} list={list} page={page} />
          </li>
        ))}
      </ul>
      <InterestsPart list={list} page={page} chosen={view.interest} />
      <ThemeTable list={list} />
      <p className="quiet">{words.who.noText}</p>
      <p className="screen">
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}

function StakeholderCard(props: { stakeholder: Stakeholder; list: StakeholderList; page: string }) {
  const { stakeholder, list, page } = props
  const { id, name, kind, state, alliance, onStory, themes } = stakeholder
  const words = useWords()
  const { time } = useApp().messages
  const spoken =
    stakeholder.spokenOn && words.who.spoken(dateWords(time, stakeholder.spokenOn, list.asOf.on))
  const kept =
    stakeholder.assigneeId &&
    (list.workers.find((one) => one.id === stakeholder.assigneeId)?.name ?? words.who.former)
  const keeper = [kept, spoken].filter(Boolean).join(', ')
  const typed = (text: string) => text && <Typed>{text}</Typed>
  return (
    <>
      <h2 className="utrecht-heading-3">
        <Typed>{name}</Typed>
      </h2>
      <p>
        {words.who.kinds[kind]}{' '}
        <Pill tone={state === 'confirmed' ? 'good' : 'quiet'}>{words.who.states[state]}</Pill>{' '}
        {alliance !== 'none' && (
          <Pill tone={alliance === 'joined' ? 'good' : 'quiet'}>
            {words.who.alliances[alliance]}
          </Pill>
        )}{' '}
        {onStory && <Pill tone="good">{words.who.onStory}</Pill>}{' '}
        {stakeholder.isQuiet && <Pill tone="attention">{words.who.quiet}</Pill>}
      </p>
      <Facts
        rows={[
          [words.who.wants, typed(stakeholder.wants)],
          [words.who.offers, typed(stakeholder.offers)],
          [words.who.takesPart, typed(stakeholder.takesPart)],
          [words.themes, themes.map((each) => themeName(words, list.ownThemes, each)).join(', ')],
          [words.who.contact, stakeholder.contact && <Contact of={stakeholder} list={list} />],
          [words.who.keeper, keeper],
        ]}
      />
      {list.mayWork && (
        <div className="row screen">
          {state !== 'left' && (
            <>
              <LocalLink href={`${page}?kies=${id}#keuze`}>{words.changeOf(name)}</LocalLink>
              <LocalLink href={`${page}?contact=${id}#contact`}>{words.who.keepOf(name)}</LocalLink>
              <SpokenToday stakeholder={stakeholder} list={list} />
            </>
          )}
          <Form action="remove-stakeholder" className="row" hidden={{ stakeholder: id }} isFresh>
            <Button look="subtle" aria-label={words.removeOf(name)}>
              {words.remove}
            </Button>
          </Form>
        </div>
      )}
    </>
  )
}

function Contact({ of, list }: { of: Stakeholder; list: StakeholderList }) {
  const words = useWords()
  const { time } = useApp().messages
  const { contact } = of
  if (!contact) return null
  const { name, function: job, email, told, untilOn } = contact
  return (
    <>
      <Typed>{[name, job].filter(Boolean).join(', ')}</Typed> {email}
      <span className="quiet small">
        {' '}
        {told
          ? words.who.told(dateWords(time, told.on, list.asOf.on))
          : words.who.untold(dateWords(time, untilOn, list.asOf.on))}
      </span>
    </>
  )
}
