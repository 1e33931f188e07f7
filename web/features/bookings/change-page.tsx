import type { Booking } from '../../../worker/features/bookings/contract'
import type { Place } from '../../../worker/features/places/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { periodWords } from '../../words/moments'
import { lengthOf } from '../places/freedom'
import { type PlaceView, viewQuery } from '../places/place-address'
import { WeekChoice } from '../places/week-choice'
import { Alternatives } from './alternatives'

/** Another time for a booking, in the same space; the old time stays until the move is made. */
export function ChangePage(props: {
  tenant: string
  booking: Booking
  /** The place with seven days of the booking's own space. */
  place: Place
  /** The address of the booking's own page. */
  base: string
  view: PlaceView
}) {
  const { tenant, booking, place, base, view } = props
  const { messages } = useApp()
  const words = messages.booking
  const { week, asOf } = place
  const space = place.spaces.find(({ id }) => id === booking.space.id)
  return (
    <Page
      title={words.changeTitle}
      lead={words.changeNow(periodWords(messages.time, booking, asOf.on))}
    >
      <Alternatives tenant={tenant} placeSlug={place.slug} spaceId={booking.space.id} asOf={asOf} />
      {space && week && booking.changeableUntil ? (
        <WeekChoice
          space={space}
          week={week}
          asOf={asOf}
          view={view}
          hrefOf={(next, part) => `${base}/wijzigen${viewQuery(next, part)}`}
          action="move"
          submit={words.changeSubmit}
          usual={{ from: booking.starts.time, minutes: lengthOf(booking) }}
        />
      ) : (
        <Notice tone="warning">
          <p>{words.tooLate}</p>
        </Notice>
      )}
      <p>
        <LocalLink href={base}>{messages.site.back}</LocalLink>
      </p>
    </Page>
  )
}
