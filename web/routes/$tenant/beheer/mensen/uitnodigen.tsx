import { createFileRoute } from '@tanstack/react-router'
import type { InvitationList } from '../../../../../worker/features/members/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { InvitePage } from '../../../../features/members/invite-page'

export const Route = createFileRoute('/$tenant/beheer/mensen/uitnodigen')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<InvitationList>(
        `/api/v1/tenants/${visit.params.tenant}/manage/invitations`,
      ),
      visit,
    ),
  component: function InviteRoute() {
    const { places, plan } = Route.useLoaderData()
    return <InvitePage tenant={Route.useParams().tenant} places={places} plan={plan} />
  },
})
