import { and, eq, inArray, sql } from 'drizzle-orm'
import { newMeter } from '../../db/meter'
import { openTenant, type TenantStore } from '../../db/open'
import { booking, bookingDraft, occupancy } from '../../db/tenant/schema/booking'
import { place, space } from '../../db/tenant/schema/place'
import type { AccountActor } from '../../worker/auth/actor'
import { cancelBooking, undoCancellation } from '../../worker/features/bookings/cancel-booking'
import { approveBooking, refuseBooking } from '../../worker/features/bookings/decide-booking'
import { holdTime } from '../../worker/features/bookings/hold-time'
import { releaseHold, renewHold } from '../../worker/features/bookings/keep-hold'
import { moveBooking } from '../../worker/features/bookings/move-booking'
import { requestBooking } from '../../worker/features/bookings/request-booking'
import type { TenantCall } from '../../worker/http/context'
import { ProblemError } from '../../worker/http/problems'
import { tidyTenant } from '../../worker/sweep/tidy'
import { formatInstant } from '../../worker/time/instant'
import { type Outcome, type Played, type Room, rooms, type Step } from './history'

export interface Play {
  number: number
  /** UTC minutes of the day on which everything happens. */
  day: number
  /** Epoch seconds at which the history begins. */
  at: number
  steps: Step[]
}

interface Env {
  DIRECTORY: D1Database
}

/** Plays histories with the verbs of the service, on D1. Only the door with its HTTP is left out. */
export default {
  async fetch(request, env) {
    const play = (await request.json()) as Play
    return Response.json(
      await new Performance(await openTenant(env, 'hoorn', newMeter()), play).run(),
    )
  },
} satisfies ExportedHandler<Env>

class Performance {
  private at: number
  private readonly made: string[] = []
  private readonly held = new Map<number, { id: string; step: Extract<Step, { do: 'hold' }> }>()
  private readonly placeId: string

  constructor(
    private readonly tenant: TenantStore,
    private readonly play: Play,
  ) {
    this.at = play.at
    this.placeId = `plc_history-${play.number}`
  }

  async run(): Promise<Played> {
    await this.furnish()
    const outcomes: Outcome[] = []
    for (const [index, step] of this.play.steps.entries())
      outcomes.push(
        await this.perform(step, index).then(
          (id) => ({ ok: true, ...(id && { id }) }),
          (error) => {
            if (error instanceof ProblemError) return { ok: false, code: error.code }
            throw error
          },
        ),
      )
    const remains = await this.remains()
    await this.clear()
    return { outcomes, remains }
  }

  private async perform(step: Step, index: number): Promise<string | undefined> {
    if (step.do === 'wait') this.at += step.seconds
    else if (step.do === 'sweep') await tidyTenant(this.tenant, this.at)
    else if ('who' in step) return this.byResident(step, index)
    else await this.byHost(step)
    return undefined
  }

  private async byResident(step: Extract<Step, { who: number }>, index: number) {
    const call = this.call(step.who)
    const browser = `browser-${this.play.number}-${step.who}`
    const held = this.held.get(step.who)
    if (step.do === 'hold') {
      const id = await holdTime(
        call,
        { spaceId: this.idOf(step.room), ...this.time(step) },
        browser,
      )
      this.held.set(step.who, { id, step })
      return id
    }
    if (step.do === 'book') return this.book(call, step, undefined, index, browser)
    if (!held) throw new ProblemError('hold-ended')
    if (step.do === 'renew') await renewHold(call, held.id, browser)
    else if (step.do === 'release') await releaseHold(call, held.id, browser)
    else await this.book(call, held.step, held.id, index, browser)
    return undefined
  }

  private async book(
    call: TenantCall,
    wanted: Extract<Step, { do: 'hold' | 'book' }>,
    holdId: string | undefined,
    index: number,
    browser: string,
  ): Promise<string> {
    const body = {
      ...{ spaceId: this.idOf(wanted.room), ...this.time(wanted), gathering: 'meeting' as const },
      ...{ partySize: 1, name: 'Anna', adult: true as const, ...(holdId && { holdId }) },
    }
    const { id } = await requestBooking(call, body, `${this.play.number}-${index}`, browser)
    this.made.push(id)
    return id
  }

