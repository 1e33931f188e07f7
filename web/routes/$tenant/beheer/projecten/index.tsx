import { createFileRoute } from '@tanstack/react-router'
import type { ProjectList } from '../../../../../worker/features/projects/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { ProjectsPage } from '../../../../features/projects/list-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<ProjectList>(`/api/v1/tenants/${visit.params.tenant}/projects`),
      visit,
    ),
  component: () => {
    const { tenant } = Route.useParams()
    return <ProjectsPage tenant={tenant} list={Route.useLoaderData()} />
  },
})
