import { createFileRoute } from '@tanstack/react-router'
import type { ManagedList } from '../../../../../worker/features/manage/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { ManagedPlacesPage } from '../../../../features/manage/place-list-page'

export const Route = createFileRoute('/$tenant/beheer/plekken/')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<ManagedList>(`/api/v1/tenants/${visit.params.tenant}/manage/places`),
      visit,
    ),
  component: () => (
    <ManagedPlacesPage tenant={Route.useParams().tenant} list={Route.useLoaderData()} />
  ),
})
