import type { WallInterval } from '../tenant/schema/place'
import type { Rate, Rhythm } from './shape'

const at = (time: string): number => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  return hour * 60 + minute
}

/** '9:00-12:30 13:30-22:00' as intervals of wall minutes; '' is a closed day. */
export function hours(text: string): WallInterval[] {
  return text.split(' ').flatMap((stretch) => {
    const [from, to] = stretch.split('-')
    return from && to ? [[at(from), at(to)] as const] : []
  })
}

/** A week of opening hours: Monday to Friday alike, then Saturday, then Sunday. */
export function weekOf(weekdays: string, saturday: string, sunday: string): WallInterval[][] {
  return [...Array.from({ length: 5 }, () => hours(weekdays)), hours(saturday), hours(sunday)]
}

/** Rates in whole euros an hour, for residents, associations and businesses. */
export function ratesOf(
  resident: number,
  association: number,
  business: number,
  { deposit = 0, payment = 'pin' }: { deposit?: number; payment?: Rate['payment'] } = {},
): Rate[] {
  const rate = (audience: Rate['audience'], euros: number, depositCents: number): Rate => ({
    audience,
    centsPerHour: euros * 100,
    centsFixed: 0,
    depositCents,
    payment: euros + depositCents === 0 ? 'none' : audience === 'business' ? 'invoice' : payment,
  })
  return [
    rate('resident', resident, deposit * 100),
    rate('association', association, 0),
    rate('business', business, deposit * 100),
  ]
}

export const lively: Rhythm = {
  weekday: [0.1, 0.22, 0.22, 0.68, 0.5],
  weekend: [0.1, 0.28, 0.3, 0.3, 0.2],
}
export const quiet: Rhythm = {
  weekday: [0.06, 0.12, 0.12, 0.42, 0.22],
  weekend: [0.05, 0.14, 0.16, 0.16, 0.06],
}
export const sporting: Rhythm = {
  weekday: [0.08, 0.2, 0.4, 0.85, 0.75],
  weekend: [0.35, 0.35, 0.2, 0.1, 0.05],
}

/** A room that confirms by itself, and a hall for which a host decides. */
export const room = {
  approval: 'automatic',
  step: 30,
  shortest: 30,
  longest: 240,
  turnaround: 15,
  leadMinutes: 60,
} as const
export const hall = {
  approval: 'host',
  step: 60,
  shortest: 60,
  longest: 480,
  turnaround: 30,
  leadMinutes: 1440,
} as const
