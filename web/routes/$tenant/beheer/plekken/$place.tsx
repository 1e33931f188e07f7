import { createFileRoute } from '@tanstack/react-router'
import type { ManagedPlace } from '../../../../../worker/features/manage/contract'
import { ManagedPlacePage } from '../../../../features/manage/managed-place-page'
import { readPlaceView } from '../../../../features/manage/place-address'

export const Route = createFileRoute('/$tenant/beheer/plekken/$place')({
  loader: ({ context, params: { tenant, place } }) =>
    context.api.get<ManagedPlace>(`/api/v1/tenants/${tenant}/manage/places/${place}`),
  component: () => (
    <ManagedPlacePage
      tenant={Route.useParams().tenant}
      place={Route.useLoaderData()}
      view={readPlaceView(Route.useSearch())}
    />
  ),
})
