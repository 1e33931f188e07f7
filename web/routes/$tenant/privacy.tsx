import { createFileRoute } from '@tanstack/react-router'
import type { PrivacyStatement } from '../../../worker/features/statements/contract'
import { PrivacyPage } from '../../features/statements/privacy-page'

export const Route = createFileRoute('/$tenant/privacy')({
  loader: ({ context, params: { tenant } }) =>
    context.api.get<PrivacyStatement>(`/api/v1/tenants/${tenant}/privacy-statement`),
  component: () => (
    <PrivacyPage tenant={Route.useParams().tenant} statement={Route.useLoaderData()} />
  ),
})
