import { type Actor, actorId } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import { sha256Hex } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { owe } from '../../outbox/owe'
import { enterProject, recordIn, there } from '../../projects/open-project'
import { momentAt } from '../../time/amsterdam'
import type { IntakeContent, IntakeVersion } from './contract'
import { changesBetween } from './difference'
import { contentOf } from './fixed-content'
import { missingFor } from './policy'
import {
  confirm,
  insertConfirmation,
  insertVersion,
  type LoadedVersion,
  loadAll,
  loadVersion,
  publish,
} from './queries'
import { isOf, versionView } from './view'

/** The kind of letter that asks somebody to confirm a version; its revision is the version. */
export const CONFIRMATION_LETTER = 'intake-confirmation'

/**
 * Fixes everything as it stands, and asks whoever confirms. Where nothing changed since the last
 * version, that one is it.
 *
 * @returns the number of the version
 */
export async function fixVersion(call: TenantCall, projectId: string): Promise<number> {
  await enterProject(call, projectId, 'project.lead')
  const { tenant, actor, at } = call
  const { db } = tenant
  const loaded = await loadAll(db, projectId)
  there(loaded.projects)
  const missing = missingFor(loaded)
  if (missing.length > 0)
    throw new ProblemError('intake-not-ready', {
      suggestions: missing.map(({ code, of }) => (of ? `${code} ${of}` : code)),
    })
  const content = JSON.stringify(contentOf(loaded))
  const fingerprint = await sha256Hex(content)
  const [newest] = loaded.versions
  if (newest?.fingerprint === fingerprint) return newest.number
  const number = (newest?.number ?? 0) + 1
  const asked = loaded.persons.filter(({ confirms }) => confirms)
  await recordIn(
    call,
    projectId,
    [
      insertVersion(db, {
        ...{ projectId, number, content, fingerprint },
        ...{ madeBy: actorId(actor), madeAt: at },
      }),
      ...asked.flatMap(({ id: personId }) => [
        insertConfirmation(db, { projectId, number, personId, askedAt: at }),
        owe(db, {
          subjectId: personId,
          kind: CONFIRMATION_LETTER,
          revision: number,
          notBeforeAt: at,
        }),
      ]),
    ],
    { action: 'intake.fixed', fields: [`version-${number}`] },
  )
  call.announce()
  return number
}

/** One fixed version, and what changed since the one before it. */
export async function showVersion(
  call: TenantCall,
  projectId: string,
  number: number,
): Promise<IntakeVersion> {
  await enterProject(call, projectId, 'intake.read')
  const { tenant, actor, at } = call
  const loaded = await loadVersion(tenant.db, projectId, number)
  there(loaded.projects)
  return {
    ...versionOf(loaded, number, actor),
    isReplaced: loaded.versions[0]?.number !== number,
    mayLead: allows(actor, 'project.lead', { projectId }, at),
    asOf: momentAt(at),
  }
}

/** What a version says and who confirms it, for a page that shows it. */
export function versionOf(loaded: LoadedVersion, number: number, reader: Actor) {
  const { contents, versions, confirmations, persons } = loaded
  const row = there(versions.filter((each) => each.number === number))
  const read = (of: number): IntakeContent | undefined => {
    const found = contents.find((each) => each.number === of)
    return found && JSON.parse(found.content)
  }
  const content = there([read(number)].filter((each) => each !== undefined))
  const before = read(number - 1)
  return {
    content,
    version: versionView(row, confirmations, persons, reader),
    changes: before ? changesBetween(before, content) : null,
  }
}

/** Puts the promise of a version on the public page; the same press again changes nothing. */
export async function publishPromise(
  call: TenantCall,
  projectId: string,
  number: number,
): Promise<void> {
  await enterProject(call, projectId, 'project.lead')
  const { db } = call.tenant
  const { projects, versions } = await loadVersion(db, projectId, number)
  there(projects)
  const row = there(versions.filter((each) => each.number === number))
  if (versions[0]?.number !== number) throw new ProblemError('version-replaced')
  if (row.publishedAt !== null) return
  await recordIn(call, projectId, [publish(db, projectId, number, call.at)], {
    action: 'intake.promise-published',
    fields: [`version-${number}`],
  })
}

/** Somebody of the team confirms the newest version, which was asked of their own mail address. */
export async function confirmMyself(
  call: TenantCall,
  projectId: string,
  number: number,
): Promise<void> {
  await enterProject(call, projectId, 'intake.read')
  const { tenant, actor, at } = call
  const loaded = await loadVersion(tenant.db, projectId, number)
  there(loaded.projects)
  there(loaded.versions.filter((each) => each.number === number))
  if (loaded.versions[0]?.number !== number) throw new ProblemError('version-replaced')
  const mine = loaded.confirmations.filter(
    (each) =>
      each.number === number &&
      isOf(
        loaded.persons.find(({ id }) => id === each.personId),
        actor,
      ),
  )
  if (mine.length === 0) throw new ProblemError('not-allowed')
  const open = mine.filter(({ confirmedAt }) => confirmedAt === null)
  if (open.length === 0) return
  await recordIn(
    call,
    projectId,
    open.map((row) => confirm(tenant.db, row, actorId(actor), at)),
    { action: 'intake.confirmed', fields: [`version-${number}`] },
  )
}
