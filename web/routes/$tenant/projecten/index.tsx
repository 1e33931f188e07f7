import { createFileRoute } from '@tanstack/react-router'
import type { StoryList } from '../../../../worker/features/story/contract'
import { StoryListPage } from '../../../features/story/list-page'

export const Route = createFileRoute('/$tenant/projecten/')({
  loader: ({ context, params }) =>
    context.api.get<StoryList>(`/api/v1/tenants/${params.tenant}/stories`),
  component: () => <StoryListPage tenant={Route.useParams().tenant} list={Route.useLoaderData()} />,
})
