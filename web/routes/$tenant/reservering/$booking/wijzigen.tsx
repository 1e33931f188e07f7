import { createFileRoute } from '@tanstack/react-router'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { ChangePage } from '../../../../features/bookings/change-page'
import { bookingAddress, loadChange } from '../../../../features/bookings/load-booking'
import { readPlaceView } from '../../../../features/places/place-address'

export const Route = createFileRoute('/$tenant/reservering/$booking/wijzigen')({
  loaderDeps: ({ search }) => ({ vanaf: readPlaceView(search).vanaf }),
  loader: (visit) => orSignIn(loadChange(visit.context.api, visit.params, visit.deps.vanaf), visit),
  component: function ChangeRoute() {
    const params = Route.useParams()
    const { booking, place } = Route.useLoaderData()
    const view = readPlaceView(Route.useSearch())
    return (
      <ChangePage
        tenant={params.tenant}
        booking={booking}
        place={place}
        base={bookingAddress(params)}
        view={view}
      />
    )
  },
})
