import { createFileRoute } from '@tanstack/react-router'
import type { OwnPart } from '../../../../../../worker/features/story/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { NamePage } from '../../../../../features/story/name-page'
import { readStoryView } from '../../../../../features/story/story-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/naam')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<OwnPart>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/story/my-name`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const { isSaved } = readStoryView(Route.useSearch())
    return <NamePage tenant={tenant} base={base} part={Route.useLoaderData()} isSaved={isSaved} />
  },
})
