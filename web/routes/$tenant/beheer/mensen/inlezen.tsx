import { createFileRoute } from '@tanstack/react-router'
import type { InvitationList, MemberImport } from '../../../../../worker/features/members/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { ImportPage } from '../../../../features/members/import-page'
import { readImportView } from '../../../../features/members/member-address'

export const Route = createFileRoute('/$tenant/beheer/mensen/inlezen')({
  loaderDeps: ({ search }) => ({ lijst: readImportView(search).lijst }),
  loader: async ({ deps, ...visit }) => {
    const manage = `/api/v1/tenants/${visit.params.tenant}/manage`
    const { api } = visit.context
    if (deps.lijst)
      return orSignIn(api.get<MemberImport>(`${manage}/member-imports/${deps.lijst}`), visit)
    // Nothing to show yet; whoever may not be here hears it before typing.
    await orSignIn(api.get<InvitationList>(`${manage}/invitations`), visit)
    return null
  },
  component: () => (
    <ImportPage
      tenant={Route.useParams().tenant}
      list={Route.useLoaderData()}
      sent={readImportView(Route.useSearch()).gestuurd}
      // Another list is another page: React would keep what was typed in the one before.
      key={readImportView(Route.useSearch()).lijst}
    />
  ),
})
