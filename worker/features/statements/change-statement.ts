import type { Write } from '../../../db/open'
import type { StatementPage } from '../../../db/tenant/schema/statement'
import { actorId } from '../../auth/actor'
import { authorise } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { wallOf } from '../../time/amsterdam'
import type { AccessibilityChange, ContactChange, PrivacyChange } from './contract'
import { accessibilityFaults } from './policy'
import { loadRevision, putStatement, updateReachable } from './queries'

export async function changeAccessibility(
  call: TenantCall,
  { revision, ...fields }: AccessibilityChange,
): Promise<void> {
  const { kind } = await call.tenant.self()
  const errors = accessibilityFaults(kind, fields, wallOf(call.now).on)
  if (errors.length > 0) throw new ProblemError('invalid-input', { errors })
  await change(call, 'accessibility', revision, fields)
}

export async function changePrivacy(
  call: TenantCall,
  { revision, ...fields }: PrivacyChange,
): Promise<void> {
  await change(call, 'privacy', revision, fields)
}

/** Also changes the number and mail address that stand on every page and in every letter. */
export async function changeContact(
  call: TenantCall,
  { revision, phone, phoneHours, email, ...fields }: ContactChange,
): Promise<void> {
  const reachable = updateReachable(call.tenant.db, { phone, phoneHours, email })
  await change(call, 'contact', revision, fields, [reachable])
}

/** Writes the next version of a page. Whoever read an older one is told, and nothing is written. */
async function change(
  call: TenantCall,
  page: StatementPage,
  readRevision: number,
  fields: Record<string, string>,
  also: readonly Write[] = [],
): Promise<void> {
  authorise(call, 'statement.edit', {})
  const { tenant, actor, at, requestId } = call
  const [known] = await loadRevision(tenant.db, page)
  if ((known?.revision ?? 0) !== readRevision) throw new ProblemError('edited-meanwhile')
  const row = { page, fields, revision: readRevision + 1, changedAt: at }
  const result = await tenant.commit([putStatement(tenant.db, row), ...also], {
    actorId: actorId(actor),
    action: 'statement.changed',
    objectId: page,
    fields: Object.keys(fields),
    requestId,
    at,
  })
  if (!result.ok) throw new ProblemError('edited-meanwhile')
}
