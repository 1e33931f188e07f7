import { allows } from '../../auth/permissions'
import { signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { outputsFor, type Phase, phases } from '../../projects/method'
import { enterProject, there } from '../../projects/open-project'
import { momentAt, momentOf } from '../../time/amsterdam'
import type { Project, ProjectPhase } from './contract'
import { inShort, visitOf } from './policy'
import { loadProject, most, seeVisit } from './queries'
import { areaView, factsOf, itemView, nameIn, peopleIn, questionView } from './view'

type Loaded = Awaited<ReturnType<typeof loadProject>>

/** Where a project is, what is next, who does it, and what changed since I was here: one screen. */
export async function showProject(call: TenantCall, id: string): Promise<Project> {
  await enterProject(call, id, 'project.read')
  const { tenant, actor, now, at } = call
  const me = signedIn(actor)
  const asOf = momentOf(now)
  const loaded = await loadProject(tenant.db, id, me.id, at)
  const [projects, areas, , , items, team, , , news, [seen], , questions] = loaded
  const row = there(projects)
  const { since, write } = visitOf(seen, news[0]?.seq ?? 0, at)
  // Who looks at what they lead or work on is no news to anybody; so no audit.
  if (write)
    await tenant.system([seeVisit(tenant.db, { projectId: id, accountId: me.id, ...write })])
  type Act = 'project.work' | 'project.lead' | 'project.tell' | 'intake.read' | 'around.read'
  const may = (action: Act) => allows(actor, action, { projectId: id }, at)
  return {
    ...factsOf(row),
    phase: row.phase,
    may: {
      work: may('project.work'),
      lead: may('project.lead'),
      readIntake: may('intake.read'),
      tell: may('project.tell'),
    },
    phases: phasesOf(loaded),
    areas: areas.map(areaView),
    team: peopleIn(team),
    items: items.slice(0, most.items).map((item) => itemView(item, team, me.id)),
    moreItems: items.length > most.items,
    asks: may('around.read') ? questions.map((one) => questionView(one, asOf.on)) : null,
    news: inShort(news).map(({ seq, action, fields, who, at: when }) => ({
      ...{ seq, action, fields: [...fields], who },
      moment: momentAt(when),
      isNew: seq > since,
    })),
    asOf,
  }
}

/** The five phases, each with what it asks and what of that is there. */
export function phasesOf(loaded: Loaded): ProjectPhase[] {
  const [[project], , ticked, closings, , team, names, steps, , , [seen]] = loaded
  if (!project) return []
  const isSeen: Record<string, boolean> = {
    'tenants-advice': seen?.advice ?? false,
    intake: seen?.intake ?? false,
    area: seen?.area ?? false,
    urgency: seen?.urgency ?? false,
    expectations: seen?.expectations ?? false,
    themes: seen?.themes ?? false,
    promise: seen?.promise ?? false,
    stakeholders: seen?.stakeholders ?? false,
    'area-picture': seen?.areaPicture ?? false,
    'communication-plan': seen?.plan ?? false,
  }
  const outputView = (output: string, name: string | null) => {
    const done = ticked.find((row) => row.output === output)
    return {
      ...{ output, name, isSeen: output in isSeen },
      isDone: isSeen[output] ?? done !== undefined,
      note: done?.note ?? '',
      doneBy: done ? nameIn(team, done.doneBy) : null,
      done: done ? momentAt(done.doneAt) : null,
    }
  }
  return phases.map((phase: Phase) => {
    const closing = closings.find((row) => row.phase === phase)
    return {
      phase,
      name: names.find((row) => row.phase === phase)?.name ?? null,
      state: phase < project.phase ? 'closed' : phase === project.phase ? 'current' : 'later',
      outputs: [
        ...outputsFor(phase, project.kind).map((output) => outputView(output, null)),
        ...steps
          .filter((step) => step.phase === phase)
          .map((step) => outputView(step.id, step.name)),
      ],
      closing: closing
        ? {
            closed: momentAt(closing.closedAt),
            closedBy: nameIn(team, closing.closedBy),
            missing: [...closing.missing],
            reason: closing.reason,
          }
        : null,
    }
  })
}
