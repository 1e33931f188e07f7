import { allows } from '../../auth/permissions'
import { signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import { momentOf } from '../../time/amsterdam'
import type { ItemChange, ItemList, NewItem } from './contract'
import { findDoneItems, findItem, findOpenItems, findTeam, insertItem, updateItem } from './queries'
import { itemView, peopleIn } from './view'

const PAGE = 100
const DONE = 20
const TEAM = 60

/** Everything that is to be done in a project, first what is due first; then what was done last. */
export async function listItems(call: TenantCall, id: string): Promise<ItemList> {
  await enterProject(call, id, 'project.read')
  const { tenant, actor, at } = call
  const { db } = tenant
  const me = signedIn(actor)
  const [projects, open, done, team] = await db.batch([
    findProject(db, id),
    findOpenItems(db, id, PAGE),
    findDoneItems(db, id, DONE),
    findTeam(db, id, at, TEAM),
  ])
  there(projects)
  return {
    items: [...open, ...done].map((item) => itemView(item, team, me.id)),
    team: peopleIn(team),
    may: allows(actor, 'project.work', { projectId: id }, at),
    asOf: momentOf(call.now),
  }
}

export async function addItem(
  call: TenantCall,
  id: string,
  asked: NewItem,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, id, 'project.work')
  const itemId = await idFor(call, 'itm', key)
  const { tenant, at } = call
  const { db } = tenant
  const [known, team] = await db.batch([findItem(db, id, itemId), findTeam(db, id, at, TEAM)])
  if (known.length > 0) return itemId
  requireOwner(team, asked.assigneeId)
  const row = { id: itemId, projectId: id, ...asked, createdAt: at }
  await recordIn(call, id, [insertItem(db, row)], { action: 'project.item-added' })
  return itemId
}

/** Changes what is to be done, or says that it is done. Whoever owns it may say so, whatever their role. */
export async function changeItem(
  call: TenantCall,
  id: string,
  itemId: string,
  { revision, ...asked }: ItemChange,
): Promise<void> {
  await enterProject(call, id, 'project.read')
  const { tenant, actor, at } = call
  const { db } = tenant
  const [found, team] = await db.batch([findItem(db, id, itemId), findTeam(db, id, at, TEAM)])
  const item = there(found)
  const isSame =
    item.title === asked.title && item.assigneeId === asked.assigneeId && item.dueOn === asked.dueOn
  const isOwn = item.assigneeId === signedIn(actor).id && isSame
  if (!isOwn && !allows(actor, 'project.work', { projectId: id }, at))
    throw new ProblemError('not-allowed')
  if (asked.assigneeId !== item.assigneeId) requireOwner(team, asked.assigneeId)
  const doneAt = asked.state === 'open' ? null : (item.doneAt ?? at)
  await recordIn(call, id, [updateItem(db, itemId, revision, { ...asked, doneAt })], {
    action:
      asked.state === item.state
        ? 'project.item-changed'
        : asked.state === 'done'
          ? 'project.item-done'
          : 'project.item-reopened',
  })
}

function requireOwner(team: readonly { holderId: string }[], assigneeId: string): void {
  if (team.some(({ holderId }) => holderId === assigneeId)) return
  throw new ProblemError('invalid-input', { errors: [{ pointer: '/assigneeId', code: 'invalid' }] })
}
