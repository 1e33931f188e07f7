import { createFileRoute } from '@tanstack/react-router'
import type { WaitingList } from '../../../../worker/features/bookings/contract'
import { orSignIn } from '../../../features/accounts/or-sign-in'
import { RequestsPage } from '../../../features/manage/requests-page'

export const Route = createFileRoute('/$tenant/beheer/aanvragen')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<WaitingList>(`/api/v1/tenants/${visit.params.tenant}/manage/requests`),
      visit,
    ),
  component: function RequestsRoute() {
    const search: { klaar?: unknown } = Route.useSearch()
    const done = typeof search.klaar === 'string' ? search.klaar : undefined
    return <RequestsPage list={Route.useLoaderData()} done={done} />
  },
})
