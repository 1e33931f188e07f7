import { createFileRoute } from '@tanstack/react-router'
import type { Booking } from '../../../../../worker/features/bookings/contract'
import { useApp } from '../../../../app-context'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { HostBookingPage } from '../../../../features/manage/host-booking-page'

export const Route = createFileRoute('/$tenant/beheer/reservering/$booking')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Booking>(
        `/api/v1/tenants/${visit.params.tenant}/bookings/${visit.params.booking}`,
      ),
      visit,
    ),
  component: function HostBookingRoute() {
    return (
      <HostBookingPage
        tenant={Route.useParams().tenant}
        booking={Route.useLoaderData()}
        asOf={useApp().asOf.slice(0, 10)}
      />
    )
  },
})
