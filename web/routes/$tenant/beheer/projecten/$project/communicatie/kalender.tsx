import { createFileRoute } from '@tanstack/react-router'
import type { Plan } from '../../../../../../../worker/features/plan/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { CalendarPage } from '../../../../../../features/plan/calendar-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/communicatie/kalender')({
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
    return <CalendarPage base={base} plan={Route.useLoaderData()} />
  },
})
