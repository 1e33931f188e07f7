import type { TenantCall } from '../../http/context'
import { type FieldError, ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import type { ChannelChange, NewChannel } from './contract'
import {
  type ChannelRow,
  deleteChannel,
  findAudiences,
  findChannels,
  insertChannel,
  most,
  updateChannel,
} from './queries'

/** Writes down how people in the wijk hear of things, also what was looked for and is not there. */
export async function addChannel(
  call: TenantCall,
  projectId: string,
  { kind, reaches, ...asked }: NewChannel,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'plan.write')
  const { db } = call.tenant
  const id = await idFor(call, 'chn', key)
  const [projects, rows, audiences] = await db.batch([
    findProject(db, projectId),
    findChannels(db, projectId),
    findAudiences(db, projectId),
  ])
  there(projects)
  if (rows.some((row) => row.id === id)) return id
  if (rows.length >= most.channels) refuse('/name', 'too-big')
  requireSound(kind, asked)
  const writes = insertChannel(
    db,
    { projectId, id, kind, ...asked },
    known(reaches, audiences, asked.isThere),
  )
  await recordIn(call, projectId, writes, { action: 'plan.channel-added', fields: [kind] })
  return id
}

export async function changeChannel(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, reaches, ...asked }: ChannelChange,
): Promise<void> {
  await enterProject(call, projectId, 'plan.write')
  const { db } = call.tenant
  const [rows, audiences] = await db.batch([
    findChannels(db, projectId),
    findAudiences(db, projectId),
  ])
  const { kind } = there(rows.filter((row) => row.id === id))
  requireSound(kind, asked)
  const writes = updateChannel(
    db,
    { projectId, id, revision },
    asked,
    known(reaches, audiences, asked.isThere),
  )
  await recordIn(call, projectId, writes, { action: 'plan.channel-changed', fields: [kind] })
}

export async function removeChannel(
  call: TenantCall,
  projectId: string,
  id: string,
): Promise<void> {
  await enterProject(call, projectId, 'plan.write')
  const { db } = call.tenant
  const rows = await findChannels(db, projectId)
  const { kind } = there(rows.filter((row) => row.id === id))
  await recordIn(call, projectId, deleteChannel(db, projectId, id), {
    action: 'plan.channel-removed',
    fields: [kind],
  })
}

/** What somebody believes or is a member of would follow from their name; a resident agreed first. */
function requireSound(
  kind: ChannelRow['kind'],
  asked: Pick<ChannelChange, 'contactName' | 'agreedOn' | 'isThere'>,
): void {
  const isOfBelief = kind === 'faith-board' || kind === 'party-or-union'
  if (isOfBelief && asked.contactName !== '') refuse('/contactName', 'invalid')
  if (kind === 'passes-on' && asked.isThere && asked.agreedOn === null)
    refuse('/agreedOn', 'missing')
}

/** Of groups that are there, each once; what is not there reaches nobody. */
function known(
  reaches: ChannelChange['reaches'],
  audiences: readonly { id: string }[],
  isThere: boolean,
) {
  const isKnown = (id: string) => audiences.some((audience) => audience.id === id)
  if (reaches.some(({ audienceId }) => !isKnown(audienceId))) refuse('/reaches', 'invalid')
  if (new Set(reaches.map(({ audienceId }) => audienceId)).size < reaches.length)
    refuse('/reaches', 'invalid')
  if (reaches.some(({ people, isMeasured }) => isMeasured && people === null))
    refuse('/reaches', 'missing')
  return isThere ? reaches : []
}

function refuse(pointer: string, code: FieldError['code']): never {
  throw new ProblemError('invalid-input', { errors: [{ pointer, code }] })
}
