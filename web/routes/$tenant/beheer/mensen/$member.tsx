import { createFileRoute } from '@tanstack/react-router'
import type { Member } from '../../../../../worker/features/members/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { readMemberView } from '../../../../features/members/member-address'
import { MemberPage } from '../../../../features/members/member-page'

export const Route = createFileRoute('/$tenant/beheer/mensen/$member')({
  loaderDeps: ({ search }) => ({ eerder: readMemberView(search).eerder }),
  loader: ({ deps, ...visit }) => {
    const { tenant, member } = visit.params
    const query = deps.eerder ? `?before=${deps.eerder}` : ''
    const path = `/api/v1/tenants/${tenant}/manage/members/${member}${query}`
    return orSignIn(visit.context.api.get<Member>(path), visit)
  },
  component: () => (
    <MemberPage
      tenant={Route.useParams().tenant}
      member={Route.useLoaderData()}
      view={readMemberView(Route.useSearch())}
    />
  ),
})
