import { createFileRoute } from '@tanstack/react-router'
import type { Statements } from '../../../worker/features/statements/contract'
import { AccessibilityPage } from '../../features/statements/accessibility-page'

export const Route = createFileRoute('/$tenant/toegankelijkheid')({
  loader: ({ context, params: { tenant } }) =>
    context.api.get<Statements>(`/api/v1/tenants/${tenant}/statements`),
  component: () => (
    <AccessibilityPage tenant={Route.useParams().tenant} own={Route.useLoaderData()} />
  ),
})
