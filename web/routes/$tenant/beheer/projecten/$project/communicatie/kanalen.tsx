import { createFileRoute } from '@tanstack/react-router'
import type { Plan } from '../../../../../../../worker/features/plan/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { ChannelsPage } from '../../../../../../features/plan/channels-page'
import { readPlanView } from '../../../../../../features/plan/plan-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/communicatie/kanalen')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Plan>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/plan`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}/communicatie`
    const view = readPlanView(Route.useSearch())
    return <ChannelsPage base={base} plan={Route.useLoaderData()} view={view} />
  },
})
