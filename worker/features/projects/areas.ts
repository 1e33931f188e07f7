import { findAreas } from '../../areas/find-areas'
import { readArea } from '../../areas/read-area'
import { readFigures } from '../../areas/read-figures'
import { allows } from '../../auth/permissions'
import type { DeskCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import { momentOf } from '../../time/amsterdam'
import type { NewArea, ProjectAreas } from './contract'
import { deleteArea, findAreas as findOwn, findWijken, insertArea } from './queries'
import { areaView } from './view'

const MOST = 40
/** Of so many areas the figures stand beside each other. */
const COMPARED = 4

/** Where a project is, with its key figures, and what can be added: by a search among all of CBS. */
export async function showAreas(call: DeskCall, id: string, search = ''): Promise<ProjectAreas> {
  await enterProject(call, id, 'project.read')
  const { tenant, directory, actor, now, at } = call
  const { db } = tenant
  const mayWork = allows(actor, 'project.work', { projectId: id }, at)
  const [projects, areas, wijken] = await db.batch([
    findProject(db, id),
    findOwn(db, id, MOST),
    findWijken(db),
  ])
  const { name } = there(projects)
  const codes = areas.flatMap(({ code }) => code ?? [])
  const found = mayWork && search !== '' ? await findAreas(directory, { text: search }) : null
  const own = wijken.map(({ code, name: called }) => ({
    ...{ code, name: called, kind: 'wijk' as const, gemeente: null },
  }))
  const choices = found?.flatMap(({ code, name: called, kind, gemeenteName }) =>
    kind === 'land' ? [] : [{ code, name: called, kind, gemeente: gemeenteName }],
  )
  return {
    project: { id, name },
    areas: areas.map(areaView),
    choices: mayWork ? (choices ?? own).filter(({ code }) => !codes.includes(code)) : [],
    search,
    figures: (await readFigures(directory, codes.slice(0, COMPARED))).map((each) => ({
      ...each,
      figures: { ...each.figures },
    })),
    mayWork,
    asOf: momentOf(now),
  }
}

/** Adds an area: of CBS by its code, with its boundary, or one that only this organisation knows. */
export async function addArea(
  call: DeskCall,
  id: string,
  asked: NewArea,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, id, 'project.work')
  const { db } = call.tenant
  const areaId = await idFor(call, 'are', key)
  const [projects, areas] = await db.batch([findProject(db, id), findOwn(db, id, MOST)])
  there(projects)
  if (areas.some((one) => one.id === areaId)) return areaId
  if (areas.length >= MOST) refuse('/name', 'too-big')
  const row = asked.code ? await ofCbs(call, asked.code) : ofOwn(asked, areas)
  const write = insertArea(db, { id: areaId, projectId: id, ...row })
  await recordIn(call, id, [write], { action: 'project.area-added', fields: [row.kind] })
  return areaId
}

async function ofCbs({ tenant, directory }: DeskCall, code: string) {
  const area = await readArea(directory, code)
  if (area && area.kind !== 'land') {
    const { name, kind, outline, box, outlineYear, year } = area
    return { kind, code, name, outline: outline ?? '', box: box ?? '', year: outlineYear ?? year }
  }
  // Where nobody brought in the areas of CBS, an organisation has its own wijken all the same.
  const wijk = (await findWijken(tenant.db)).find((one) => one.code === code)
  if (!wijk) return refuse('/code')
  return { kind: 'wijk' as const, ...wijk, year: OWN_YEAR }
}

/** Of the boundaries that an organisation starts with. */
const OWN_YEAR = 2022

function ofOwn({ kind, name, addresses, withinId }: NewArea, areas: readonly { id: string }[]) {
  if (name === '') refuse('/name', 'missing')
  if (withinId !== null && !areas.some((one) => one.id === withinId)) refuse('/withinId')
  return { kind, name, addresses, withinId }
}

export async function removeArea(call: DeskCall, id: string, areaId: string): Promise<void> {
  await enterProject(call, id, 'project.work')
  const { db } = call.tenant
  const areas = await findOwn(db, id, MOST)
  const area = areas.find((one) => one.id === areaId)
  if (!area) throw new ProblemError('not-found')
  await recordIn(call, id, deleteArea(db, id, areaId), {
    action: 'project.area-removed',
    fields: [area.kind],
  })
}

function refuse(pointer: string, code: 'invalid' | 'missing' | 'too-big' = 'invalid'): never {
  throw new ProblemError('invalid-input', { errors: [{ pointer, code }] })
}
