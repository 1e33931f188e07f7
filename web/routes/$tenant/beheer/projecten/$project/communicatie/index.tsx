import { createFileRoute } from '@tanstack/react-router'
import type { Plan } from '../../../../../../../worker/features/plan/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { adviceQuery, readPlanView } from '../../../../../../features/plan/plan-address'
import { PlanPage } from '../../../../../../features/plan/plan-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/communicatie/')({
  loaderDeps: ({ search }) => ({ query: adviceQuery(readPlanView(search)) }),
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Plan>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/plan${visit.deps.query}`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const view = readPlanView(Route.useSearch())
    const address = `/${tenant}/beheer/projecten/${project}`
    return <PlanPage project={address} plan={Route.useLoaderData()} view={view} />
  },
})
