import { createFileRoute } from '@tanstack/react-router'
import type { ManagedList } from '../../../../../worker/features/manage/contract'
import { NewPlacePage } from '../../../../features/manage/new-place-page'

export const Route = createFileRoute('/$tenant/beheer/plekken/nieuw')({
  loader: ({ context, params }) =>
    context.api.get<ManagedList>(`/api/v1/tenants/${params.tenant}/manage/places`),
  component: () => (
    <NewPlacePage tenant={Route.useParams().tenant} areas={Route.useLoaderData().areas} />
  ),
})
