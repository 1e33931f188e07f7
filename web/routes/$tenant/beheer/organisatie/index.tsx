import { createFileRoute } from '@tanstack/react-router'
import type { Subscription } from '../../../../../worker/features/subscriptions/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { SettingsPage } from '../../../../features/settings/settings-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/')({
  loader: (visit) => {
    const path = `/api/v1/tenants/${visit.params.tenant}/manage/subscription`
    return orSignIn(visit.context.api.get<Subscription>(path), visit)
  },
  component: () => (
    <SettingsPage tenant={Route.useParams().tenant} subscription={Route.useLoaderData()} />
  ),
})
