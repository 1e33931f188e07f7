import { createFileRoute } from '@tanstack/react-router'
import type { PlaceList } from '../../../worker/features/places/contract'
import { FrontPage } from '../../features/organisation/front-page'

export const Route = createFileRoute('/$tenant/')({
  loader: ({ context, params }) =>
    context.api.get<PlaceList>(`/api/v1/tenants/${params.tenant}/places`),
  component: () => <FrontPage tenant={Route.useParams().tenant} list={Route.useLoaderData()} />,
})
