import type { Agenda } from '../../../worker/features/bookings/contract'
import { daysBetween, shiftDate } from '../../words/calendar'

type Booking = Agenda['bookings'][number]
type Closure = Agenda['closures'][number]

export interface PlaceDay {
  place: Agenda['places'][number]
  bookings: Booking[]
  closures: Closure[]
}

/** Every date of an agenda. */
export function datesOf({ from, to }: Pick<Agenda, 'from' | 'to'>): string[] {
  return Array.from({ length: daysBetween(from, to) + 1 }, (_, day) => shiftDate(from, day))
}

/**
 * What happens on a date, per place in the order of time; places where nothing does are left out.
 * A booking that runs past midnight stands on the day on which it begins, or on the first one shown.
 */
export function placesOn(agenda: Agenda, on: string): PlaceDay[] {
  const { places, bookings, closures, from } = agenda
  const isOn = (starts: string) => starts === on || (on === from && starts < on)
  return places
    .map((place) => ({
      place,
      bookings: bookings.filter((each) => each.place.id === place.id && isOn(each.starts.on)),
      closures: closures.filter((each) => each.placeId === place.id && covers(each, on)),
    }))
    .filter((day) => day.bookings.length + day.closures.length > 0)
}

/** Whether a closure takes any of a date: one that ends at midnight takes nothing of that day. */
function covers({ starts, ends }: Closure, on: string): boolean {
  return starts.on <= on && (ends.on > on || (ends.on === on && ends.time !== '00:00'))
}

/** The hours of a date that a closure takes; null: all of it. */
export function closedHours({ starts, ends }: Closure, on: string) {
  const opens = starts.on < on ? '00:00' : starts.time
  const closes = ends.on > on ? '24:00' : ends.time
  return opens === '00:00' && closes === '24:00' ? null : { opens, closes }
}
