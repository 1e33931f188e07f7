import type { Project } from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { dateTimeWords, dateWords } from '../../words/moments'
import { AreaMap } from '../places/area-map'
import { ItemForm } from './item-form'
import { ItemList } from './item-list'
import type { ProjectView } from './project-address'
import { Said } from './said'
import { outputName, phaseTitle, useWords } from './words'

/** One screen: where are we, what is next, who does it, and what is new since I was here. */
export function ProjectPage(props: { tenant: string; project: Project; view: ProjectView }) {
  const { tenant, project, view } = props
  const words = useWords()
  const { time } = useApp().messages
  const base = `/${tenant}/beheer/projecten/${project.id}`
  const asOf = project.asOf.on
  const said =
    (view.isBegun && words.begun) ||
    (view.isClosed && words.closed) ||
    (view.isSaved && words.saved)
  const parts: [href: string, label: string, isShown: boolean][] = [
    [`${base}/fasen`, words.allPhases, true],
    [`${base}/intake`, words.intake, project.may.readIntake],
    [`${base}/verhaal`, words.story, project.may.tell],
    [`${base}/vragen`, words.questions, project.may.tell],
    [`${base}/bijeenkomsten`, words.gatherings, true],
    [`${base}/gebied`, words.area, true],
    [`${base}/gebiedsbeeld`, words.areaPicture, project.asks !== null],
    [`${base}/wie`, words.whoIsHere, project.asks !== null],
    [`${base}/initiatieven`, words.initiatives, project.asks !== null],
    [`${base}/communicatie`, words.plan, true],
    [`${base}/team`, words.team, true],
    [`${base}/gegevens`, words.facts, true],
  ]
  return (
    <Page
      title={project.name}
      heading={<Typed>{project.name}</Typed>}
      lead={project.summary && <Typed>{project.summary}</Typed>}
    >
      <Said text={said} />
      <p className="quiet">
        {words.from(dateWords(time, project.startsOn, asOf), dateWords(time, project.endsOn, asOf))}
      </p>
      <Questions project={project} base={base} />
      <PhaseBar project={project} />
      <div className="project-columns">
        <div className="flow">
          <NextStep project={project} base={base} />
          <section className="card flow" id="werk" tabIndex={-1}>
            <SectionHeading>{words.who}</SectionHeading>
            {project.items.length === 0 && <p>{words.noItems}</p>}
            <ItemList
              items={project.items}
              asOf={asOf}
              base={`${base}/werk`}
              may={project.may.work}
            />
            <p>
              <LocalLink href={`${base}/werk`}>{words.moreItems}</LocalLink>
            </p>
            {project.may.work && (
              <details>
                <summary>{words.addItem}</summary>
                <ItemForm team={project.team} />
              </details>
            )}
          </section>
        </div>
        <div className="flow">
          <section className="card flow">
            <SectionHeading>{words.news}</SectionHeading>
            <News project={project} />
          </section>
          <section className="card flow">
            <SectionHeading>{words.area}</SectionHeading>
            <Where project={project} base={base} />
          </section>
          <nav className="card flow" aria-label={words.parts}>
            <SectionHeading>{words.parts}</SectionHeading>
            <ul className="links">
              {parts
                .filter(([, , isShown]) => isShown)
                .map(([href, label]) => (
                  <li key={href}>
                    <LocalLink href={href}>{label}</LocalLink>
                  </li>
                ))}
            </ul>
          </nav>
        </div>
      </div>
      <p>
        <LocalLink href={`/${tenant}/beheer/projecten`}>{words.backToList}</LocalLink>
      </p>
    </Page>
  )
}

