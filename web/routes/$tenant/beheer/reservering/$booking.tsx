import { createFileRoute } from '@tanstack/react-router'
import type { Booking } from '../../../../../worker/features/bookings/contract'
import { useApp } from '../../../../app-context'
import { HostBookingPage } from '../../../../features/manage/host-booking-page'

export const Route = createFileRoute('/$tenant/beheer/reservering/$booking')({
  loader: ({ context, params: { tenant, booking } }) =>
    context.api.get<Booking>(`/api/v1/tenants/${tenant}/bookings/${booking}`),
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
