import { createFileRoute } from '@tanstack/react-router'
import type { MemberList } from '../../../../../worker/features/members/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { listQuery, readListView } from '../../../../features/members/member-address'
import { MemberListPage } from '../../../../features/members/member-list-page'

export const Route = createFileRoute('/$tenant/beheer/mensen/')({
  loaderDeps: ({ search }) => readListView(search),
  loader: ({ deps, ...visit }) =>
    orSignIn(
      visit.context.api.get<MemberList>(
        `/api/v1/tenants/${visit.params.tenant}/manage/members?${listQuery(deps)}`,
      ),
      visit,
    ),
  component: () => (
    <MemberListPage
      tenant={Route.useParams().tenant}
      list={Route.useLoaderData()}
      view={readListView(Route.useSearch())}
    />
  ),
})
