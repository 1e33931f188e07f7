import { actorId } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import { signedIn } from '../../http/api'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { type FoundGathering, tellSignedUp } from '../../projects/gatherings'
import { enterProject, idFor, recordIn, there } from '../../projects/open-project'
import { momentOf } from '../../time/amsterdam'
import type { UtcMinutes } from '../../time/instant'
import type {
  Announcing,
  GatheringChange,
  GatheringList,
  GatheringPage,
  NewGathering,
} from './contract'
import { inOrder, isForNames, timeOn } from './policy'
import {
  deleteGathering,
  findGathering,
  findOwnBookings,
  insertGathering,
  loadGathering,
  loadGatherings,
  most,
  type OwnBookingRow,
  updateGathering,
} from './queries'
import { attendanceView, headView, ownBookingView } from './view'

/** So long a letter waits that what was announced is off: until then it can be put back. */
const UNDO_SECONDS = 60

/** All gatherings of a project, without who comes: for everybody who has a part in it. */
export async function listGatherings(call: TenantCall, projectId: string): Promise<GatheringList> {
  await enterProject(call, projectId, 'project.read')
  const { tenant, actor, now } = call
  const loaded = await loadGatherings(tenant.db, projectId, signedIn(actor).id, now)
  const [projects, rows, counts, bookings, reached] = loaded
  const { id, name } = there(projects)
  return {
    project: { id, name },
    gatherings: inOrder(rows, now).map((row) => headView(row, counts, now)),
    reached: reached.map(reachedView),
    bookings: bookings.map(ownBookingView),
    may: mayIn(call, projectId),
    asOf: momentOf(now),
  }
}

const reachedView = <Row extends { name: string | null }>(row: Row) => ({
  ...row,
  name: row.name ?? '',
})

/** One gathering with who comes and by which channel they heard of it: the list at the door. */
export async function showGathering(
  call: TenantCall,
  projectId: string,
  gatheringId: string,
): Promise<GatheringPage> {
  await enterProject(call, projectId, 'project.tell')
  const { tenant, actor, now } = call
  const of = { projectId, gatheringId }
  const loaded = await loadGathering(tenant.db, of, signedIn(actor).id, now)
  const [projects, rows, counts, attendances, channels, reached, bookings] = loaded
  const { id, name } = there(projects)
  return {
    project: { id, name },
    gathering: headView(there(rows), counts, now),
    attendances: attendances.slice(0, most.attendances).map(attendanceView),
    hasMore: attendances.length > most.attendances,
    channels: channels.map((channel) => ({ ...channel, isForNames: isForNames(channel.kind) })),
    reached: reached.map(reachedView),
    bookings: bookings.map(ownBookingView),
    may: mayIn(call, projectId),
    asOf: momentOf(now),
  }
}

function mayIn({ actor, at }: TenantCall, projectId: string) {
  const may = (action: 'project.tell' | 'project.lead') => allows(actor, action, { projectId }, at)
  return { tell: may('project.tell'), lead: may('project.lead') }
}

export async function addGathering(
  call: TenantCall,
  projectId: string,
  asked: NewGathering,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'project.tell')
  const { tenant, actor, now } = call
  const { db } = tenant
  const id = await idFor(call, 'gth', key && `${key} ${projectId}`)
  const loaded = await loadGatherings(db, projectId, signedIn(actor).id, now)
  const [projects, rows, , bookings] = loaded
  there(projects)
  if (rows.some((row) => row.id === id)) return id
  if (rows.length >= most.gatherings) refuse('/name', 'too-big')
  const { name, about, mostPeople } = asked
  const set = { name, about, mostPeople, ...whenAndWhere(asked, bookings, null, now) }
  await recordIn(call, projectId, [insertGathering(db, { id, projectId, ...set })], {
    action: 'gathering.made',
  })
  return id
}

