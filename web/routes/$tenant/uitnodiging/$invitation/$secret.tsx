import { createFileRoute } from '@tanstack/react-router'
import type { Invitation } from '../../../../../worker/features/members/contract'
import { InvitationPage } from '../../../../features/invitations/invitation-page'

export const Route = createFileRoute('/$tenant/uitnodiging/$invitation/$secret')({
  // The secret goes in a header: it stands in no other address.
  loader: ({ context, params: { tenant, invitation, secret } }) =>
    context.api.get<Invitation>(`/api/v1/tenants/${tenant}/invitations/${invitation}`, {
      'invitation-link': `${invitation}.${secret}`,
    }),
  component: () => (
    <InvitationPage tenant={Route.useParams().tenant} invitation={Route.useLoaderData()} />
  ),
})
