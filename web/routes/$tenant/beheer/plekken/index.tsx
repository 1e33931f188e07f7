import { createFileRoute } from '@tanstack/react-router'
import type { ManagedList } from '../../../../../worker/features/manage/contract'
import { ManagedPlacesPage } from '../../../../features/manage/place-list-page'

export const Route = createFileRoute('/$tenant/beheer/plekken/')({
  loader: ({ context, params }) =>
    context.api.get<ManagedList>(`/api/v1/tenants/${params.tenant}/manage/places`),
  component: () => (
    <ManagedPlacesPage tenant={Route.useParams().tenant} list={Route.useLoaderData()} />
  ),
})
