import { createFileRoute } from '@tanstack/react-router'
import type { AskedQuestion } from '../../../../worker/features/story/contract'
import { AskedPage } from '../../../features/story/asked-page'

export const Route = createFileRoute('/$tenant/vraag/$code')({
  loader: ({ context, params }) =>
    context.api.get<AskedQuestion>(
      `/api/v1/tenants/${params.tenant}/questions/${encodeURIComponent(params.code)}`,
    ),
  component: () => <AskedPage tenant={Route.useParams().tenant} asked={Route.useLoaderData()} />,
})
