import type { Write } from '../../../db/open'
import { actorId } from '../../auth/actor'
import { newId } from '../../auth/secrets'
import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { outputsFor, phases } from '../../projects/method'
import { requireUpToDate } from '../../tenancy/schema'
import type { Method } from './contract'
import {
  deleteStep,
  deleteTheme,
  findThemes,
  insertStep,
  insertTheme,
  loadWording,
  putPhaseName,
} from './queries'

/** The method as this organisation words it, for whoever works by it or changes the words. */
export async function showMethod(call: TenantCall): Promise<Method> {
  await requireUpToDate(call.tenant)
  const { db } = call.tenant
  const [names, steps, themes] = await db.batch([...loadWording(db), findThemes(db)])
  return {
    phases: phases.map((phase) => ({
      phase,
      name: names.find((row) => row.phase === phase)?.name ?? null,
      outputs: outputsFor(phase, 'regular'),
      steps: steps.filter((step) => step.phase === phase).map(({ id, name }) => ({ id, name })),
    })),
    themes,
  }
}

/** Gives a phase another name; an empty one gives back the name of the method. */
export function namePhase(call: TenantCall, phase: number, name: string): Promise<void> {
  return change(call, putPhaseName(call.tenant.db, phase, name), 'method.phase-named', [
    String(phase),
  ])
}

/** Adds a step to a phase, beside what the method asks; in projects that go on as well. */
export async function addStep(call: TenantCall, phase: number, name: string): Promise<string> {
  const id = newId('stp')
  const row = { id, phase, name, addedAt: call.at }
  await change(call, insertStep(call.tenant.db, row), 'method.step-added', [String(phase)])
  return id
}

export function removeStep(call: TenantCall, id: string): Promise<void> {
  return change(call, deleteStep(call.tenant.db, id), 'method.step-removed', [])
}

export async function addTheme(call: TenantCall, name: string): Promise<string> {
  const id = newId('thm')
  await change(
    call,
    insertTheme(call.tenant.db, { id, name, addedAt: call.at }),
    'method.theme-added',
    [],
  )
  return id
}

/** Takes a theme of the organisation's own away; where a project asks about it, it stays. */
export function removeTheme(call: TenantCall, id: string): Promise<void> {
  return change(call, deleteTheme(call.tenant.db, id), 'method.theme-removed', [])
}

async function change(
  call: TenantCall,
  write: Write,
  action: string,
  fields: readonly string[],
): Promise<void> {
  authorise(call, 'method.edit', {})
  const { tenant, actor, at, requestId } = call
  await requireUpToDate(tenant)
  const result = await tenant.commit([write], {
    ...{ actorId: actorId(actor), action, objectId: tenant.slug, fields, requestId, at },
  })
  if (!result.ok)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/name', code: 'taken' }] })
}
