import { createFileRoute } from '@tanstack/react-router'
import type { OwnAccount } from '../../../../worker/features/accounts/contract'
import { useApp } from '../../../app-context'
import { MyDetailsPage } from '../../../features/accounts/my-details-page'
import { orSignIn } from '../../../features/accounts/or-sign-in'

export const Route = createFileRoute('/$tenant/mijn/gegevens')({
  loader: (visit) =>
    orSignIn(visit.context.api.get<OwnAccount>(`/api/v1/tenants/${visit.params.tenant}/my`), visit),
  component: function DetailsRoute() {
    const search: { bewaard?: unknown } = Route.useSearch()
    return (
      <MyDetailsPage
        tenant={Route.useParams().tenant}
        account={Route.useLoaderData()}
        asOf={useApp().asOf.slice(0, 10)}
        isSaved={search.bewaard === 'ja'}
      />
    )
  },
})
