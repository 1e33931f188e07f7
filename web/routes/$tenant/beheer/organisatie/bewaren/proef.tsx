import { createFileRoute } from '@tanstack/react-router'
import type { RetentionPreview } from '../../../../../../worker/features/retention/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { PreviewPage } from '../../../../../features/retention/preview-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/bewaren/proef')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<RetentionPreview>(
        `/api/v1/tenants/${visit.params.tenant}/manage/retention-preview`,
      ),
      visit,
    ),
  component: () => (
    <PreviewPage tenant={Route.useParams().tenant} preview={Route.useLoaderData()} />
  ),
})
