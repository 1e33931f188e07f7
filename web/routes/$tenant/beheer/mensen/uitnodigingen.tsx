import { createFileRoute } from '@tanstack/react-router'
import type { InvitationList } from '../../../../../worker/features/members/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { InvitationsPage } from '../../../../features/members/invitations-page'
import { readInvitationsView } from '../../../../features/members/member-address'

export const Route = createFileRoute('/$tenant/beheer/mensen/uitnodigingen')({
  loaderDeps: ({ search }) => ({ na: readInvitationsView(search).na }),
  loader: ({ deps, ...visit }) => {
    const query = deps.na ? `?after=${deps.na}` : ''
    const path = `/api/v1/tenants/${visit.params.tenant}/manage/invitations${query}`
    return orSignIn(visit.context.api.get<InvitationList>(path), visit)
  },
  component: () => (
    <InvitationsPage
      tenant={Route.useParams().tenant}
      list={Route.useLoaderData()}
      view={readInvitationsView(Route.useSearch())}
    />
  ),
})
