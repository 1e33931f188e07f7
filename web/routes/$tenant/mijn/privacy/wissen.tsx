import { createFileRoute } from '@tanstack/react-router'
import type { ErasureForecast } from '../../../../../worker/features/persons/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { ErasePage } from '../../../../features/persons/erase-page'

export const Route = createFileRoute('/$tenant/mijn/privacy/wissen')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<ErasureForecast>(`/api/v1/tenants/${visit.params.tenant}/my/erasure`),
      visit,
    ),
  component: function EraseRoute() {
    const { code, dienst }: { code?: unknown; dienst?: unknown } = Route.useSearch()
    return (
      <ErasePage
        tenant={Route.useParams().tenant}
        forecast={Route.useLoaderData()}
        challenge={typeof code === 'string' ? code : undefined}
        isStaff={dienst === 'ja'}
      />
    )
  },
})
