import { createFileRoute } from '@tanstack/react-router'
import type { Booking } from '../../../../worker/features/bookings/contract'
import type { Moment } from '../../../../worker/http/schemas'
import { MyBookingsPage } from '../../../features/accounts/my-bookings-page'
import { orSignIn } from '../../../features/accounts/or-sign-in'

export const Route = createFileRoute('/$tenant/mijn/')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<{ asOf: Moment; bookings: Booking[] }>(
        `/api/v1/tenants/${visit.params.tenant}/my/bookings`,
      ),
      visit,
    ),
  component: function MyBookings() {
    const { bookings, asOf } = Route.useLoaderData()
    return <MyBookingsPage tenant={Route.useParams().tenant} bookings={bookings} asOf={asOf} />
  },
})
