import { allows } from '../../auth/permissions'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import { momentOf } from '../../time/amsterdam'
import type { NewArea, ProjectAreas } from './contract'
import { deleteArea, findAreas, findWijken, insertArea } from './queries'
import { areaView } from './view'

const MOST = 40

/** Where a project is, and what can be added to that. */
export async function showAreas(call: TenantCall, id: string): Promise<ProjectAreas> {
  await enterProject(call, id, 'project.read')
  const { tenant, actor, now, at } = call
  const { db } = tenant
  const mayWork = allows(actor, 'project.work', { projectId: id }, at)
  const [projects, areas, wijken] = await db.batch([
    findProject(db, id),
    findAreas(db, id, MOST),
    findWijken(db),
  ])
  const { name } = there(projects)
  return {
    project: { id, name },
    areas: areas.map(areaView),
    choices: mayWork ? wijken.filter(({ code }) => !areas.some((one) => one.code === code)) : [],
    mayWork,
    asOf: momentOf(now),
  }
}

/** Adds an area: a wijk with its boundary, or one that only this organisation knows. */
export async function addArea(
  call: TenantCall,
  id: string,
  asked: NewArea,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, id, 'project.work')
  const { db } = call.tenant
  const areaId = await idFor(call, 'are', key)
  const [projects, areas, wijken] = await db.batch([
    findProject(db, id),
    findAreas(db, id, MOST),
    findWijken(db),
  ])
  there(projects)
  if (areas.some((one) => one.id === areaId)) return areaId
  const { code, kind, name, addresses, withinId } = asked
  if (withinId !== null && !areas.some((one) => one.id === withinId)) refuse('/withinId')
  const wijk = wijken.find((one) => one.code === code)
  if (code !== undefined && !wijk) refuse('/code')
  if (code === undefined && name === '') refuse('/name', 'missing')
  if (areas.length >= MOST) refuse('/name', 'too-big')
  const drawn = wijk ? { name: wijk.name, outline: wijk.outline, box: wijk.box } : { name }
  const row = {
    ...{ id: areaId, projectId: id, kind, withinId, ...drawn },
    ...{ addresses: wijk ? [] : addresses, code: wijk?.code ?? null, year: wijk ? YEAR : null },
  }
  await recordIn(call, id, [insertArea(db, row)], { action: 'project.area-added', fields: [kind] })
  return areaId
}

export async function removeArea(call: TenantCall, id: string, areaId: string): Promise<void> {
  await enterProject(call, id, 'project.work')
  const { db } = call.tenant
  const areas = await findAreas(db, id, MOST)
  const area = areas.find((one) => one.id === areaId)
  if (!area) throw new ProblemError('not-found')
  await recordIn(call, id, deleteArea(db, id, areaId), {
    action: 'project.area-removed',
    fields: [area.kind],
  })
}

/** Of the boundaries that an organisation starts with. */
const YEAR = 2022

function refuse(pointer: string, code: 'invalid' | 'missing' | 'too-big' = 'invalid'): never {
  throw new ProblemError('invalid-input', { errors: [{ pointer, code }] })
}
