import { createFileRoute } from '@tanstack/react-router'
import type { Agenda } from '../../../../worker/features/bookings/contract'
import { TodayPage } from '../../../features/manage/today-page'

export const Route = createFileRoute('/$tenant/beheer/')({
  loader: ({ context, params }) =>
    context.api.get<Agenda>(`/api/v1/tenants/${params.tenant}/manage/agenda?days=2`),
  component: () => <TodayPage tenant={Route.useParams().tenant} agenda={Route.useLoaderData()} />,
})
