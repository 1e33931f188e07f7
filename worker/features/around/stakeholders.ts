import { allows } from '../../auth/permissions'
import { newId } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { owe, voidLetters } from '../../outbox/owe'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import { momentOf } from '../../time/amsterdam'
import type { NewStakeholder, StakeholderChange, StakeholderList } from './contract'
import { requireThemes } from './known-themes'
import { contactAfter, saysAnother } from './policy'
import {
  deleteContactOf,
  deleteStakeholder,
  findContactOf,
  findContacts,
  findInterests,
  findOwnThemes,
  findSides,
  findStakeholder,
  findStakeholders,
  findWorkers,
  insertContact,
  insertStakeholder,
  most,
  updateContact,
  updateStakeholder,
} from './queries'
import { stakeholderView } from './view'

/** The kind of letter that tells somebody that they stand here, and in which words. */
export const TOLD_LETTER = 'stakeholder-told'

/** Who is around a project, by name. */
export async function listStakeholders(call: TenantCall, id: string): Promise<StakeholderList> {
  await enterProject(call, id, 'around.read')
  const { tenant, actor, now, at } = call
  const { db } = tenant
  const [projects, rows, contacts, ownThemes, interests, sides, workers] = await db.batch([
    findProject(db, id),
    findStakeholders(db, id),
    findContacts(db, id),
    findOwnThemes(db),
    findInterests(db, id),
    findSides(db, id),
    findWorkers(db, id, at),
  ])
  const { name } = there(projects)
  const asOf = momentOf(now)
  const myId = actor.kind === 'account' ? actor.id : null
  const contactOf = (stakeholderId: string) =>
    contacts.find(({ contact }) => contact.stakeholderId === stakeholderId)?.contact
  return {
    project: { id, name },
    stakeholders: rows.map((row) => stakeholderView(row, contactOf(row.id), asOf.on)),
    interests: interests.map(({ projectId: _, ...each }) => ({
      ...each,
      sides: rows
        .filter((row) =>
          sides.some((side) => side.interestId === each.id && side.stakeholderId === row.id),
        )
        .map((row) => ({ id: row.id, name: row.name })),
    })),
    workers,
    myId: workers.some((one) => one.id === myId) ? myId : null,
    ownThemes,
    mayWork: allows(actor, 'project.work', { projectId: id }, at),
    asOf,
  }
}

/** Writes down who is around; whom they name hears of it by letter. */
export async function addStakeholder(
  call: TenantCall,
  projectId: string,
  asked: NewStakeholder,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'project.work')
  const { tenant, at } = call
  const { db } = tenant
  const id = await idFor(call, 'stk', key)
  const [projects, rows, ownThemes] = await db.batch([
    findProject(db, projectId),
    findStakeholders(db, projectId),
    findOwnThemes(db),
  ])
  there(projects)
  if (rows.some((row) => row.id === id)) return id
  requireThemes(asked.themes, ownThemes)
  if (rows.length >= most.stakeholders)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/name', code: 'too-big' }] })
  const { contactName, contactFunction, contactEmail, isInvited, ...entry } = asked
  const named = { name: contactName, function: contactFunction, email: contactEmail }
  const alliance = isInvited ? ('invited' as const) : ('none' as const)
  const contactId = newId('stc')
  const isNamed = contactAfter(undefined, named) !== 'none'
  await recordIn(
    call,
    projectId,
    [
      insertStakeholder(db, { id, projectId, ...entry, alliance }),
      ...(isNamed
        ? [insertContact(db, { id: contactId, stakeholderId: id, ...named, since: at })]
        : []),
      ...(named.email ? [told(call, contactId, 1)] : []),
    ],
    { action: 'around.stakeholder-added', fields: [asked.kind] },
  )
  call.announce()
  return id
}

/** Changes an entry. What was confirmed and says something else now is asked about again. */
export async function changeStakeholder(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, ...asked }: StakeholderChange,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const [rows, [contact], ownThemes] = await db.batch([
    findStakeholder(db, projectId, id),
    findContactOf(db, id),
    findOwnThemes(db),
  ])
  const row = there(rows)
  requireThemes(asked.themes, [...ownThemes, ...row.themes.map((theme) => ({ id: theme }))])
  const { contactName, contactFunction, contactEmail, isInvited, ...entry } = asked
  const named = { name: contactName, function: contactFunction, email: contactEmail }
  const isAnother = saysAnother(row, entry)
  const isFirstInvited = isInvited && row.alliance === 'none'
  const stays = row.alliance === 'joined' && !isAnother
  const alliance = !isInvited ? 'none' : stays ? 'joined' : 'invited'
  const state = row.state === 'confirmed' && isAnother ? 'listed' : row.state
  const set = { ...entry, state, alliance, onStory: row.onStory && alliance === 'joined' } as const
  const after = contactAfter(contact, named)
  const contactId = after === 'same' && contact ? contact.id : newId('stc')
  const mustHear = after === 'other' || isFirstInvited || (row.state === 'confirmed' && isAnother)
  await recordIn(
    call,
    projectId,
    [
      updateStakeholder(db, id, revision, set),
      ...(contact && after !== 'same' ? [deleteContactOf(db, id)] : []),
      ...(contact && mustHear ? [voidLetters(db, contact.id)] : []),
      ...(after === 'same' ? [updateContact(db, contactId, named)] : []),
      ...(after === 'other'
        ? [insertContact(db, { id: contactId, stakeholderId: id, ...named, since: call.at })]
        : []),
      ...(mustHear && named.email ? [told(call, contactId, revision + 1)] : []),
    ],
    { action: 'around.stakeholder-changed', fields: [asked.kind] },
  )
  call.announce()
}

function told({ tenant, at }: TenantCall, contactId: string, revision: number) {
  return owe(tenant.db, { subjectId: contactId, kind: TOLD_LETTER, revision, notBeforeAt: at })
}

/** Takes an entry away with whom it names; what they do goes on under their name. */
export async function removeStakeholder(
  call: TenantCall,
  projectId: string,
  id: string,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const row = there(await findStakeholder(db, projectId, id))
  await recordIn(call, projectId, deleteStakeholder(db, row), {
    action: 'around.stakeholder-removed',
    fields: [row.kind],
  })
}
