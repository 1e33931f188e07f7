import { createFileRoute } from '@tanstack/react-router'
import type { GatheringList } from '../../../../../../../worker/features/gatherings/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { readGatheringView } from '../../../../../../features/gatherings/gathering-address'
import { GatheringsPage } from '../../../../../../features/gatherings/list-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/bijeenkomsten/')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<GatheringList>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/gatherings`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readGatheringView(Route.useSearch())
    return <GatheringsPage tenant={tenant} base={base} list={Route.useLoaderData()} view={view} />
  },
})
