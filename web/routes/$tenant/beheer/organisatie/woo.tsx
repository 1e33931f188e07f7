import { createFileRoute } from '@tanstack/react-router'
import type { WooPreview } from '../../../../../worker/features/woo/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { readWooView, wooQuery } from '../../../../features/woo/woo-address'
import { WooPage } from '../../../../features/woo/woo-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/woo')({
  loaderDeps: ({ search }) => ({ query: wooQuery(readWooView(search)) }),
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<WooPreview>(
        `/api/v1/tenants/${visit.params.tenant}/manage/woo${visit.deps.query}`,
      ),
      visit,
    ),
  component: function WooRoute() {
    const view = readWooView(Route.useSearch())
    return <WooPage tenant={Route.useParams().tenant} view={view} preview={Route.useLoaderData()} />
  },
})