/** Changes a gathering. Of another time or place everybody with an address who signed up hears. */
export async function changeGathering(
  call: TenantCall,
  projectId: string,
  gatheringId: string,
  { revision, ...asked }: GatheringChange,
): Promise<void> {
  await enterProject(call, projectId, 'project.tell')
  const { tenant, actor, now, at } = call
  const { db } = tenant
  const of = { projectId, gatheringId }
  const [rows, bookings] = await db.batch([
    findGathering(db, of),
    findOwnBookings(db, actorId(actor), now),
  ])
  const row = there(rows)
  const where = whenAndWhere(asked, bookings, row, now)
  const isElsewhere = where.bookingId !== row.bookingId || where.place !== row.place
  const isMoved = isElsewhere || where.startsMin !== row.startsMin || where.endsMin !== row.endsMin
  const { name, about, mostPeople } = asked
  await recordIn(
    call,
    projectId,
    [
      updateGathering(db, of, revision, { name, about, mostPeople, ...where }),
      ...(isMoved && row.isAnnounced
        ? tellSignedUp(db, of, { tells: 'on', at, notBeforeAt: at })
        : []),
    ],
    { action: isMoved ? 'gathering.moved' : 'gathering.changed' },
  )
  if (isMoved) call.announce()
}

/**
 * Shows a gathering to residents, or takes it back: then it is off for whoever signed up, who hear so
 * after a minute.
 */
export async function announceGathering(
  call: TenantCall,
  projectId: string,
  gatheringId: string,
  { isAnnounced, revision }: Announcing,
): Promise<void> {
  await enterProject(call, projectId, 'project.lead')
  const { tenant, now, at } = call
  const { db } = tenant
  const of = { projectId, gatheringId }
  const row = there(await findGathering(db, of))
  if (row.isAnnounced === isAnnounced) return
  if (row.endsMin <= now) throw new ProblemError('gathering-over')
  const tells = isAnnounced ? 'on' : 'off'
  const notBeforeAt = isAnnounced ? at : at + UNDO_SECONDS
  await recordIn(
    call,
    projectId,
    [
      updateGathering(db, of, revision, { isAnnounced }),
      ...tellSignedUp(db, of, { tells, at, notBeforeAt }),
    ],
    { action: isAnnounced ? 'gathering.announced' : 'gathering.taken-back' },
  )
  call.announce(isAnnounced ? 0 : UNDO_SECONDS)
}

/** Takes a gathering away for which nobody signed up; the database refuses otherwise. */
export async function removeGathering(
  call: TenantCall,
  projectId: string,
  gatheringId: string,
): Promise<void> {
  await enterProject(call, projectId, 'project.tell')
  const { db } = call.tenant
  const of = { projectId, gatheringId }
  there(await findGathering(db, of))
  await recordIn(call, projectId, [deleteGathering(db, of)], { action: 'gathering.removed' })
}

/** Day, time and place: of a booking of one's own, or of the one that it has; or as they were typed. */
function whenAndWhere(
  { bookingId, on, from, until, place }: NewGathering,
  bookings: readonly OwnBookingRow[],
  current: FoundGathering | null,
  now: UtcMinutes,
) {
  if (bookingId !== null) {
    if (current && bookingId === current.bookingId) {
      const { startsMin, endsMin, place: kept } = current
      return { bookingId, startsMin, endsMin, place: kept }
    }
    const mine = bookings.find(({ id }) => id === bookingId)
    if (!mine) return refuse('/bookingId')
    const { startsMin, endsMin, room } = mine
    return { bookingId, startsMin, endsMin, place: room.slice(0, 120) }
  }
  if (on === null) return refuse('/on', 'missing')
  if (from === null) return refuse('/from', 'missing')
  if (until === null) return refuse('/until', 'missing')
  if (place === '') return refuse('/place', 'missing')
  const time = timeOn(on, from, until)
  if (!time) return refuse('/until')
  const isKept = current?.startsMin === time[0] && current.endsMin === time[1]
  // What was may be put right in words; what is new lies ahead.
  if (time[1] <= now && !isKept) return refuse('/on')
  return { bookingId, startsMin: time[0], endsMin: time[1], place }
}

function refuse(pointer: string, code: 'invalid' | 'missing' | 'too-big' = 'invalid'): never {
  throw new ProblemError('invalid-input', { errors: [{ pointer, code }] })
}
