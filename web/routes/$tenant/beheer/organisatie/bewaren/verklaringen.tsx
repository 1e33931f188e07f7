import { createFileRoute } from '@tanstack/react-router'
import type { DestructionList } from '../../../../../../worker/features/retention/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { DeclarationsPage } from '../../../../../features/retention/declarations-page'

const readBefore = ({ voor }: { voor?: unknown }) =>
  typeof voor === 'string' && /^[1-9]\d{0,14}$/.test(voor) ? voor : undefined

export const Route = createFileRoute('/$tenant/beheer/organisatie/bewaren/verklaringen')({
  loaderDeps: ({ search }) => ({ before: readBefore(search) }),
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<DestructionList>(
        `/api/v1/tenants/${visit.params.tenant}/manage/destructions${
          visit.deps.before ? `?before=${visit.deps.before}` : ''
        }`,
      ),
      visit,
    ),
  component: () => (
    <DeclarationsPage
      tenant={Route.useParams().tenant}
      list={Route.useLoaderData()}
      isOlder={readBefore(Route.useSearch()) !== undefined}
    />
  ),
})
