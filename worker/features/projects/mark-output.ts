import { actorId } from '../../auth/actor'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { outputsFor, phases } from '../../projects/method'
import { enterProject, findProject, recordIn, there } from '../../projects/open-project'
import type { OutputChange } from './contract'
import { loadWording, markDone, markUndone } from './queries'

/** Outputs that the service sees by itself: nobody can say that they are there. */
const seen: readonly string[] = [
  'intake',
  'area',
  'urgency',
  'expectations',
  'themes',
  'promise',
  'area-picture',
  'stakeholders',
  'communication-plan',
  'tenants-advice',
]

/** Ticks an output of a phase off, or takes that back. */
export async function markOutput(
  call: TenantCall,
  id: string,
  output: string,
  { isDone, note }: OutputChange,
): Promise<void> {
  await enterProject(call, id, 'project.work')
  const { tenant, actor, at } = call
  const { db } = tenant
  const [projects, names, steps] = await db.batch([findProject(db, id), ...loadWording(db)])
  const { kind } = there(projects)
  const known = phases.some((phase) => outputsFor(phase, kind).includes(output))
  if (seen.includes(output) || !(known || steps.some((step) => step.id === output)))
    throw new ProblemError('not-found')
  void names
  const write = isDone
    ? markDone(db, { projectId: id, output, note, doneBy: actorId(actor), doneAt: at })
    : markUndone(db, id, output)
  await recordIn(call, id, [write], {
    action: isDone ? 'project.output-done' : 'project.output-undone',
    fields: [output],
  })
}
