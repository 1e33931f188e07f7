import { actorId } from '../../auth/actor'
import { newId } from '../../auth/secrets'
import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { INVITATION_SECONDS } from '../../tenancy/invitations'
import { limitsOf } from '../../tenancy/plans'
import { planUse, record } from './access'
import type { MemberImport } from './contract'
import { addressesIn, readImport } from './import-lines'
import {
  deleteImport,
  findImport,
  findKnown,
  findPlaces,
  type InvitationRow,
  insertImport,
  insertInvitations,
  oweInvitations,
  updateImport,
} from './queries'

/** Keeps a list to look at; nobody is invited yet. */
export async function prepareImport(call: TenantCall, text: string): Promise<string> {
  authorise(call, 'member.manage', {})
  const { tenant, actor, at } = call
  const id = newId('imp')
  const row = { id, text, madeBy: actorId(actor), madeAt: at }
  const entry = { action: 'import.prepared', objectId: id }
  await record(call, [insertImport(tenant.db, row)], entry)
  return id
}

/** A list with what is wrong in each line. */
export async function showImport(call: TenantCall, id: string): Promise<MemberImport> {
  const { text, read } = await openImport(call, id)
  const plan = await planUse(call)
  return {
    id,
    text,
    fault: read.fault,
    lines: read.lines.map(({ line, typed, faults }) => ({ line, ...typed, faults })),
    right: read.lines.filter(({ invitee }) => invitee).length,
    room: plan && Math.max(0, plan.most - plan.used),
  }
}

/**
 * Invites whoever stands in a line without faults, all in one batch. The other lines stay as they
 * are, to be mended; a list without any is done.
 */
export async function sendImport(call: TenantCall, id: string) {
  const { read } = await openImport(call, id)
  const { tenant, actor, at } = call
  const { db } = tenant
  const { members: mostMembers } = await limitsOf(tenant)
  const rows = read.lines.flatMap(({ invitee }): InvitationRow[] =>
    invitee
      ? [
          {
            id: newId('inv'),
            ...invitee,
            ...{ locale: 'nl', state: 'open', sending: 1, invitedBy: actorId(actor) },
            ...{ sentAt: at, expiresAt: at + INVITATION_SECONDS, acceptedAt: null, mostMembers },
          } satisfies InvitationRow,
        ]
      : [],
  )
  const wrong = read.lines.filter(({ invitee }) => !invitee)
  if (rows.length === 0) return { sent: 0, left: wrong.length }
  const ids = rows.map((row) => row.id)
  const left = [read.header, ...wrong.map(({ raw }) => raw)].join('\n')
  await record(
    call,
    [
      insertInvitations(db, rows),
      oweInvitations(db, ids, at),
      wrong.length > 0 ? updateImport(db, id, left) : deleteImport(db, id),
    ],
    { action: 'import.sent', objectId: id, fields: ids },
  )
  call.announce()
  return { sent: rows.length, left: wrong.length }
}

async function openImport(call: TenantCall, id: string) {
  authorise(call, 'member.manage', {})
  const { tenant, at } = call
  const { db } = tenant
  const [row] = await findImport(db, id)
  if (!row) throw new ProblemError('not-found')
  const [places, members, invited] = await db.batch([
    findPlaces(db),
    ...findKnown(db, addressesIn(row.text)),
  ])
  return { text: row.text, read: readImport(row.text, { places, members, invited, at }) }
}
