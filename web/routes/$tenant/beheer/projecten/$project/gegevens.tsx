import { createFileRoute } from '@tanstack/react-router'
import type { ProjectFacts } from '../../../../../../worker/features/projects/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { FactsPage } from '../../../../../features/projects/facts-page'
import { readProjectView } from '../../../../../features/projects/project-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/gegevens')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<ProjectFacts>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/facts`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readProjectView(Route.useSearch())
    return <FactsPage base={base} facts={Route.useLoaderData()} view={view} />
  },
})
