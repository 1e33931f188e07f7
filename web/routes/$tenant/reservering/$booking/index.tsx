import { createFileRoute } from '@tanstack/react-router'
import { useApp } from '../../../../app-context'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { BookingPage } from '../../../../features/bookings/booking-page'
import { bookingAddress, loadBooking } from '../../../../features/bookings/load-booking'

export const Route = createFileRoute('/$tenant/reservering/$booking/')({
  loader: (visit) => orSignIn(loadBooking(visit.context.api, visit.params), visit),
  component: function BookingRoute() {
    const params = Route.useParams()
    return (
      <BookingPage
        tenant={params.tenant}
        booking={Route.useLoaderData()}
        asOf={useApp().asOf.slice(0, 10)}
        base={bookingAddress(params)}
      />
    )
  },
})
