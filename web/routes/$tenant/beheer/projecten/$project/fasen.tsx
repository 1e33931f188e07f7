import { createFileRoute } from '@tanstack/react-router'
import type { Project } from '../../../../../../worker/features/projects/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { PhasesPage } from '../../../../../features/projects/phases-page'
import { readProjectView } from '../../../../../features/projects/project-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/fasen')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Project>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readProjectView(Route.useSearch())
    return <PhasesPage base={base} project={Route.useLoaderData()} view={view} />
  },
})
