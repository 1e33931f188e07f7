import { createFileRoute } from '@tanstack/react-router'
import type { LookEditor } from '../../../../../worker/features/look/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { readLookView } from '../../../../features/look/look-address'
import { LookPage } from '../../../../features/look/look-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/uiterlijk')({
  loaderDeps: ({ search }) => ({ draft: readLookView(search).draft }),
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<LookEditor>(
        `/api/v1/tenants/${visit.params.tenant}/manage/look?draft=${encodeURIComponent(visit.deps.draft)}`,
      ),
      visit,
    ),
  head: async () => {
    const { default: children } = await import('../../../../features/look/look.css?inline')
    return { styles: [{ children }] }
  },
  component: () => (
    <LookPage
      tenant={Route.useParams().tenant}
      editor={Route.useLoaderData()}
      isSaved={readLookView(Route.useSearch()).isSaved}
    />
  ),
})