  private async byHost(step: Extract<Step, { which: number }>): Promise<void> {
    const id = this.made[step.which % this.made.length]
    if (!id) throw new ProblemError('not-found')
    const call = this.call('host')
    if (step.do === 'approve') await approveBooking(call, id)
    else if (step.do === 'refuse') await refuseBooking(call, id, 'Nee')
    else if (step.do === 'undo') await undoCancellation(call, id)
    else if (step.do === 'cancel') await cancelBooking(call, id, { undoable: step.undoable })
    else if (step.do === 'move')
      await moveBooking(call, id, { spaceId: this.idOf(step.room), ...this.time(step) })
  }

  private idOf(room: Room): string {
    return `spc_${room}-${this.play.number}`
  }

  private time({ from, length }: { from: number; length: number }) {
    const starts = this.play.day + from * 30
    return { startsAt: formatInstant(starts), endsAt: formatInstant(starts + length * 30) }
  }

  private call(who: number | 'host'): TenantCall {
    const grants: AccountActor['grants'] =
      who === 'host' ? [{ role: 'host', scopeId: null, validFrom: 0, validUntil: null }] : []
    return {
      tenant: this.tenant,
      files: { put: async () => {}, get: async () => null, sweep: async () => {} },
      actor: {
        ...{ kind: 'account', id: `acc_${this.play.number}-${who}`, staff: false, name: null },
        ...{ email: '', phone: null, locale: 'nl', sessionHash: '', organisations: [], grants },
        signedInAt: 0,
      },
      now: Math.floor(this.at / 60),
      at: this.at,
      requestId: 'history',
      locale: 'nl',
      key: 'key',
      announce: () => {},
    }
  }

  private async furnish(): Promise<void> {
    const { db } = this.tenant
    const id = this.placeId
    await this.tenant.system([
      db.insert(place).values({
        ...{
          id,
          slug: `history-${this.play.number}`,
          name: 'De Kern',
          description: '',
          street: '',
        },
        ...{ postcode: '', town: '', latitude: 52, longitude: 5, wijkCode: 'WK040510' },
        ...{ contactName: '', contactPhone: '', houseRules: '', facilities: [], entry: 'key' },
        ...{ entryNote: '', stepFree: 'yes', toilet: 'yes', lift: 'no', hearingLoop: 'no' },
        ...{ parking: 'no', state: 'open', stateReason: '', revision: 1 },
        opening: Array.from({ length: 7 }, () => [[0, 1440] as const]),
      }),
      ...(Object.keys(rooms) as Room[]).map((room, sort) =>
        db.insert(space).values({
          ...{ id: this.idOf(room), placeId: id, name: room, description: '', capacity: 9, sort },
          ...{ shortest: 30, longest: 1440, step: 30, leadMinutes: 0, horizonDays: 365 },
          ...{ noticeMinutes: 0, state: 'open', revision: 1 },
          turnaround: rooms[room].turnaround,
          approval: rooms[room].approval,
          parts:
            room === 'a' || room === 'b' ? [] : rooms[room].units.map((unit) => this.idOf(unit)),
        }),
      ),
    ])
  }

  private async remains(): Promise<Played['remains']> {
    const { db } = this.tenant
    const units = (['a', 'b'] as const).map((unit) => this.idOf(unit))
    const [bookings, claims] = await db.batch([
      db
        .select({ id: booking.id, status: booking.status })
        .from(booking)
        .where(this.here(booking.spaceId)),
      db
        .select()
        .from(occupancy)
        .where(
          and(
            inArray(occupancy.spaceId, units),
            sql`coalesce(expires_at, ${this.at} + 1) > ${this.at}`,
          ),
        ),
    ])
    return {
      bookings,
      claims: claims.map(({ spaceId, startsMin, endsMin, kind, claimId }) => ({
        ...{ unit: spaceId === units[0] ? 'a' : 'b', startsMin, endsMin, kind, claimId },
      })),
    }
  }

  /** Leaves nothing behind, so that the last history is as quick as the first. */
  private async clear(): Promise<void> {
    const { db } = this.tenant
    await this.tenant.system([
      db.delete(occupancy).where(this.here(occupancy.spaceId)),
      db.delete(bookingDraft).where(this.here(bookingDraft.spaceId)),
      db.delete(booking).where(this.here(booking.spaceId)),
      db.delete(space).where(eq(space.placeId, this.placeId)),
      db.delete(place).where(eq(place.id, this.placeId)),
    ])
  }

  private here(
    column: typeof booking.spaceId | typeof occupancy.spaceId | typeof bookingDraft.spaceId,
  ) {
    return inArray(
      column,
      (Object.keys(rooms) as Room[]).map((room) => this.idOf(room)),
    )
  }
}
