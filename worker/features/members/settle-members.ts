import type { Directory, TenantStore } from '../../../db/open'
import { listMember } from '../../tenancy/member'
import { deleteImports, findAccounts, findUnlisted, seeEnded } from './queries'

const DAY = 86_400
const MOST_A_ROUND = 50

/**
 * What a round does for the list of people: whose time has passed is listed so, lists that nobody
 * sent are forgotten after a day, and who holds a role but stands in no list comes into it (those
 * of before there was one). Repeatable at any point.
 *
 * @param at epoch seconds
 */
export async function settleMembers(
  directory: Directory,
  tenant: TenantStore,
  at: number,
): Promise<void> {
  const { db } = tenant
  await tenant.system([seeEnded(db, at), deleteImports(db, at - DAY)])
  const ids = (await findUnlisted(db, MOST_A_ROUND)).map(({ id }) => id)
  if (ids.length === 0) return
  const own = await findAccounts(db, ids)
  const staff = await findAccounts(directory.db, ids)
  const people = [
    ...own.map((person) => ({ ...person, staff: false })),
    ...staff.map((person) => ({ ...person, staff: true })),
  ]
  await tenant.system(
    people.map((person) => listMember(db, { ...person, name: person.name ?? person.email }, at)),
  )
}
