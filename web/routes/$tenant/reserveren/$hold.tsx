import { createFileRoute } from '@tanstack/react-router'
import type { Hold } from '../../../../worker/features/bookings/contract'
import { useApp } from '../../../app-context'
import { HoldPage } from '../../../features/bookings/hold-page'

export const Route = createFileRoute('/$tenant/reserveren/$hold')({
  loader: ({ context, params: { tenant, hold } }) =>
    context.api.get<Hold>(`/api/v1/tenants/${tenant}/holds/${hold}`),
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
