import { createFileRoute } from '@tanstack/react-router'
import type { LookList } from '../../../../worker/features/records/contract'
import { MyLooksPage } from '../../../features/accounts/my-looks-page'
import { orSignIn } from '../../../features/accounts/or-sign-in'

export const Route = createFileRoute('/$tenant/mijn/ingezien')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<LookList>(`/api/v1/tenants/${visit.params.tenant}/my/looks`),
      visit,
    ),
  component: () => <MyLooksPage tenant={Route.useParams().tenant} list={Route.useLoaderData()} />,
})
