import { createFileRoute } from '@tanstack/react-router'
import type { PublicPromise } from '../../../../worker/features/intake/contract'
import { PromisePage } from '../../../features/promise/promise-page'

export const Route = createFileRoute('/$tenant/projecten/$project')({
  loader: ({ context, params }) =>
    context.api.get<PublicPromise>(
      `/api/v1/tenants/${params.tenant}/projects/${params.project}/promise`,
    ),
  component: () => <PromisePage shown={Route.useLoaderData()} />,
})
