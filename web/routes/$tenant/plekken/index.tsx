import { createFileRoute } from '@tanstack/react-router'
import type { PlaceList } from '../../../../worker/features/places/contract'
import { readFilters } from '../../../features/places/filters'
import { PlaceListPage } from '../../../features/places/place-list-page'

export const Route = createFileRoute('/$tenant/plekken/')({
  loader: ({ context, params }) =>
    context.api.get<PlaceList>(`/api/v1/tenants/${params.tenant}/places`),
  component: function Places() {
    const filters = readFilters(Route.useSearch())
    return (
      <PlaceListPage
        tenant={Route.useParams().tenant}
        list={Route.useLoaderData()}
        filters={filters}
      />
    )
  },
})
