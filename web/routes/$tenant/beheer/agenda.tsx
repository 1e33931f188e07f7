import { createFileRoute } from '@tanstack/react-router'
import type { Agenda } from '../../../../worker/features/bookings/contract'
import { agendaQuery, readAgendaView } from '../../../features/manage/agenda-address'
import { AgendaPage } from '../../../features/manage/agenda-page'

export const Route = createFileRoute('/$tenant/beheer/agenda')({
  loaderDeps: ({ search }) => ({ query: agendaQuery(readAgendaView(search)) }),
  loader: ({ context, params, deps: { query } }) =>
    context.api.get<Agenda>(`/api/v1/tenants/${params.tenant}/manage/agenda${query}`),
  component: function AgendaRoute() {
    const { plek } = readAgendaView(Route.useSearch())
    return (
      <AgendaPage tenant={Route.useParams().tenant} agenda={Route.useLoaderData()} place={plek} />
    )
  },
})
