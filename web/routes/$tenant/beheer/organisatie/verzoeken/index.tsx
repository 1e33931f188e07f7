import { createFileRoute } from '@tanstack/react-router'
import type { Person } from '../../../../../../worker/features/persons/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { DeskPage } from '../../../../../features/persons/desk-page'

const MOST = 5

export const Route = createFileRoute('/$tenant/beheer/organisatie/verzoeken/')({
  loaderDeps: ({ search }: { search: { wie?: string | string[] } }) => ({
    ids: [search.wie ?? []].flat().slice(0, MOST),
  }),
  loader: (visit) => {
    const { api } = visit.context
    const base = `/api/v1/tenants/${visit.params.tenant}/persons`
    const all = visit.deps.ids.map((id) => api.get<Person>(`${base}/${encodeURIComponent(id)}`))
    return orSignIn(Promise.all(all), visit)
  },
  component: function DeskRoute() {
    const search: { niemand?: unknown; gewist?: unknown } = Route.useSearch()
    return (
      <DeskPage
        tenant={Route.useParams().tenant}
        found={Route.useLoaderData()}
        isNobody={search.niemand === 'ja'}
        isErased={search.gewist === 'ja'}
      />
    )
  },
})
