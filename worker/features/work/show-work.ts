import type { Directory, TenantStore } from '../../../db/open'
import type { AccountActor } from '../../auth/actor'
import { scopesFor } from '../../auth/permissions'
import { findGrants } from '../../auth/resolve'
import { type Visited, visitEach } from '../../tenancy/across'
import { isUpToDate } from '../../tenancy/schema'
import { dayBounds, momentOf, wallOf } from '../../time/amsterdam'
import { addDays } from '../../time/date'
import type { UtcMinutes } from '../../time/instant'
import type { Work, WorkDay } from './contract'
import { counted, isOverdue, QUIET_DAYS } from './policy'
import { findAnyPasskey, findMine, findQuiet, loadDay, most } from './queries'

/** After this long a page without one organisation is better than no page. */
const LIMIT_MS = 4000
const HOUR = 60
const DAYS = 7

export interface WorkCall {
  directory: Directory
  openTenant: (slug: string) => Promise<TenantStore>
  actor: AccountActor
  now: UtcMinutes
  /** Epoch seconds. */
  at: number
}

/**
 * Today in every organisation where this member of staff has a grant that counts now. The hints say
 * where to knock; what is told, each organisation's own grants decide.
 */
export async function showWork(call: WorkCall): Promise<Work> {
  const { directory, openTenant, actor, now } = call
  const slugs = actor.organisations.map(({ slug }) => slug)
  const [passkeys, visits] = await Promise.all([
    findAnyPasskey(directory.db, actor.id),
    visitEach(slugs, openTenant, (tenant) => visit(call, tenant), LIMIT_MS),
  ])
  return {
    asOf: momentOf(now),
    name: actor.name,
    isOperator: actor.grants.some(({ role }) => role === 'operator'),
    hasPasskey: passkeys.length > 0,
    organisations: actor.organisations.flatMap(({ slug, name }) => {
      const visited = visits.find((each) => each.slug === slug)
      const shown = visited ? whatToShow(visited) : null
      return shown ? [{ slug, name, ...shown }] : []
    }),
  }
}

type Found = Awaited<ReturnType<typeof visit>>

/** Null where somebody has no business (any more). */
function whatToShow(
  visited: Visited<Found>,
): Pick<Work['organisations'][number], 'state' | 'day'> | null {
  if (!('fault' in visited)) return visited.found
  // Gone for good, for everybody.
  if (visited.fault === 'unknown' || visited.fault === 'ended') return null
  return { state: 'unreachable', day: null }
}

async function visit({ actor, now, at }: WorkCall, tenant: TenantStore) {
  const grants = await findGrants(tenant, [actor.id])
  const here = { ...actor, grants }
  const places = scopesFor(here, 'agenda.read', at)
  const projects = scopesFor(here, 'project.list', at)
  const seesPlaces = places === 'all' || places.length > 0
  if (!seesPlaces && projects.length === 0) return null
  const today = wallOf(now).on
  const to = dayBounds(addDays(today, DAYS - 1))[1]
  const inTeam = scopesFor(here, 'project.work', at)
  const isNew = await isUpToDate(tenant)
  const [requests, bookings, unpaid, invitations, items, quiet] = await loadDay(
    tenant.db,
    // What began within the hour may well be going on.
    { now, from: now - HOUR, to },
    places,
    scopesFor(here, 'member.manage', at) === 'all',
    findMine(tenant.db, actor.id, isNew),
    findQuiet(
      tenant.db,
      actor.id,
      addDays(today, -QUIET_DAYS - 1),
      isNew && inTeam !== 'all' ? inTeam : [],
    ),
  )
  const { state } = await tenant.self()
  const mayDecide = scopesFor(here, 'booking.decide', at).length > 0
  const day = dayOf({ now, requests, bookings, unpaid, invitations, items, quiet })
  return { state: stateOf(state), day: { seesPlaces, mayDecide, ...day } }
}

type State = Work['organisations'][number]['state']

function stateOf(state: string): State {
  return state === 'suspended' || state === 'unproven' ? state : 'open'
}

interface Period {
  startsMin: UtcMinutes
  endsMin: UtcMinutes
}
type Titled = Period & Pick<WorkDay['today']['first'][number], 'gathering'>
interface Rows {
  now: UtcMinutes
  requests: readonly (Titled & { createdAt: number })[]
  bookings: readonly (Titled & { place: string })[]
  unpaid: readonly unknown[]
  invitations: readonly unknown[]
  items: readonly { title: string; dueOn: string }[]
  quiet: readonly { projectId: string }[]
}

function dayOf({
  now,
  requests,
  bookings,
  unpaid,
  invitations,
  items,
  quiet,
}: Rows): Omit<WorkDay, 'mayDecide' | 'seesPlaces'> {
  const today = wallOf(now).on
  const isOn = ({ endsMin }: Period) => endsMin > now
  const isToday = ({ startsMin }: Period) => wallOf(startsMin).on === today
  // The last row that was read only stands for all that come after it.
  const told = bookings.slice(0, most.bookings).filter(isOn)
  const isCut = bookings.length > most.bookings
  const todays = told.filter(isToday)
  const late = requests.slice(0, most.requests).filter((request) => isOverdue(request, now))
  const owed = counted(unpaid, most.unpaid)
  const lateItems = items.slice(0, most.items).filter(({ dueOn }) => dueOn < today)
  const [first] = requests
  const [longest] = quiet
  return {
    requests: { ...counted(requests, most.requests), first: first ? titleOf(first) : null },
    today: {
      count: todays.length,
      more: isCut && bookings.every(isToday),
      first: todays.map(placed),
    },
    coming: { count: told.length - todays.length, more: isCut },
    unpaid: owed,
    invitations: invitations.length > 0,
    items: {
      ...counted(items, most.items),
      first: items
        .slice(0, most.items)
        .map(({ title, dueOn }) => ({ title, dueOn, isLate: dueOn < today })),
    },
    quietIn: longest?.projectId ?? null,
    overdue: {
      count: late.length + owed.count + lateItems.length,
      more: owed.more || (requests.length > most.requests && late.length === most.requests),
    },
  }
}

function titleOf({ startsMin, endsMin, gathering }: Titled) {
  return { starts: momentOf(startsMin), ends: momentOf(endsMin), gathering }
}

function placed(row: Titled & { place: string }) {
  return { ...titleOf(row), place: row.place }
}
