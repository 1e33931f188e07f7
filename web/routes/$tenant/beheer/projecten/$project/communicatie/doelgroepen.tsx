import { createFileRoute } from '@tanstack/react-router'
import type { AudienceList } from '../../../../../../../worker/features/plan/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { AudiencesPage } from '../../../../../../features/plan/audiences-page'
import { readPlanView } from '../../../../../../features/plan/plan-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/communicatie/doelgroepen')(
  {
    loader: (visit) =>
      orSignIn(
        visit.context.api.get<AudienceList>(
          `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/audiences`,
        ),
        visit,
      ),
    component: () => {
      const { tenant, project } = Route.useParams()
      const base = `/${tenant}/beheer/projecten/${project}/communicatie`
      const view = readPlanView(Route.useSearch())
      return <AudiencesPage base={base} list={Route.useLoaderData()} view={view} />
    },
  },
)
