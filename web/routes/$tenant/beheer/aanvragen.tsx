import { createFileRoute } from '@tanstack/react-router'
import type { WaitingList } from '../../../../worker/features/bookings/contract'
import { RequestsPage } from '../../../features/manage/requests-page'

export const Route = createFileRoute('/$tenant/beheer/aanvragen')({
  loader: ({ context, params }) =>
    context.api.get<WaitingList>(`/api/v1/tenants/${params.tenant}/manage/requests`),
  component: function RequestsRoute() {
    const search: { klaar?: unknown } = Route.useSearch()
    const done = typeof search.klaar === 'string' ? search.klaar : undefined
    return <RequestsPage list={Route.useLoaderData()} done={done} />
  },
})
