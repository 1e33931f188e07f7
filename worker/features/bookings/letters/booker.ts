import type { LetterWords } from '../../../messages/letters'
import { momentWords, spanWords } from '../../../messages/moments'
import type { Part } from '../../../outbox/body'
import type { OwedLetter } from '../../../outbox/letter'
import type { Interval } from '../../../time/interval'
import { mayChange } from '../policy'
import { alternativesOf } from './alternatives'
import type { Links } from './links'
import type { BookingCase } from './queries'
import type { BookerKind } from './truth'

/** What the writer of a letter has at hand. `nowMin`: UTC minutes. */
export interface BookerDesk {
  readonly about: BookingCase
  readonly words: LetterWords
  readonly links: Links
  readonly owed: Pick<OwedLetter, 'params'>
  readonly manageLink: string
  readonly nowMin: number
}

interface Written {
  readonly subject: string
  readonly body: readonly Part[]
}

type Writer = (desk: BookerDesk) => Written

/** The letters to who booked: the answer in the subject, one act in each. Pure. */
export const bookerWriters: Readonly<Record<BookerKind, Writer>> = {
  'booking-confirmed': (desk) => {
    const { words, about } = desk
    return {
      subject: words.booking.confirmedSubject(when(desk)),
      body: [
        { say: words.booking.confirmedIntro(about.space.name, about.place.name) },
        ...facts(desk),
        ...entry(desk),
        ...manage(desk, words.booking.manage),
        { say: words.booking.calendarFile },
      ],
    }
  },
  'booking-requested': (desk) => {
    const { words, about } = desk
    return {
      subject: words.booking.requestedSubject(when(desk)),
      body: [
        { say: words.booking.requestedIntro(about.space.name, about.place.name) },
        { say: words.booking.requestedNext },
        ...facts(desk),
        ...manage(desk, words.booking.manageRequest),
      ],
    }
  },
  'booking-refused': (desk) => {
    const { words, about, links, owed } = desk
    const moments = alternativesOf(owed.params.alternatives)
    const others: Part[] =
      moments.length > 0
        ? [
            { say: words.booking.alternatives },
            { choices: moments.map((moment) => [span(desk, moment), links.moment(about, moment)]) },
          ]
        : [{ act: words.booking.otherMoment, href: links.place(about) }]
    return {
      subject: words.booking.refusedSubject(when(desk)),
      body: [
        { say: words.booking.refusedIntro(about.space.name, about.place.name) },
        // A host who refuses says why; without a reason another request won.
        ...(about.booking.reason?.trim() ? reason(desk) : [{ say: words.booking.refusedLost }]),
        ...others,
      ],
    }
  },
  'booking-cancelled': (desk) => {
    const { words, about, links, owed } = desk
    const names = [about.space.name, about.place.name] as const
    const { booking } = words
    const withdrawn = owed.params.was === 'requested'
    const subject = withdrawn ? booking.withdrawnSubject : booking.cancelledSubject
    const intro = withdrawn ? booking.withdrawnIntro : booking.cancelledByYou
    if (owed.params.by !== 'host') {
      return { subject: subject(when(desk)), body: [{ say: intro(...names) }] }
    }
    return {
      subject: subject(when(desk)),
      body: [
        { say: booking.cancelledByHost(...names) },
        ...reason(desk),
        { act: booking.otherMoment, href: links.place(about) },
      ],
    }
  },
  'booking-moved': (desk) => {
    const { words, about, owed, nowMin } = desk
    const asked = about.booking.status === 'requested'
    const subject = asked ? words.booking.movedRequestSubject : words.booking.movedSubject
    const before = Number(owed.params.fromMin)
    return {
      subject: subject(when(desk)),
      body: [
        { say: words.booking.movedIntro(about.space.name, about.place.name) },
        ...(before
          ? [{ say: words.booking.movedFrom(momentWords(words.dates, before, nowMin)) }]
          : []),
        ...facts(desk),
        ...(asked ? [{ say: words.booking.requestedNext }] : entry(desk)),
        ...manage(desk, asked ? words.booking.manageRequest : words.booking.manage),
        ...(asked ? [] : [{ say: words.booking.calendarFile }]),
      ],
    }
  },
  'booking-reminder': (desk) => {
    const { words, about } = desk
    return {
      subject: words.booking.reminderSubject(when(desk)),
      body: [
        { say: words.booking.reminderIntro(about.space.name, about.place.name) },
        ...facts(desk),
        ...entry(desk),
        ...manage(desk, words.booking.manage),
        ...(untilOf(desk) === null ? [] : [{ say: words.booking.reminderCancel }]),
      ],
    }
  },
  'booking-expired': (desk) => {
    const { words, about, links } = desk
    return {
      subject: words.booking.expiredSubject(when(desk)),
      body: [
        { say: words.booking.expiredIntro(about.space.name, about.place.name) },
        { say: words.booking.expiredNext },
        { act: words.booking.otherMoment, href: links.place(about) },
      ],
    }
  },
}

const when = ({ words, about, nowMin }: BookerDesk) =>
  momentWords(words.dates, about.booking.startsMin, nowMin)
const span = ({ words, nowMin }: BookerDesk, moment: Interval) =>
  spanWords(words.dates, moment, nowMin)

function facts(desk: BookerDesk): Part[] {
  const { place, space, booking } = desk.about
  const words = desk.words.booking
  const costs = booking.priceCents + booking.depositCents > 0
  const lines: (readonly [string, string])[] = [
    [words.when, span(desk, [booking.startsMin, booking.endsMin])],
    [words.where, `${place.name}, ${place.street}, ${place.postcode} ${place.town}`],
    [words.space, space.name],
    [words.people, String(booking.partySize)],
    [words.price, booking.priceCents > 0 ? words.euro(booking.priceCents) : words.free],
  ]
  if (booking.depositCents > 0) lines.push([words.deposit, words.euro(booking.depositCents)])
  if (costs) {
    lines.push([words.payment, booking.paidAt ? words.paid : words.payments[booking.payment]])
  }
  return [{ facts: lines }]
}

function entry({ about, words }: BookerDesk): Part[] {
  const { entry, entryNote } = about.place
  const how: Part = { say: words.booking.entries[entry] }
  return entryNote.trim() ? [how, { said: entryNote, lang: 'nl' }] : [how]
}

function reason({ about, words }: BookerDesk): Part[] {
  const said = about.booking.reason?.trim()
  return said ? [{ say: words.booking.reason }, { said, lang: 'nl' }] : []
}

function manage(desk: BookerDesk, act: string): Part[] {
  const { words, nowMin, manageLink } = desk
  const until = untilOf(desk)
  const asked = desk.about.booking.status === 'requested'
  const say =
    until === null
      ? words.booking.changeByPhone
      : asked
        ? words.booking.withdrawable
        : words.booking.changeUntil(momentWords(words.dates, until, nowMin))
  return [{ act, href: manageLink }, { say }, { say: words.booking.managePrivate }]
}

/** Until when the booker may change it; null: no longer. */
function untilOf({ about, nowMin }: BookerDesk): number | null {
  const verdict = mayChange(about.booking, about.space, nowMin, false)
  return 'ok' in verdict ? verdict.until : null
}
