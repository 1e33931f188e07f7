import { deriveContactSecret, sameText } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { voidLetters } from '../../outbox/owe'
import { findProject, there } from '../../projects/open-project'
import { requireUpToDate } from '../../tenancy/schema'
import { momentOf } from '../../time/amsterdam'
import type { Leaving, OwnEntry, OwnEntryChange } from './contract'
import { requireThemes } from './known-themes'
import {
  deleteContactOf,
  findContact,
  findEntryOf,
  findOwnThemes,
  updateContact,
  updateStakeholder,
} from './queries'
import { entryView } from './view'

/** Whose link it is. */
export interface ContactLink {
  projectId: string
  contactId: string
  secret: string
}

/** An entry as its contact reads it by the link in a letter. Looking changes nothing. */
export async function showOwnEntry(call: TenantCall, link: ContactLink): Promise<OwnEntry> {
  const { entry, contact, project, ownThemes } = await readByLink(call, link)
  const { name } = await call.tenant.self()
  const me = { name: contact.name, function: contact.function, email: contact.email }
  return {
    organisation: name,
    project: { name: project.name },
    entry: entryView(entry),
    me,
    ownThemes,
    asOf: momentOf(call.now),
  }
}

/** Writes an entry in their own words, which confirms it; and says whether they join. */
export async function confirmOwnEntry(
  call: TenantCall,
  link: ContactLink,
  { revision, ...asked }: OwnEntryChange,
): Promise<void> {
  const { entry, contact, ownThemes } = await readByLink(call, link)
  requireThemes(asked.themes, [...ownThemes, ...entry.themes.map((theme) => ({ id: theme }))])
  const { contactName, contactFunction, joins, onStory, ...words } = asked
  // Nobody joins uninvited.
  const hasJoined = joins && entry.alliance !== 'none'
  const { db } = call.tenant
  await record(call, link, 'around.stakeholder-confirmed', [
    updateStakeholder(db, entry.id, revision, {
      ...{ ...words, state: 'confirmed' },
      alliance: hasJoined ? 'joined' : entry.alliance === 'none' ? 'none' : 'invited',
      onStory: hasJoined && onStory,
    }),
    updateContact(db, contact.id, {
      ...{ name: contactName, function: contactFunction, toldAt: contact.toldAt ?? call.at },
    }),
  ])
}

/** Takes whoever is named away; or all that they stand for, of which only the name stays. */
export async function leaveByLink(
  call: TenantCall,
  link: ContactLink,
  { who }: Leaving,
): Promise<void> {
  const { entry, contact } = await readByLink(call, link)
  const { db } = call.tenant
  const isAll = who === 'stakeholder'
  await record(call, link, isAll ? 'around.stakeholder-left' : 'around.contact-left', [
    updateStakeholder(
      db,
      entry.id,
      entry.revision,
      isAll
        ? { ...nothing, state: 'left', alliance: 'none', onStory: false }
        : // A change all the same: a form with the name in it is refused now.
          {},
    ),
    deleteContactOf(db, entry.id),
    voidLetters(db, contact.id),
  ])
}

const nothing = {
  ...{ wants: '', offers: '', takesPart: '', themes: [] },
  ...{ assigneeId: null, spokenOn: null },
}

async function readByLink(call: TenantCall, { projectId, contactId, secret }: ContactLink) {
  const { tenant, key } = call
  await requireUpToDate(tenant)
  const right = await deriveContactSecret(key, tenant.slug, { projectId, contactId })
  if (!sameText(secret, right)) throw new ProblemError('not-found')
  const { db } = tenant
  const [contacts, entries, projects, ownThemes] = await db.batch([
    findContact(db, contactId),
    findEntryOf(db, contactId),
    findProject(db, projectId),
    findOwnThemes(db),
  ])
  return {
    contact: there(contacts),
    entry: there(entries),
    project: there(projects),
    ownThemes,
  }
}

async function record(
  { tenant, at, requestId }: TenantCall,
  { projectId, contactId }: ContactLink,
  action: string,
  writes: Parameters<TenantCall['tenant']['commit']>[0],
): Promise<void> {
  const result = await tenant.commit(writes, {
    ...{ actorId: `link:${contactId}`, action, objectId: projectId, requestId, at },
  })
  if (!result.ok)
    throw new ProblemError(
      result.code === 'stakeholder-left' ? 'stakeholder-left' : 'edited-meanwhile',
    )
}
