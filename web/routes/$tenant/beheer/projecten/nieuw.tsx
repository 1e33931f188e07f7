import { createFileRoute } from '@tanstack/react-router'
import type { ProjectList } from '../../../../../worker/features/projects/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { NewProjectPage } from '../../../../features/projects/new-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/nieuw')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<ProjectList>(`/api/v1/tenants/${visit.params.tenant}/projects`),
      visit,
    ),
  component: () => {
    return <NewProjectPage tenant={Route.useParams().tenant} />
  },
})
