import { createFileRoute } from '@tanstack/react-router'
import type { Place } from '../../../../worker/features/places/contract'
import { apiQuery, readPlaceView } from '../../../features/places/place-address'
import { PlacePage } from '../../../features/places/place-page'

export const Route = createFileRoute('/$tenant/plekken/$place')({
  loaderDeps: ({ search }) => ({ query: apiQuery(readPlaceView(search)) }),
  loader: ({ context, params: { tenant, place }, deps: { query } }) =>
    context.api.get<Place>(`/api/v1/tenants/${tenant}/places/${place}${query}`),
  component: function PlaceRoute() {
    const view = readPlaceView(Route.useSearch())
    return <PlacePage tenant={Route.useParams().tenant} place={Route.useLoaderData()} view={view} />
  },
})
