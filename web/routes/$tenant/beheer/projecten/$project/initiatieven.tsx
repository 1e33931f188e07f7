import { createFileRoute } from '@tanstack/react-router'
import type { InitiativeList } from '../../../../../../worker/features/around/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { readAroundView } from '../../../../../features/around/around-address'
import { InitiativesPage } from '../../../../../features/around/initiatives-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/initiatieven')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<InitiativeList>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/initiatives`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readAroundView(Route.useSearch())
    return <InitiativesPage base={base} list={Route.useLoaderData()} view={view} />
  },
})
