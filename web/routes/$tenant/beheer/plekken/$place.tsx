import { createFileRoute } from '@tanstack/react-router'
import type { ManagedPlace } from '../../../../../worker/features/manage/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { ManagedPlacePage } from '../../../../features/manage/managed-place-page'
import { readPlaceView } from '../../../../features/manage/place-address'

export const Route = createFileRoute('/$tenant/beheer/plekken/$place')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<ManagedPlace>(
        `/api/v1/tenants/${visit.params.tenant}/manage/places/${visit.params.place}`,
      ),
      visit,
    ),
  component: () => (
    <ManagedPlacePage
      tenant={Route.useParams().tenant}
      place={Route.useLoaderData()}
      view={readPlaceView(Route.useSearch())}
    />
  ),
})
