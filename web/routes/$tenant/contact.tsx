import { createFileRoute } from '@tanstack/react-router'
import type { Statements } from '../../../worker/features/statements/contract'
import { ContactPage } from '../../features/statements/contact-page'

export const Route = createFileRoute('/$tenant/contact')({
  loader: ({ context, params: { tenant } }) =>
    context.api.get<Statements>(`/api/v1/tenants/${tenant}/statements`),
  component: () => <ContactPage own={Route.useLoaderData()} />,
})
