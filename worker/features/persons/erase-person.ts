import { actorId } from '../../auth/actor'
import { signedIn } from '../../http/api'
import { ProblemError } from '../../http/problems'
import { countRows } from '../../privacy/collect'
import { erasePerson } from '../../privacy/erase'
import { enterLedger, eraseStaff, leaveLedger } from '../../privacy/ledger'
import type { Known, Person } from '../../privacy/person'
import { requireUpToDate } from '../../tenancy/schema'
import { momentOf } from '../../time/amsterdam'
import { knownOf, type PersonsCall } from './call'
import type { ErasureForecast } from './contract'
import { isLastAdmin, isRecent } from './policy'
import { countComing, findLastingAdmins } from './queries'

/** What would go and what would stay, if I erased myself here. */
export async function forecastErasure(call: PersonsCall): Promise<ErasureForecast> {
  await requireUpToDate(call.tenant)
  const { tenant, directory, now, at } = call
  const actor = signedIn(call.actor)
  const person = { accountId: actor.id }
  const known = knownOf(actor)
  const [admins, [coming]] = await tenant.db.batch([
    findLastingAdmins(tenant.db),
    countComing(tenant.db, actor.id, now),
  ])
  const here = await countRows(tenant, person, known)
  const above = known ? await countRows(directory, person) : []
  return {
    asOf: momentOf(now),
    recent: isRecent(actor.signedInAt, at),
    lastAdmin: isLastAdmin(
      actor.id,
      admins.map(({ holderId }) => holderId),
    ),
    coming: coming?.n ?? 0,
    tables: [
      ...here.map((table) => ({ store: 'organisation' as const, ...table })),
      ...above.map((table) => ({ store: 'service' as const, ...table })),
    ],
  }
}

/** Erases whoever asks, who must have signed in just now. */
export async function eraseMyself(call: PersonsCall): Promise<void> {
  await requireUpToDate(call.tenant)
  const actor = signedIn(call.actor)
  if (!isRecent(actor.signedInAt, call.at)) throw new ProblemError('sign-in-again')
  await eraseFrom(call, { accountId: actor.id }, knownOf(actor))
}

/**
 * The ledger first, then the organisation's database, then, of staff, the directory. Cut off after
 * the ledger, the sweep goes on with it. A last administrator is refused, and the ledger forgets it.
 */
export async function eraseFrom(call: PersonsCall, person: Person, known?: Known): Promise<void> {
  const { tenant, directory, at, requestId } = call
  const how = { actorId: actorId(call.actor), requestId, at }
  if ('accountId' in person) {
    const admins = await findLastingAdmins(tenant.db)
    const holders = admins.map(({ holderId }) => holderId)
    if (isLastAdmin(person.accountId, holders)) throw new ProblemError('last-admin')
  }
  await enterLedger(directory, tenant.slug, person, how)
  const result = await erasePerson(tenant, person, how, known)
  if (!result.ok) {
    await leaveLedger(directory, tenant.slug, person, how)
    throw new ProblemError('last-admin')
  }
  if (known && 'accountId' in person)
    await eraseStaff(directory, tenant.slug, person.accountId, how)
  call.announce()
}
