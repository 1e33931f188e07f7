import { createFileRoute } from '@tanstack/react-router'
import type { PersonalData } from '../../../../../worker/features/persons/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { MyDataPage } from '../../../../features/persons/my-data-page'

export const Route = createFileRoute('/$tenant/mijn/privacy/')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<PersonalData>(`/api/v1/tenants/${visit.params.tenant}/my/data`),
      visit,
    ),
  component: () => <MyDataPage tenant={Route.useParams().tenant} data={Route.useLoaderData()} />,
})
