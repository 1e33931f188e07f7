import { createFileRoute } from '@tanstack/react-router'
import type { Statements } from '../../../../../worker/features/statements/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { readEditView } from '../../../../features/statements/edit-address'
import { EditPage } from '../../../../features/statements/edit-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/teksten')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Statements>(`/api/v1/tenants/${visit.params.tenant}/manage/statements`),
      visit,
    ),
  component: function TextsRoute() {
    const view = readEditView(Route.useSearch())
    return <EditPage tenant={Route.useParams().tenant} own={Route.useLoaderData()} view={view} />
  },
})
