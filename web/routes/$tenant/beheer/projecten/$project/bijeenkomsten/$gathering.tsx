import { createFileRoute } from '@tanstack/react-router'
import type { GatheringPage as Data } from '../../../../../../../worker/features/gatherings/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { readGatheringView } from '../../../../../../features/gatherings/gathering-address'
import { GatheringPage } from '../../../../../../features/gatherings/gathering-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/bijeenkomsten/$gathering')(
  {
    loader: (visit) => {
      const { tenant, project, gathering } = visit.params
      const path = `/api/v1/tenants/${tenant}/projects/${project}/gatherings/${gathering}`
      return orSignIn(visit.context.api.get<Data>(path), visit)
    },
    component: () => {
      const { tenant, project } = Route.useParams()
      const base = `/${tenant}/beheer/projecten/${project}`
      const view = readGatheringView(Route.useSearch())
      return <GatheringPage tenant={tenant} base={base} data={Route.useLoaderData()} view={view} />
    },
  },
)
