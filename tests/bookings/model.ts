import { type Outcome, type Played, type Room, rooms, type Step } from './history'

interface Claim {
  id: string
  units: readonly string[]
  startsMin: number
  endsMin: number
  /** Of a hold: when it ends. */
  expiresAt: number | null
}
interface Booking {
  id: string
  status: string
  room: Room
  startsMin: number
  endsMin: number
  undoUntil: number | null
}
interface Hold {
  id: string
  room: Room
  startsMin: number
  endsMin: number
  renewals: number
  expiresAt: number
}

/**
 * The rules of booking once more, as plainly as can be: a list of claims, looked through from
 * beginning to end. It is told which ids the service gave, and says what should have come of each
 * step.
 */
export class Model {
  private claims: Claim[] = []
  readonly bookings: Booking[] = []
  private readonly holds = new Map<number, Hold>()

  constructor(
    private readonly day: number,
    private at: number,
  ) {}

  /** Whether a step should succeed; then it has been done here. */
  takes(step: Step, { id = '' }: Outcome): boolean {
    switch (step.do) {
      case 'wait':
        this.at += step.seconds
        return true
      case 'sweep':
        return true
      case 'hold':
        return this.hold(step.who, id, step.room, this.span(step))
      case 'renew':
        return this.renew(step.who)
      case 'release':
        return this.release(step.who)
      case 'book':
        return this.book(id, step.room, this.span(step))
      case 'book-held':
        return this.bookHeld(step.who)
      default: {
        const booking = this.bookings[step.which % this.bookings.length]
        return booking !== undefined && this.change(booking, step)
      }
    }
  }

  /** What must be left of all this. */
  remains(): Played['remains'] {
    const claims = this.claims
      .filter((claim) => this.counts(claim))
      .flatMap(({ id, units, startsMin, endsMin, expiresAt }) =>
        units.map((unit) => ({
          ...{ unit, startsMin, endsMin, claimId: id },
          kind: expiresAt === null ? 'booking' : 'hold',
        })),
      )
    return { bookings: this.bookings.map(({ id, status }) => ({ id, status })), claims }
  }

  private span({ from, length }: { from: number; length: number }) {
    const startsMin = this.day + from * 30
    return { startsMin, endsMin: startsMin + length * 30 }
  }

  private counts({ expiresAt }: Claim): boolean {
    return expiresAt === null || expiresAt > this.at
  }

  /** Puts a claim in place of any of the same id, unless another stands in its way. */
  private claim(wanted: Claim, without: string[] = []): boolean {
    const others = this.claims.filter(({ id }) => id !== wanted.id && !without.includes(id))
    const isFree = others.every(
      (other) =>
        !this.counts(other) ||
        !other.units.some((unit) => wanted.units.includes(unit)) ||
        other.endsMin <= wanted.startsMin ||
        other.startsMin >= wanted.endsMin,
    )
    if (isFree) this.claims = [...others, wanted]
    return isFree
  }

  private claimFor(id: string, room: Room, span: Span, expiresAt: number | null): Claim {
    const { units, turnaround } = rooms[room]
    return { id, units, startsMin: span.startsMin, endsMin: span.endsMin + turnaround, expiresAt }
  }

  private drop(id: string): void {
    this.claims = this.claims.filter((claim) => claim.id !== id)
  }

  private hold(who: number, id: string, room: Room, span: Span): boolean {
    const earlier = this.holds.get(who)
    const expiresAt = this.at + 600
    const wanted = this.claimFor(id, room, span, expiresAt)
    const without = earlier ? [earlier.id] : []
    if (rooms[room].approval === 'automatic' && !this.claim(wanted, without)) return false
    if (earlier) this.drop(earlier.id)
    this.holds.set(who, { id, room, ...span, renewals: 0, expiresAt })
    return true
  }

  private renew(who: number): boolean {
    const held = this.holds.get(who)
    if (!held || held.renewals === 2) return false
    const expiresAt = this.at + 600
    const wanted = this.claimFor(held.id, held.room, held, expiresAt)
    if (rooms[held.room].approval === 'automatic' && !this.claim(wanted)) return false
    this.holds.set(who, { ...held, renewals: held.renewals + 1, expiresAt })
    return true
  }

  private release(who: number): boolean {
    const held = this.holds.get(who)
    if (!held) return false
    this.drop(held.id)
    return this.holds.delete(who)
  }

  private book(id: string, room: Room, span: Span): boolean {
    const isAutomatic = rooms[room].approval === 'automatic'
    if (isAutomatic && !this.claim(this.claimFor(id, room, span, null))) return false
    const status = isAutomatic ? 'confirmed' : 'requested'
    this.bookings.push({ id, status, room, ...span, undoUntil: null })
    return true
  }

  private bookHeld(who: number): boolean {
    const held = this.holds.get(who)
    if (!held) return false
    const { id, room, startsMin, endsMin } = held
    return this.book(id, room, { startsMin, endsMin }) && this.holds.delete(who)
  }

  private change(booking: Booking, step: Extract<Step, { which: number }>): boolean {
    const { id, room, status } = booking
    const isOpen = status === 'requested' || status === 'confirmed'
    if (step.do === 'approve') {
      if (status !== 'requested' || !this.claim(this.claimFor(id, room, booking, null)))
        return false
      booking.status = 'confirmed'
      for (const other of this.bookings) if (this.losesTo(other, booking)) other.status = 'refused'
    } else if (step.do === 'refuse') {
      if (status !== 'requested') return false
      booking.status = 'refused'
    } else if (step.do === 'cancel') {
      // Pressed twice: nothing happens, and nothing is wrong.
      const isAgain = status === 'cancelled' && (booking.undoUntil ?? 0) > this.at
      if (isAgain && step.undoable) return true
      if (!isOpen) return false
      booking.status = 'cancelled'
      booking.undoUntil = step.undoable ? this.at + 60 : null
      const held = this.claims.find((claim) => claim.id === id)
      if (held && step.undoable) held.expiresAt = this.at + 60
      else this.drop(id)
    } else if (step.do === 'undo') {
      if (status !== 'cancelled' || (booking.undoUntil ?? 0) <= this.at) return false
      const held = this.claims.find((claim) => claim.id === id)
      if (held) held.expiresAt = null
      booking.status = held ? 'confirmed' : 'requested'
      booking.undoUntil = null
    } else if (step.do === 'move') {
      const span = this.span(step)
      const wanted = this.claimFor(id, step.room, span, null)
      // In a room for which nobody is asked, a request has nobody to wait for.
      const stands = status === 'confirmed' || rooms[step.room].approval === 'automatic'
      if (!isOpen || (stands && !this.claim(wanted))) return false
      Object.assign(booking, { room: step.room, ...span, ...(stands && { status: 'confirmed' }) })
    }
    return true
  }

  private losesTo(other: Booking, winner: Booking): boolean {
    if (other === winner || other.status !== 'requested') return false
    const [wanted, taken] = [other, winner].map((each) => this.claimFor('', each.room, each, null))
    if (!wanted || !taken) return false
    const sharesRoom = wanted.units.some((unit) => taken.units.includes(unit))
    return sharesRoom && wanted.startsMin < taken.endsMin && wanted.endsMin > taken.startsMin
  }
}

interface Span {
  startsMin: number
  endsMin: number
}
