import { createFileRoute } from '@tanstack/react-router'
import type { StoryDraft } from '../../../../../../../worker/features/story/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { EditPage } from '../../../../../../features/story/edit-page'
import { readStoryView } from '../../../../../../features/story/story-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/verhaal/')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<StoryDraft>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/story/draft`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readStoryView(Route.useSearch())
    return <EditPage tenant={tenant} base={base} draft={Route.useLoaderData()} view={view} />
  },
})
