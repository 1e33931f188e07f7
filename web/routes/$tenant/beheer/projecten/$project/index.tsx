import { createFileRoute } from '@tanstack/react-router'
import type { Project } from '../../../../../../worker/features/projects/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { readProjectView } from '../../../../../features/projects/project-address'
import { ProjectPage } from '../../../../../features/projects/project-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Project>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}`,
      ),
      visit,
    ),
  component: () => {
    const { tenant } = Route.useParams()
    const view = readProjectView(Route.useSearch())
    return <ProjectPage tenant={tenant} project={Route.useLoaderData()} view={view} />
  },
})
