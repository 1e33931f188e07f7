import { actorId } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import {
  enterProject,
  findProject,
  openProject,
  recordIn,
  there,
} from '../../projects/open-project'
import { momentOf } from '../../time/amsterdam'
import type { AdviceChange, Household, ProjectChange, ProjectFacts } from './contract'
import { adviceFaults, dateFaults } from './policy'
import {
  findAdvice,
  findHouseholds,
  findParties,
  insertHousehold,
  putAdvice,
  updateProject,
} from './queries'
import { adviceView, factsOf, partyView } from './view'

/** What a project is and who takes part in it as organisation, for the page that changes it. */
export async function showFacts(call: TenantCall, id: string): Promise<ProjectFacts> {
  await enterProject(call, id, 'project.read')
  const { tenant, actor, now, at } = call
  const { db } = tenant
  const [projects, parties, [advice], households] = await db.batch([
    findProject(db, id),
    findParties(db, id),
    findAdvice(db, id),
    findHouseholds(db, id),
  ])
  const row = there(projects)
  const isSensitive = row.kind !== 'regular'
  const may = (action: 'project.work' | 'project.lead') =>
    allows(actor, action, { projectId: id }, at)
  return {
    project: factsOf(row),
    may: { work: may('project.work'), lead: may('project.lead') },
    parties: parties.map(partyView),
    advice: isSensitive ? adviceView(advice) : null,
    // Of homes only the team hears where somebody came by.
    households: isSensitive && may('project.work') ? households : [],
    asOf: momentOf(now),
  }
}

export async function changeProject(
  call: TenantCall,
  id: string,
  { revision, ...asked }: ProjectChange,
): Promise<void> {
  const row = await openProject(call, id, 'project.lead')
  refuse(dateFaults(asked))
  const fields = Object.entries(asked).flatMap(([name, value]) =>
    row[name as keyof typeof asked] === value ? [] : [name],
  )
  await recordIn(call, id, [updateProject(call.tenant.db, id, revision, asked)], {
    action: 'project.changed',
    fields,
  })
}

/** The steps of an advice of the tenants' organisation, of a project that touches homes. */
export async function changeAdvice(
  call: TenantCall,
  id: string,
  { revision, ...dates }: AdviceChange,
): Promise<void> {
  const row = await openProject(call, id, 'project.work')
  if (row.kind === 'regular') throw new ProblemError('not-found')
  refuse(adviceFaults(dates))
  const write = putAdvice(call.tenant.db, { projectId: id, ...dates, revision: revision + 1 })
  const fields = Object.entries(dates).flatMap(([name, on]) => (on === null ? [] : [name]))
  await recordIn(call, id, [write], { action: 'project.advice-changed', fields })
}

/** Notes that somebody came by at an address: only that, when, and who. */
export async function noteHousehold(
  call: TenantCall,
  id: string,
  { address, on }: Household,
): Promise<void> {
  const row = await openProject(call, id, 'project.work')
  if (row.kind === 'regular') throw new ProblemError('not-found')
  const write = insertHousehold(call.tenant.db, {
    ...{ projectId: id, address, contactedOn: on, contactedBy: actorId(call.actor) },
  })
  await recordIn(call, id, [write], { action: 'project.household-noted' })
}

function refuse(errors: ReturnType<typeof dateFaults>): void {
  if (errors.length > 0) throw new ProblemError('invalid-input', { errors })
}
