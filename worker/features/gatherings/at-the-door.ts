import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { voidLetters } from '../../outbox/owe'
import { enterProject, idFor, recordIn, there } from '../../projects/open-project'
import type { Arrival, DoorCount } from './contract'
import {
  countArrival,
  deleteAttendance,
  findAttendance,
  findChannels,
  findGathering,
  insertAttendance,
} from './queries'

interface Of {
  projectId: string
  gatheringId: string
}

/** Says how many of a sign-up came, or that it is not counted yet (null). */
export async function setArrival(
  call: TenantCall,
  { attendanceId, ...of }: Of & { attendanceId: string },
  { came }: Arrival,
): Promise<void> {
  await enterProject(call, of.projectId, 'project.tell')
  const { db } = call.tenant
  const one = { ...of, id: attendanceId }
  const { people } = there(await findAttendance(db, one))
  // Who was counted at the door is nothing but a count: it goes, or it stays.
  if (people === 0) throw new ProblemError('not-found')
  await recordIn(call, of.projectId, [countArrival(db, one, came)], { action: 'gathering.counted' })
}

/** Counts people who come without a sign-up, by the channel through which they heard of it. */
export async function countAtDoor(
  call: TenantCall,
  { projectId, gatheringId }: Of,
  { came, channelId }: DoorCount,
  key: string | undefined,
): Promise<void> {
  await enterProject(call, projectId, 'project.tell')
  const { tenant, at, locale } = call
  const { db } = tenant
  const id = await idFor(call, 'att', key && `${key} ${gatheringId}`)
  const of = { projectId, gatheringId }
  const [rows, [known], channels] = await db.batch([
    findGathering(db, of),
    findAttendance(db, { ...of, id }),
    findChannels(db, projectId),
  ])
  there(rows)
  if (known) return
  if (channelId !== null && !channels.some((each) => each.id === channelId))
    throw new ProblemError('invalid-input', {
      errors: [{ pointer: '/channelId', code: 'invalid' }],
    })
  const row = { id, ...of, locale, people: 0, came, channelId, addedAt: at }
  await recordIn(call, projectId, [insertAttendance(db, row)], { action: 'gathering.counted' })
}

/** Takes a sign-up away for who phones, or a count that was wrong. */
export async function removeAttendance(
  call: TenantCall,
  { attendanceId, ...of }: Of & { attendanceId: string },
): Promise<void> {
  await enterProject(call, of.projectId, 'project.tell')
  const { db } = call.tenant
  const one = { ...of, id: attendanceId }
  const { people } = there(await findAttendance(db, one))
  await recordIn(call, of.projectId, [deleteAttendance(db, one), voidLetters(db, attendanceId)], {
    action: people === 0 ? 'gathering.counted' : 'gathering.withdrawn',
  })
}
