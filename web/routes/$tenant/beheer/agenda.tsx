import { createFileRoute } from '@tanstack/react-router'
import type { Agenda } from '../../../../worker/features/bookings/contract'
import { orSignIn } from '../../../features/accounts/or-sign-in'
import { agendaQuery, readAgendaView } from '../../../features/manage/agenda-address'
import { AgendaPage } from '../../../features/manage/agenda-page'

export const Route = createFileRoute('/$tenant/beheer/agenda')({
  loaderDeps: ({ search }) => ({ query: agendaQuery(readAgendaView(search)) }),
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Agenda>(
        `/api/v1/tenants/${visit.params.tenant}/manage/agenda${visit.deps.query}`,
      ),
      visit,
    ),
  component: function AgendaRoute() {
    const { plek } = readAgendaView(Route.useSearch())
    return (
      <AgendaPage tenant={Route.useParams().tenant} agenda={Route.useLoaderData()} place={plek} />
    )
  },
})