/** What initiatives ask of the commissioner and nobody has answered: at the head while there is any. */
function Questions({ project, base }: { project: Project; base: string }) {
  const words = useWords()
  const { time } = useApp().messages
  const { asks, asOf } = project
  if (!asks || asks.length === 0) return null
  return (
    <section className="card flow">
      <SectionHeading>{words.asks}</SectionHeading>
      <ul className="plain">
        {asks.map(({ id, what, answerBy, isLate }) => {
          const day = dateWords(time, answerBy, asOf.on)
          return (
            <li key={id}>
              <LocalLink href={`${base}/initiatieven?antwoord=${id}#antwoord`}>
                <Typed>{what}</Typed>
              </LocalLink>{' '}
              {isLate && <Pill tone="wrong">{words.tooLate}</Pill>}{' '}
              <span className="quiet">{isLate ? words.late(day) : words.due(day)}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

/** The five phases in a row: by number, word and state. */
function PhaseBar({ project }: { project: Project }) {
  const words = useWords()
  return (
    <section className="flow">
      <SectionHeading>{words.where}</SectionHeading>
      <ol className="phases">
        {project.phases.map((phase) => (
          <li
            key={phase.phase}
            className={phase.state}
            aria-current={phase.state === 'current' ? 'step' : undefined}
          >
            <b>{phase.phase}</b> <span>{phaseTitle(words, phase)}</span>{' '}
            <Pill
              tone={
                phase.state === 'closed'
                  ? 'good'
                  : phase.state === 'current'
                    ? 'attention'
                    : 'quiet'
              }
            >
              {words.phaseStates[phase.state]}
            </Pill>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** Where each output is made, where the service has a page for it. */
const pageOf: Record<string, string> = {
  area: 'gebied',
  intake: 'intake',
  urgency: 'intake',
  expectations: 'intake',
  themes: 'intake',
  promise: 'intake',
  'area-picture': 'gebiedsbeeld',
  stakeholders: 'wie',
  'communication-plan': 'communicatie',
  'tenants-advice': 'gegevens#advies',
}

function NextStep({ project, base }: { project: Project; base: string }) {
  const words = useWords()
  const current = project.phases.find(({ state }) => state === 'current')
  if (!current)
    return (
      <section className="card flow">
        <p>{words.allClosed}</p>
      </section>
    )
  const done = current.outputs.filter(({ isDone }) => isDone).length
  const next = current.outputs.find(({ isDone }) => !isDone)
  return (
    <section className="card flow">
      <SectionHeading>{words.next}</SectionHeading>
      <p>{words.outputsDone(done, current.outputs.length)}</p>
      <progress
        value={done}
        max={current.outputs.length}
        aria-label={words.outputsDone(done, current.outputs.length)}
      />
      {next ? (
        <>
          <p>
            <b>{outputName(words, next)}</b>
          </p>
          <p>
            <ButtonLink
              look="primary-action"
              href={`${base}/${pageOf[next.output] ?? `fasen#${next.output}`}`}
            >
              {words.goTo}
            </ButtonLink>
          </p>
        </>
      ) : (
        <>
          <p>{words.nextDone}</p>
          {project.may.lead && (
            <p>
              <ButtonLink look="primary-action" href={`${base}/fasen#sluiten`}>
                {words.closePhase}
              </ButtonLink>
            </p>
          )}
        </>
      )}
    </section>
  )
}

function News({ project }: { project: Project }) {
  const words = useWords()
  const { time } = useApp().messages
  if (project.news.length === 0) return <p>{words.noNews}</p>
  return (
    <ul className="plain">
      {project.news.map(({ seq, action, who, moment, isNew }) => (
        <li key={seq}>
          {isNew && <Pill tone="attention">{words.isNew}</Pill>}{' '}
          <Typed>{who ?? words.somebody}</Typed> {words.happened[action] ?? words.otherChange}
          <span className="quiet">, {dateTimeWords(time, moment, project.asOf.on)}</span>
        </li>
      ))}
    </ul>
  )
}

function Where({ project, base }: { project: Project; base: string }) {
  const words = useWords()
  const drawn = project.areas.filter(({ outline }) => outline !== '')
  const names = project.areas.map(({ name }) => name).join(', ')
  return (
    <>
      {drawn.length > 0 && (
        <AreaMap
          label={words.areaMap(names)}
          areas={drawn.map((area) => ({ ...area, code: area.id }))}
          solid={new Set(drawn.map(({ id }) => id))}
        />
      )}
      <p>{names === '' ? words.noArea : <Typed>{names}</Typed>}</p>
      {drawn.length > 0 && <p className="quiet small">{words.source}</p>}
      {project.may.work && names === '' && (
        <p>
          <LocalLink href={`${base}/gebied`}>{words.areaLink}</LocalLink>
        </p>
      )}
    </>
  )
}
