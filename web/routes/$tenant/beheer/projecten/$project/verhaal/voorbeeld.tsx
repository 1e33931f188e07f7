import { createFileRoute } from '@tanstack/react-router'
import type { StoryDraft } from '../../../../../../../worker/features/story/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { StoryPreviewPage } from '../../../../../../features/story/preview-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/verhaal/voorbeeld')({
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
    return <StoryPreviewPage tenant={tenant} base={base} draft={Route.useLoaderData()} />
  },
})
