import type { Store } from '../../../db/open'
import { newId, sendingOf } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { listMember } from '../../tenancy/member'
import { momentAt } from '../../time/amsterdam'
import type { MembersCall } from './access'
import type { Invitation } from './contract'
import { isStaffRole } from './policy'
import {
  accept,
  findAccount,
  findInvitation,
  findNames,
  findPlaces,
  findProjectNames,
  type InvitationRow,
  insertAccount,
  insertGrant,
  insertHint,
  seeAnyMember,
} from './queries'
import { invitationFacts } from './view'

/** What the link of an invitation leads to, for whoever has it. Looking changes nothing. */
export async function showInvitation(call: TenantCall, id: string, link: string) {
  const { row, sending } = await readByLink(call, id, link)
  const { tenant, at } = call
  const { db } = tenant
  const [places, projects, [inviter], { name }] = await Promise.all([
    findPlaces(db),
    findProjectNames(db, row.places),
    findNames(db, [row.invitedBy]),
    tenant.self(),
  ])
  const invitation: Invitation = {
    ...invitationFacts(row, [...places, ...projects]),
    organisation: name,
    invitedBy: inviter?.name ?? null,
    staff: isStaffRole(row.role),
    state: stateOf(row, sending, at),
    asOf: momentAt(at),
  }
  return invitation
}

export interface AcceptedBy {
  id: string
  name: string | null
  staff: boolean
  /** Where the account lives. */
  store: Store
}

/**
 * Accepts an invitation: that the link was opened proves the address. Of staff the account and the
 * hint in the directory come first, which let nobody in; then the organisation's own batch makes
 * the grants, whole or not at all. Cut off in between, the link works still and does it again.
 */
export async function acceptInvitation(
  call: MembersCall,
  id: string,
  link: string,
  typedName: string | undefined,
): Promise<AcceptedBy> {
  const { row, sending } = await readByLink(call, id, link)
  const { tenant, directory, at, requestId } = call
  const state = stateOf(row, sending, at)
  const isOver = row.validUntil !== null && row.validUntil <= at
  if (state === 'expired' || isOver) throw new ProblemError('invitation-expired')
  if (state !== 'open') throw new ProblemError('invitation-state')

  const staff = isStaffRole(row.role)
  const name = typedName ?? row.name
  const account = staff
    ? await staffAccount(call, row, name)
    : ((await findAccount(tenant.db, row.email))[0] ?? { id: newId('acc'), name, isNew: true })
  const { db } = tenant
  const { email, locale, validUntil } = row
  const places = row.places.length > 0 ? row.places : [null]
  const result = await tenant.commit(
    [
      accept(db, { id, sending }, at),
      ...('isNew' in account
        ? [insertAccount(db, { id: account.id, name, email, locale, createdAt: at })]
        : []),
      listMember(db, { id: account.id, name: account.name ?? name, email, staff }, at),
      ...places.map((placeId, index) =>
        insertGrant(db, {
          id: `${id.replace('inv_', 'grn_')}-${index}`,
          holderId: account.id,
          role: row.role,
          scopeId: placeId,
          validFrom: Math.max(row.validFrom, at),
          validUntil,
          grantedBy: row.invitedBy,
          grantedAt: at,
        }),
      ),
      seeAnyMember(db, account.id, at),
    ],
    {
      actorId: account.id,
      action: 'invitation.accepted',
      objectId: id,
      requestId,
      at,
      fields: [row.role],
    },
  )
  if (!result.ok)
    throw new ProblemError(
      result.code === 'invitation-expired' ? 'invitation-expired' : 'invitation-state',
    )
  return { id: account.id, name: account.name, staff, store: staff ? directory : tenant }
}

async function staffAccount(
  { directory, tenant, at, requestId }: MembersCall,
  { id: invitationId, email, locale }: InvitationRow,
  name: string,
) {
  const { db } = directory
  const entry = { objectId: invitationId, requestId, at }
  const [known] = await findAccount(db, email)
  const account = known ?? { id: newId('acc'), name }
  const isNew = known ? [] : [insertAccount(db, { ...account, email, locale, createdAt: at })]
  const result = await directory.commit([...isNew, insertHint(db, account.id, tenant.slug)], {
    ...entry,
    actorId: account.id,
    action: known ? 'staff.hinted' : 'account.made',
  })
  // The same link twice at once: the other one has made the account.
  if (!result.ok) throw new ProblemError('invitation-state')
  return account
}

async function readByLink(call: TenantCall, id: string, link: string) {
  const [linkId, secret = ''] = link.split('.')
  const sending = linkId === id ? await sendingOf(call.key, call.tenant.slug, id, secret) : null
  if (sending === null) throw new ProblemError('not-found')
  const [row] = await findInvitation(call.tenant.db, id)
  if (!row) throw new ProblemError('not-found')
  return { row, sending }
}

function stateOf(row: InvitationRow, sending: number, at: number): Invitation['state'] {
  if (row.state !== 'open') return row.state
  if (row.sending !== sending) return 'replaced'
  return row.expiresAt <= at ? 'expired' : 'open'
}
