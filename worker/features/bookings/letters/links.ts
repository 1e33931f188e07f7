import type { Locale } from '../../../http/schemas'
import { wallOf } from '../../../time/amsterdam'
import type { Interval } from '../../../time/interval'
import type { BookingCase } from './queries'

/** Absolute addresses of pages, in the reader's language. `origin` has no slash at its end. */
export class Links {
  private readonly base: string
  constructor(origin: string, slug: string, locale: Locale) {
    this.base = `${origin}/${slug}${locale === 'nl' ? '' : `/${locale}`}`
  }

  /** The page of one booking, for whoever has the link. */
  manage(bookingId: string, secret: string): string {
    return `${this.base}/reservering/${bookingId}/${secret}`
  }

  place({ place, space }: BookingCase): string {
    return `${this.base}/plekken/${place.slug}?ruimte=${space.id}`
  }

  /** The place page with one moment chosen. */
  moment(about: BookingCase, [from]: Interval): string {
    const { on, time } = wallOf(from)
    return `${this.place(about)}&vanaf=${on}&dag=${on}&van=${encodeURIComponent(time)}`
  }

  requests(): string {
    return `${this.base}/beheer/aanvragen`
  }

  hostBooking(bookingId: string): string {
    return `${this.base}/beheer/reservering/${bookingId}`
  }
}
