import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { momentAt } from '../../time/amsterdam'
import type { MemberList, MemberListQuery } from './contract'
import { findMembers } from './queries'
import { lineOf } from './view'

/** With what else a request reads, a page stays under 60 rows. */
const PAGE = 20

/** The people with a role here, by name, a page at a time; found by the beginning of any word. */
export async function listMembers(
  call: TenantCall,
  { search = '', facet, after }: MemberListQuery,
): Promise<MemberList> {
  authorise(call, 'member.manage', {})
  const { tenant, at } = call
  const found = await findMembers(tenant.db, {
    search,
    facet: facet ?? '',
    after,
    most: PAGE + 1,
  })
  const page = found.slice(0, PAGE)
  return {
    members: page.map((row) => lineOf(row, at)),
    next: found.length > PAGE ? (page.at(-1)?.id ?? null) : null,
    asOf: momentAt(at),
  }
}
