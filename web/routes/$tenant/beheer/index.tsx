import { createFileRoute } from '@tanstack/react-router'
import type { Agenda } from '../../../../worker/features/bookings/contract'
import { orSignIn } from '../../../features/accounts/or-sign-in'
import { TodayPage } from '../../../features/manage/today-page'

export const Route = createFileRoute('/$tenant/beheer/')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Agenda>(`/api/v1/tenants/${visit.params.tenant}/manage/agenda?days=2`),
      visit,
    ),
  component: () => <TodayPage tenant={Route.useParams().tenant} agenda={Route.useLoaderData()} />,
})
