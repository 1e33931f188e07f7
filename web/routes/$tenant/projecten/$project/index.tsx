import { createFileRoute } from '@tanstack/react-router'
import type { Story } from '../../../../../worker/features/story/contract'
import { StoryPage } from '../../../../features/story/story-page'

export const Route = createFileRoute('/$tenant/projecten/$project/')({
  loader: ({ context, params }) =>
    context.api.get<Story>(`/api/v1/tenants/${params.tenant}/projects/${params.project}/story`),
  component: () => <StoryPage tenant={Route.useParams().tenant} story={Route.useLoaderData()} />,
})
