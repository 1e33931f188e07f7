import { createFileRoute } from '@tanstack/react-router'
import type { ManagedList } from '../../../../../worker/features/manage/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { NewPlacePage } from '../../../../features/manage/new-place-page'

export const Route = createFileRoute('/$tenant/beheer/plekken/nieuw')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<ManagedList>(`/api/v1/tenants/${visit.params.tenant}/manage/places`),
      visit,
    ),
  component: () => (
    <NewPlacePage tenant={Route.useParams().tenant} areas={Route.useLoaderData().areas} />
  ),
})
