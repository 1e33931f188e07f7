import type { LetterWords } from '../../../messages/letters'
import { hoursWords, momentWords, spanWords } from '../../../messages/moments'
import type { Part } from '../../../outbox/body'
import type { OwedLetter } from '../../../outbox/letter'
import type { Links } from './links'
import type { BookingCase, DayEntry } from './queries'
import type { HostKind } from './truth'

/** What the writer of a letter to a host has at hand. `nowMin`: UTC minutes. */
export interface HostDesk {
  readonly about: BookingCase
  readonly day: readonly DayEntry[]
  readonly words: LetterWords
  readonly links: Links
  readonly owed: Pick<OwedLetter, 'params'>
  readonly nowMin: number
}

type Writer = (desk: HostDesk) => { readonly subject: string; readonly body: readonly Part[] }

/**
 * The letters to the hosts of a place. The remark of who booked stays out of the mail, where it
 * could not be erased after 30 days, and so do the names of others who are there that day. Pure.
 */
export const hostWriters: Readonly<Record<HostKind, Writer>> = {
  'host-requested': (desk) => {
    const { words, about, links } = desk
    return {
      subject: words.host.requestedSubject(about.space.name, when(desk)),
      body: [
        { say: words.host.requestedIntro(about.space.name, about.place.name) },
        ...facts(desk),
        ...clashes(desk),
        ...day(desk),
        { act: words.host.requestedAct, href: links.requests() },
      ],
    }
  },
  'host-booked': (desk) => {
    const { words, about } = desk
    return {
      subject: words.host.bookedSubject(about.space.name, when(desk)),
      body: [
        { say: words.host.bookedIntro(about.space.name, about.place.name) },
        ...facts(desk),
        ...day(desk),
        see(desk),
      ],
    }
  },
  'host-cancelled': (desk) => {
    const { words, about, owed } = desk
    const { host } = words
    const names = [about.space.name, about.place.name] as const
    const withdrawn = owed.params.was === 'requested'
    const subject = withdrawn ? host.withdrawnSubject : host.cancelledSubject
    const said = about.booking.reason?.trim()
    return {
      subject: subject(about.space.name, when(desk)),
      body: [
        { say: withdrawn ? host.withdrawnIntro(...names) : host.cancelledIntro(...names) },
        ...facts(desk),
        ...(said ? [{ say: host.reason }, { said, lang: about.booking.locale }] : []),
        see(desk),
      ],
    }
  },
  'host-moved': (desk) => {
    const { words, about, owed, nowMin } = desk
    const { host } = words
    const before = Number(owed.params.fromMin)
    const asked = about.booking.status === 'requested'
    return {
      subject: host.movedSubject(about.space.name, when(desk)),
      body: [
        { say: host.movedIntro(about.space.name, about.place.name) },
        ...(before ? [{ say: host.movedFrom(momentWords(words.dates, before, nowMin)) }] : []),
        ...facts(desk),
        ...(asked ? clashes(desk) : []),
        ...day(desk),
        asked ? { act: host.requestedAct, href: desk.links.requests() } : see(desk),
      ],
    }
  },
}

const when = ({ words, about, nowMin }: HostDesk) =>
  momentWords(words.dates, about.booking.startsMin, nowMin)

const see = ({ words, about, links }: HostDesk): Part => ({
  act: words.host.see,
  href: links.hostBooking(about.booking.id),
})

function facts({ words, about, nowMin }: HostDesk): Part[] {
  const { booking, space } = about
  const { host } = words
  const interval = [booking.startsMin, booking.endsMin] as const
  const lines: (readonly [string, string])[] = [
    [words.booking.when, spanWords(words.dates, interval, nowMin)],
    [words.booking.space, space.name],
    // Nobody any more, once the person was erased.
    ...(booking.name ? [[host.who, booking.name] as const] : []),
    [host.what, host.gatherings[booking.gathering]],
    [words.booking.people, String(booking.partySize)],
  ]
  if (booking.phone) lines.push([host.phone, booking.phone])
  return booking.note ? [{ facts: lines }, { say: host.note }] : [{ facts: lines }]
}

function clashes({ words, day }: HostDesk): Part[] {
  const taken = day.some((other) => other.clashes && !other.requested)
  const competing = day.filter((other) => other.clashes && other.requested).length
  return [
    ...(taken ? [{ say: words.host.taken }] : []),
    ...(competing > 0 ? [{ say: words.host.competing(competing) }] : []),
  ]
}

function day({ words, day, nowMin }: HostDesk): Part[] {
  const { host, dates } = words
  if (day.length === 0) return [{ say: host.dayEmpty }]
  const lines = day.map(({ interval, gathering, requested }) => {
    const line = requested ? host.dayRequest : host.dayLine
    return line(hoursWords(dates, interval, nowMin), host.gatherings[gathering])
  })
  return [{ say: host.day }, { list: lines }]
}
