import { deriveAttendanceCode, readQuestionCode, sha256Hex } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { owe, voidLetters } from '../../outbox/owe'
import { gatheringFacts } from '../../projects/gatherings'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import { isUpToDate } from '../../tenancy/schema'
import { momentOf } from '../../time/amsterdam'
import type { AttendanceReceipt, GatheringInvitation, OwnAttendance, SignUp } from './contract'
import { isAsked, isForNames } from './policy'
import {
  deleteAttendance,
  findAttendance,
  findByCode,
  findChannels,
  findGathering,
  insertAttendance,
  loadInvitation,
} from './queries'

/** The kind of letter that confirms a sign-up. */
export const SIGNED_UP_LETTER = 'gathering-signed-up'

/** What residents see of a gathering that is announced. */
export async function showInvitation(
  call: TenantCall,
  projectId: string,
  gatheringId: string,
): Promise<GatheringInvitation> {
  const { tenant, now } = call
  if (!(await isUpToDate(tenant))) throw new ProblemError('not-found')
  const loaded = await loadInvitation(tenant.db, { projectId, gatheringId })
  const [projects, rows, [counted], channels, [story]] = loaded
  const { id, name } = there(projects)
  const row = there(rows)
  if (!row.isAnnounced) throw new ProblemError('not-found')
  const { mostPeople } = row
  const left = mostPeople === null ? null : Math.max(0, mostPeople - (counted?.announced ?? 0))
  return {
    project: { id, name },
    hasStory: (story?.publishedAt ?? null) !== null,
    gathering: gatheringFacts(row),
    isOver: row.endsMin <= now,
    left,
    channels: channels
      .filter(({ kind }) => isAsked(kind))
      .map((channel) => ({ id: channel.id, name: channel.name })),
    asOf: momentOf(now),
  }
}

/**
 * Signs somebody up: themselves, where a gathering is announced, or by the team for who phones.
 * `key`: the same press twice is one sign-up.
 *
 * @returns the code by which they find their sign-up and take it back
 */
export async function signUp(
  call: TenantCall,
  projectId: string,
  gatheringId: string,
  asked: SignUp,
  { key, by }: { key: string | undefined; by: 'resident' | 'team' },
): Promise<AttendanceReceipt> {
  const { tenant, at, now, locale } = call
  const { db } = tenant
  if (by === 'team') await enterProject(call, projectId, 'project.tell')
  else if (!(await isUpToDate(tenant))) throw new ProblemError('not-found')
  // Whoever guessed a key would have to know the name too.
  const id = await idFor(call, 'att', key && `${key} ${gatheringId} ${asked.name}`)
  const of = { projectId, gatheringId }
  const [projects, rows, [known], channels] = await db.batch([
    findProject(db, projectId),
    findGathering(db, of),
    findAttendance(db, { ...of, id }),
    findChannels(db, projectId),
  ])
  there(projects)
  const row = there(rows)
  if (by === 'resident' && !row.isAnnounced) throw new ProblemError('not-found')
  const code = await deriveAttendanceCode(call.key, tenant.slug, id)
  if (known) return { code }
  if (row.endsMin <= now) throw new ProblemError('gathering-over')
  const mayName = by === 'team' ? isForNames : isAsked
  const isKnown = channels.some((each) => each.id === asked.channelId && mayName(each.kind))
  if (asked.channelId !== null && !isKnown)
    throw new ProblemError('invalid-input', {
      errors: [{ pointer: '/channelId', code: 'invalid' }],
    })
  const hasMail = asked.email !== ''
  await recordIn(
    call,
    projectId,
    [
      insertAttendance(db, {
        ...{ id, projectId, gatheringId, codeHash: await sha256Hex(code), ...asked },
        ...{ locale, addedAt: at },
      }),
      ...(hasMail
        ? [
            owe(db, {
              ...{ subjectId: id, kind: SIGNED_UP_LETTER, revision: 1, notBeforeAt: at },
              params: { projectId, gatheringId },
            }),
          ]
        : []),
    ],
    { action: 'gathering.signed-up' },
  )
  if (hasMail) call.announce()
  return { code }
}

/** A sign-up by the code of its receipt: for what, never of whom. */
export async function showOwn(call: TenantCall, typed: string): Promise<OwnAttendance> {
  const { code, found, row } = await openOwn(call, typed)
  return {
    code,
    project: { id: found.projectId, name: found.projectName },
    gathering: gatheringFacts(row),
    isAnnounced: row.isAnnounced,
    isOver: row.endsMin <= call.now,
    people: found.people,
    asOf: momentOf(call.now),
  }
}

/** The row of a sign-up with its gathering, for whoever has the code. */
export async function openOwn(call: TenantCall, typed: string) {
  const { tenant } = call
  const code = readQuestionCode(typed)
  if (code === null || !(await isUpToDate(tenant))) throw new ProblemError('not-found')
  const found = there(await findByCode(tenant.db, await sha256Hex(code)))
  return { code, found, row: there(await findGathering(tenant.db, found)) }
}

/** Takes a sign-up back before the gathering is over: nothing of it stays. */
export async function withdraw(call: TenantCall, typed: string): Promise<void> {
  const { found, row } = await openOwn(call, typed)
  if (row.endsMin <= call.now || found.came !== null) throw new ProblemError('gathering-over')
  const { db } = call.tenant
  await recordIn(call, found.projectId, [deleteAttendance(db, found), voidLetters(db, found.id)], {
    action: 'gathering.withdrawn',
  })
}
