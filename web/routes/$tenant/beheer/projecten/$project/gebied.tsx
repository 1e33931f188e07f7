import { createFileRoute } from '@tanstack/react-router'
import type { ProjectAreas } from '../../../../../../worker/features/projects/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { AreaPage } from '../../../../../features/projects/area-page'
import { readProjectView } from '../../../../../features/projects/project-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/gebied')({
  loaderDeps: ({ search }) => ({ search: readProjectView(search).search }),
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<ProjectAreas>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/areas?search=${encodeURIComponent(visit.deps.search)}`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readProjectView(Route.useSearch())
    return <AreaPage base={base} data={Route.useLoaderData()} view={view} />
  },
})
