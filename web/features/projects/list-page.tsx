import type { ProjectList } from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { Typed } from '../../ui/original'
import { Page } from '../../ui/page'
import { dateWords } from '../../words/moments'
import { AreaMap } from '../places/area-map'
import { useWords } from './words'

/** The projects that somebody has a part in: where each stands. */
export function ProjectsPage({ tenant, list }: { tenant: string; list: ProjectList }) {
  const words = useWords()
  const { time } = useApp().messages
  const { projects, mayCreate, plan, asOf } = list
  const isFull = plan !== null && plan.used >= plan.most
  return (
    <Page title={words.listTitle}>
      {projects.length === 0 && <p>{words.listEmpty}</p>}
      <ul className="grid">
        {projects.map((project) => (
          <li key={project.id} className="card flow project-line">
            <h2 className="utrecht-heading-3">
              <LocalLink
                href={`/${tenant}/beheer/projecten/${project.id}${project.mayRead ? '' : '/naam'}`}
              >
                <Typed>{project.name}</Typed>
              </LocalLink>
            </h2>
            <Ask tenant={tenant} project={project} asOf={asOf.on} />
            {project.areas.length > 0 && (
              <AreaMap
                label={words.areaMap(project.areas.map(({ name }) => name).join(', '))}
                areas={project.areas.map((area) => ({ ...area, code: area.name }))}
                solid={new Set(project.areas.map(({ name }) => name))}
              />
            )}
            <p>
              {project.phase > 4
                ? words.allClosed
                : words.phaseNumber(project.phase, words.method.phases[project.phase]?.name ?? '')}
            </p>
            <p className="quiet">
              {words.from(
                dateWords(time, project.startsOn, asOf.on),
                dateWords(time, project.endsOn, asOf.on),
              )}{' '}
              {project.roles.length > 0
                ? words.youAre(project.roles.map((role) => words.roles[role]).join(', '))
                : project.mayRead && words.lookingAlong}
            </p>
          </li>
        ))}
      </ul>
      {plan && plan.used >= plan.most * 0.8 && <p>{words.planUsed(plan.used, plan.most)}</p>}
      {mayCreate && isFull && <p>{words.planFull}</p>}
      {mayCreate && !isFull && (
        <p>
          <ButtonLink look="primary-action" href={`/${tenant}/beheer/projecten/nieuw`}>
            {words.begin}
          </ButtonLink>
        </p>
      )}
    </Page>
  )
}

/** What waits for the answer of whoever decides, in one line. */
function Ask(props: { tenant: string; project: ProjectList['projects'][number]; asOf: string }) {
  const { tenant, project, asOf } = props
  const words = useWords()
  const { time } = useApp().messages
  const { id, ask } = project
  if (!ask) return null
  const day = dateWords(time, ask.answerBy, asOf)
  const page = `/${tenant}/beheer/projecten/${id}/initiatieven`
  return (
    <p>
      {words.asks}:{' '}
      <LocalLink href={`${page}?antwoord=${ask.initiativeId}#antwoord`}>
        <Typed>{ask.what}</Typed>
      </LocalLink>{' '}
      {ask.isLate ? (
        <Pill tone="wrong">{words.late(day)}</Pill>
      ) : (
        <span className="quiet">{words.due(day)}</span>
      )}
    </p>
  )
}
