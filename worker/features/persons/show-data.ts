import { signedIn } from '../../http/api'
import { collect } from '../../privacy/collect'
import type { Known, Person } from '../../privacy/person'
import { requireUpToDate } from '../../tenancy/schema'
import { momentOf } from '../../time/amsterdam'
import { knownOf, type PersonsCall } from './call'
import type { PersonalData } from './contract'

/** Everything that this organisation stores about me; of staff also what the service itself does. */
export async function showOwnData(call: PersonsCall): Promise<PersonalData> {
  await requireUpToDate(call.tenant)
  const actor = signedIn(call.actor)
  return dataOf(call, { accountId: actor.id }, knownOf(actor))
}

/** Everything about a person; `known` of staff. */
export async function dataOf(
  call: PersonsCall,
  person: Person,
  known?: Known,
): Promise<PersonalData> {
  const { tenant, directory, now } = call
  const { slug, name, kind } = await tenant.self()
  const here = await collect(tenant, person, kind, known)
  const above = known ? await collect(directory, person, kind) : []
  return {
    organisation: { slug, name, kind },
    asOf: momentOf(now),
    tables: [
      ...here.map((table) => ({ store: 'organisation' as const, ...table })),
      ...above.map((table) => ({ store: 'service' as const, ...table })),
    ],
  }
}
