import { nobody } from '../../auth/actor'
import { deriveConfirmationSecret, sameText } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { there } from '../../projects/open-project'
import { requireUpToDate } from '../../tenancy/schema'
import { momentAt } from '../../time/amsterdam'
import type { IntakeConfirmation } from './contract'
import { confirm, loadVersion } from './queries'
import { versionOf } from './versions'

/** What the link in a letter leads to, for whoever has it. Looking changes nothing. */
export async function showConfirmation(
  call: TenantCall,
  projectId: string,
  personId: string,
  secret: string,
): Promise<IntakeConfirmation> {
  const { loaded, asked, person, isReplaced } = await readByLink(call, projectId, personId, secret)
  const { name } = await call.tenant.self()
  const { confirmedAt } = asked
  return {
    ...versionOf(loaded, asked.number, nobody),
    organisation: name,
    me: {
      name: person.name,
      confirmed: confirmedAt === null ? null : momentAt(confirmedAt),
    },
    isReplaced,
    asOf: momentAt(call.at),
  }
}

/** Confirms the version of the letter; the same press again changes nothing. */
export async function confirmByLink(
  call: TenantCall,
  projectId: string,
  personId: string,
  secret: string,
): Promise<void> {
  const { asked, isReplaced } = await readByLink(call, projectId, personId, secret)
  if (asked.confirmedAt !== null) return
  if (isReplaced) throw new ProblemError('version-replaced')
  const { tenant, at, requestId } = call
  const result = await tenant.commit([confirm(tenant.db, asked, 'link', at)], {
    actorId: `link:${personId}`,
    action: 'intake.confirmed',
    objectId: projectId,
    fields: [`version-${asked.number}`],
    requestId,
    at,
  })
  if (!result.ok) throw new ProblemError('version-replaced')
}

/** Which version a link is about: each has a secret of its own. */
async function readByLink(call: TenantCall, projectId: string, personId: string, secret: string) {
  const { tenant, key } = call
  await requireUpToDate(tenant)
  const newest = await loadVersion(tenant.db, projectId, 'newest')
  const person = there(newest.persons.filter(({ id }) => id === personId))
  for (const asked of newest.confirmations.filter((each) => each.personId === personId)) {
    const { number } = asked
    const right = await deriveConfirmationSecret(key, tenant.slug, { projectId, personId, number })
    if (!sameText(secret, right)) continue
    const isReplaced = newest.versions[0]?.number !== number
    const loaded = isReplaced ? await loadVersion(tenant.db, projectId, number) : newest
    return { loaded, asked, person, isReplaced }
  }
  throw new ProblemError('not-found')
}
