import { sha256HexOf } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, idFor, openProject, recordIn, there } from '../../projects/open-project'
import { AGREEMENT_BYTES, type Agreement, type NewParty, type PartyChange } from './contract'
import { deleteParty, findParty, insertParty, updateParty } from './queries'

/** Adds an organisation that takes part: who commissions along, carries it out, or stands for tenants. */
export async function addParty(
  call: TenantCall,
  id: string,
  asked: NewParty,
  key: string | undefined,
): Promise<string> {
  await openProject(call, id, 'project.lead')
  const { db } = call.tenant
  const partyId = await idFor(call, 'pty', key)
  if ((await findParty(db, id, partyId)).length > 0) return partyId
  await recordIn(call, id, [insertParty(db, { id: partyId, projectId: id, ...asked })], {
    action: 'project.party-added',
    fields: [asked.part],
  })
  return partyId
}

export async function changeParty(
  call: TenantCall,
  id: string,
  partyId: string,
  { revision, ...asked }: PartyChange,
): Promise<void> {
  await enterProject(call, id, 'project.lead')
  const { db } = call.tenant
  there(await findParty(db, id, partyId))
  await recordIn(call, id, [updateParty(db, partyId, revision, asked)], {
    action: 'project.party-changed',
    fields: [asked.part],
  })
}

export async function removeParty(call: TenantCall, id: string, partyId: string): Promise<void> {
  await enterProject(call, id, 'project.lead')
  const { db } = call.tenant
  const { part } = there(await findParty(db, id, partyId))
  await recordIn(call, id, [deleteParty(db, partyId)], {
    action: 'project.party-removed',
    fields: [part],
  })
}

/** Puts the signed agreement with a party. A PDF, known by its own first bytes. */
export async function attachAgreement(
  call: TenantCall,
  id: string,
  partyId: string,
  { name, file, revision }: Agreement,
): Promise<void> {
  await enterProject(call, id, 'project.lead')
  const { tenant, files } = call
  const party = there(await findParty(tenant.db, id, partyId))
  // Before anything is stored: what is refused leaves no file behind.
  if (party.revision !== revision) throw new ProblemError('edited-meanwhile')
  const bytes = Uint8Array.from(atob(file), (char) => char.charCodeAt(0))
  const isPdf = String.fromCharCode(...bytes.subarray(0, 5)) === '%PDF-'
  const code = bytes.length > AGREEMENT_BYTES ? 'too-long' : isPdf ? null : 'invalid'
  if (code) throw new ProblemError('invalid-input', { errors: [{ pointer: '/file', code }] })
  const stored = `${(await sha256HexOf(bytes)).slice(0, 32)}.pdf`
  await files.put(`agreement-${stored}`, bytes, 'application/pdf')
  const set = { agreementFile: stored, agreementName: name }
  await recordIn(call, id, [updateParty(tenant.db, partyId, revision, set)], {
    action: 'project.agreement-attached',
    fields: [party.part],
  })
}

/** The signed agreement with a party, for whoever leads the project. */
export async function readAgreement(call: TenantCall, id: string, partyId: string) {
  await enterProject(call, id, 'project.lead')
  const { agreementFile, agreementName } = there(await findParty(call.tenant.db, id, partyId))
  const body = agreementFile ? await call.files.get(`agreement-${agreementFile}`) : null
  if (!body) throw new ProblemError('not-found')
  return { body, name: agreementName ?? 'overeenkomst.pdf' }
}
