import { createFileRoute } from '@tanstack/react-router'
import type { LookList } from '../../../../worker/features/records/contract'
import { orSignIn } from '../../../features/accounts/or-sign-in'
import { MyLooksPage } from '../../../features/records/my-looks-page'

export const Route = createFileRoute('/$tenant/mijn/ingezien')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<LookList>(`/api/v1/tenants/${visit.params.tenant}/my/looks`),
      visit,
    ),
  component: () => <MyLooksPage tenant={Route.useParams().tenant} list={Route.useLoaderData()} />,
})
