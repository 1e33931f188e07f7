import { createFileRoute } from '@tanstack/react-router'
import type { StakeholderList } from '../../../../../../worker/features/around/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { readAroundView } from '../../../../../features/around/around-address'
import { WhoPage } from '../../../../../features/around/who-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/wie')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<StakeholderList>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/stakeholders`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readAroundView(Route.useSearch())
    return <WhoPage base={base} list={Route.useLoaderData()} view={view} />
  },
})
