import { eq } from 'drizzle-orm'
import type { Database, Write } from '../../db/open'
import type { RefusalCode } from '../../db/refusal'
import { project } from '../../db/tenant/schema/project'
import { actorId } from '../auth/actor'
import type { Action } from '../auth/permissions'
import { newId, sha256Hex } from '../auth/secrets'
import { authorise } from '../http/api'
import type { TenantCall } from '../http/context'
import { type ProblemCode, ProblemError } from '../http/problems'
import { requireUpToDate } from '../tenancy/schema'

export type ProjectRow = typeof project.$inferSelect

/**
 * Ends the verb unless this actor may do this in that project; to whoever has nothing to do with it,
 * it is not there. Costs no query. Say it before the first one, and read the project with the rest.
 */
export async function enterProject(
  call: TenantCall,
  projectId: string,
  action: Action,
): Promise<void> {
  authorise(call, 'project.read', { projectId }, 'hidden')
  authorise(call, action, { projectId })
  await requireUpToDate(call.tenant)
}

/** The row of a project, for a batch with what else is read. */
export function findProject(db: Database, id: string) {
  return db.select().from(project).where(eq(project.id, id))
}

/** A project that this actor may do this in. */
export async function openProject(
  call: TenantCall,
  projectId: string,
  action: Action,
): Promise<ProjectRow> {
  await enterProject(call, projectId, action)
  return there(await findProject(call.tenant.db, projectId))
}

/** The first row; ends the verb where there is none. */
export function there<Row>([row]: readonly Row[]): Row {
  if (row === undefined) throw new ProblemError('not-found')
  return row
}

const problemOf: Partial<Record<RefusalCode, ProblemCode>> = {
  'last-lead': 'last-lead',
  'project-limit': 'project-limit',
  'phase-state': 'phase-state',
  'theme-stays': 'theme-stays',
  'too-many-questions': 'too-many-questions',
  'stakeholder-left': 'stakeholder-left',
  'gathering-full': 'gathering-full',
  'gathering-busy': 'gathering-busy',
  'supplier-needs-reason': 'supplier-needs-reason',
  'own-writing': 'own-writing',
  'in-use': 'in-use',
}

/**
 * Commits an act in a project. The audit names the project, and in `fields` what of it: that is also
 * what the team reads as news (`web/messages`). What the database refuses and is not
 * named here: somebody else came first.
 */
export async function recordIn(
  { tenant, actor, at, requestId }: TenantCall,
  projectId: string,
  writes: readonly Write[],
  entry: { action: string; fields?: readonly string[] },
): Promise<void> {
  const result = await tenant.commit(writes, {
    actorId: actorId(actor),
    objectId: projectId,
    requestId,
    at,
    ...entry,
  })
  if (!result.ok) throw new ProblemError(problemOf[result.code] ?? 'edited-meanwhile')
}

/** The id of something new; with a key always the same one, so that a double click makes one thing. */
export async function idFor(
  { actor }: Pick<TenantCall, 'actor'>,
  prefix: string,
  key: string | undefined,
): Promise<string> {
  if (key === undefined) return newId(prefix)
  return `${prefix}_${(await sha256Hex(`${prefix} ${actorId(actor)} ${key}`)).slice(0, 24)}`
}
