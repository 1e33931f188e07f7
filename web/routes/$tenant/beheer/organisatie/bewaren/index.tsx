import { createFileRoute } from '@tanstack/react-router'
import type { Retention } from '../../../../../../worker/features/retention/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { RetentionPage } from '../../../../../features/retention/retention-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/bewaren/')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Retention>(`/api/v1/tenants/${visit.params.tenant}/manage/retention`),
      visit,
    ),
  component: function RetentionRoute() {
    const search: { wijzig?: unknown; bewaard?: unknown } = Route.useSearch()
    return (
      <RetentionPage
        tenant={Route.useParams().tenant}
        retention={Route.useLoaderData()}
        changing={typeof search.wijzig === 'string' ? search.wijzig : undefined}
        isSaved={search.bewaard === 'ja'}
      />
    )
  },
})
