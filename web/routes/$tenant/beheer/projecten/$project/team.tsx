import { createFileRoute } from '@tanstack/react-router'
import type { Team } from '../../../../../../worker/features/projects/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { readProjectView } from '../../../../../features/projects/project-address'
import { TeamPage } from '../../../../../features/projects/team-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/team')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<Team>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/team`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readProjectView(Route.useSearch())
    return <TeamPage base={base} team={Route.useLoaderData()} view={view} />
  },
})
