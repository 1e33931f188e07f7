import { createFileRoute } from '@tanstack/react-router'
import { useApp } from '../../../app-context'
import { HoldPage } from '../../../features/bookings/hold-page'
import { loadHold } from '../../../features/bookings/load-hold'

export const Route = createFileRoute('/$tenant/reserveren/$hold')({
  loader: ({ context, params }) => loadHold(context, params),
  component: function HoldRoute() {
    const { tenant } = Route.useParams()
    const search: { stap?: unknown } = Route.useSearch()
    const { asOf } = useApp()
    return (
      <HoldPage
        tenant={tenant}
        hold={Route.useLoaderData()}
        asOf={asOf.slice(0, 10)}
        step={search.stap === 'code' ? 'code' : 'gegevens'}
      />
    )
  },
})
