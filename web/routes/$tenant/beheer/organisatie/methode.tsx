import { createFileRoute } from '@tanstack/react-router'
import type { Method } from '../../../../../worker/features/projects/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { MethodPage } from '../../../../features/projects/method-page'
import { readProjectView } from '../../../../features/projects/project-address'

export const Route = createFileRoute('/$tenant/beheer/organisatie/methode')({
  loader: (visit) =>
    orSignIn(visit.context.api.get<Method>(`/api/v1/tenants/${visit.params.tenant}/method`), visit),
  component: () => {
    const { tenant } = Route.useParams()
    const { isSaved, phase } = readProjectView(Route.useSearch())
    return (
      <MethodPage tenant={tenant} method={Route.useLoaderData()} phase={phase} isSaved={isSaved} />
    )
  },
})
