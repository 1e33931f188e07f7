import { createFileRoute } from '@tanstack/react-router'
import type { OwnEntry } from '../../../../../../../worker/features/around/contract'
import { OwnEntryPage } from '../../../../../../features/around/own-entry-page'

export const Route = createFileRoute('/$tenant/bevestigen/organisatie/$project/$contact/$secret')({
  // The secret goes in a header: it stands in no other address.
  loader: ({ context, params: { tenant, project, contact, secret } }) =>
    context.api.get<OwnEntry>(
      `/api/v1/tenants/${tenant}/projects/${project}/stakeholder-contacts/${contact}/entry`,
      { 'contact-link': secret },
    ),
  component: () => {
    const { bewaard } = Route.useSearch() as Record<string, unknown>
    return <OwnEntryPage shown={Route.useLoaderData()} isSaved={bewaard !== undefined} />
  },
})
