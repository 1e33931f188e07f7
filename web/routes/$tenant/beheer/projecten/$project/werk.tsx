import { createFileRoute } from '@tanstack/react-router'
import type { ItemList } from '../../../../../../worker/features/projects/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { readProjectView } from '../../../../../features/projects/project-address'
import { WorkItemsPage } from '../../../../../features/projects/work-items-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/werk')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<ItemList>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/work-items`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readProjectView(Route.useSearch())
    return <WorkItemsPage base={base} list={Route.useLoaderData()} view={view} />
  },
})
