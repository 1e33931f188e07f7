import type { Directory, TenantStore } from '../../../../db/open'
import { deriveLinkSecret } from '../../../auth/secrets'
import { type LetterWords, letterWords } from '../../../messages/letters'
import type { Part } from '../../../outbox/body'
import type { Attachment, Composers, Draft, OwedLetter } from '../../../outbox/letter'
import { calendarFile, methodOf } from '../calendar'
import { bookerWriters } from './booker'
import { hostWriters } from './host'
import { Links } from './links'
import { type BookingCase, type Person, readCase, readDay, readHosts, readPeople } from './queries'
import { type BookerKind, bookerKinds, type HostKind, hostKinds, stillTrue } from './truth'

export interface BookingLetterDeps {
  readonly store: TenantStore
  /** Staff have their address there. */
  readonly directory: Directory
  readonly secretKey: string
  /** Scheme and host of the pages, without a slash at the end. */
  readonly origin: string
  /** The address that letters come from. */
  readonly senderAddress: string
}

/** Who writes the letters about bookings of one tenant. */
export function bookingLetters(deps: BookingLetterDeps): Composers {
  const composers = [
    ...bookerKinds.map((kind) => [kind, toBooker(kind, deps)] as const),
    ...hostKinds.map((kind) => [kind, toHosts(kind, deps)] as const),
  ]
  return Object.fromEntries(composers)
}

function toBooker(kind: BookerKind, deps: BookingLetterDeps) {
  return async (owed: OwedLetter, now: number): Promise<Draft[] | null> => {
    const nowMin = Math.floor(now / 60)
    const about = await readCase(deps.store, owed.subjectId)
    if (!about || !stillTrue(kind, about.booking, owed, nowMin)) return null
    const { id, accountId, locale, name } = about.booking
    const [booker] = await readPeople(deps.store, deps.directory, [accountId])
    // Who booked by phone may have no mail; the host has told them.
    if (!booker?.email.includes('@')) return null
    const words = letterWords(locale, about.self.pronoun)
    const links = new Links(deps.origin, about.slug, locale)
    const manageLink = links.manage(id, await deriveLinkSecret(deps.secretKey, id))
    const desk = { about, words, links, owed, manageLink, nowMin }
    const { subject, body } = bookerWriters[kind](desk)
    return [
      {
        ...envelope(about, { ...booker, name, locale }),
        subject,
        body: framed(words, name, body, [
          ...callPlace(about, words),
          { say: whyBooker(kind, owed, words)(about.self.name) },
        ]),
        attachments: calendar(kind, about, owed, deps, nowMin),
      },
    ]
  }
}

function toHosts(kind: HostKind, deps: BookingLetterDeps) {
  return async (owed: OwedLetter, now: number): Promise<Draft[] | null> => {
    const nowMin = Math.floor(now / 60)
    const about = await readCase(deps.store, owed.subjectId)
    if (!about || !stillTrue(kind, about.booking, owed, nowMin)) return null
    const day = await readDay(deps.store, about)
    const { people, asAdmins } = await readHosts(deps.store, deps.directory, about.place.id, now)
    return people.map((person) => {
      const words = letterWords(person.locale, about.self.pronoun)
      const links = new Links(deps.origin, about.slug, person.locale)
      const { subject, body } = hostWriters[kind]({ about, day, words, links, owed, nowMin })
      const why = asAdmins ? words.host.whyAdmin : words.host.why
      return {
        ...envelope(about, person),
        subject,
        body: framed(words, person.name, body, [
          ...callOrganisation(about, words),
          { say: why(about.place.name) },
        ]),
      }
    })
  }
}

function whyBooker(kind: BookerKind, { params }: OwedLetter, { booking }: LetterWords) {
  const asked = ['booking-requested', 'booking-refused', 'booking-expired'].includes(kind)
  return asked || params.was === 'requested' ? booking.whyRequest : booking.why
}

function envelope({ self }: BookingCase, { id, email, name, locale }: Person) {
  return {
    recipientId: id,
    to: { address: email, ...(name ? { name } : {}) },
    locale,
    ...(self.email ? { replyTo: { name: self.name, address: self.email } } : {}),
  }
}

function framed(
  words: LetterWords,
  name: string | null,
  body: readonly Part[],
  end: readonly Part[],
): Part[] {
  return [{ say: words.mail.greeting(name) }, ...body, ...end]
}

function callPlace(about: BookingCase, words: LetterWords): Part[] {
  const { contactName, contactPhone } = about.place
  if (!contactPhone) return callOrganisation(about, words)
  return [{ say: words.mail.call(contactName || about.place.name, contactPhone) }]
}

function callOrganisation({ self }: BookingCase, words: LetterWords): Part[] {
  if (!self.phone) return []
  if (!self.phoneHours) return [{ say: words.mail.call(self.name, self.phone) }]
  return [{ say: words.mail.callHours(self.name, self.phone, self.phoneHours) }]
}

// A request was in nobody's calendar, so taking it back changes none.
function calendar(
  kind: BookerKind,
  { booking, space, place, self }: BookingCase,
  owed: OwedLetter,
  { senderAddress }: BookingLetterDeps,
  nowMin: number,
): Attachment[] {
  const tells =
    kind === 'booking-confirmed' || kind === 'booking-moved' || kind === 'booking-cancelled'
  if (!tells || booking.status === 'requested' || owed.params.was === 'requested') return []
  const content = calendarFile({
    bookingId: booking.id,
    revision: booking.revision,
    status: booking.status,
    interval: [booking.startsMin, booking.endsMin],
    space: space.name,
    place,
    organiser: { name: self.name, address: senderAddress },
    writtenMin: nowMin,
  })
  const contentType = `text/calendar; charset=utf-8; method=${methodOf(booking.status)}`
  return [{ filename: 'reservering.ics', contentType, content }]
}
