import { createFileRoute } from '@tanstack/react-router'
import type { GatheringList } from '../../../../../../../worker/features/gatherings/contract'
import type { Plan } from '../../../../../../../worker/features/plan/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { ChannelsPage } from '../../../../../../features/plan/channels-page'
import { readPlanView } from '../../../../../../features/plan/plan-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/communicatie/kanalen')({
  loader: (visit) => {
    const { context, params } = visit
    const project = `/api/v1/tenants/${params.tenant}/projects/${params.project}`
    return orSignIn(
      Promise.all([
        context.api.get<Plan>(`${project}/plan`),
        context.api.get<GatheringList>(`${project}/gatherings`),
      ]),
      visit,
    )
  },
  component: () => {
    const { tenant, project } = Route.useParams()
    const [plan, { reached }] = Route.useLoaderData()
    const base = `/${tenant}/beheer/projecten/${project}/communicatie`
    const view = readPlanView(Route.useSearch())
    return <ChannelsPage base={base} plan={plan} reached={reached} view={view} />
  },
})
