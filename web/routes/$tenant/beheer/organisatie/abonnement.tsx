import { createFileRoute } from '@tanstack/react-router'
import type { Subscription } from '../../../../../worker/features/subscriptions/contract'
import { orSignIn } from '../../../../features/accounts/or-sign-in'
import { SubscriptionPage } from '../../../../features/settings/subscription-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/abonnement')({
  loader: (visit) => {
    const path = `/api/v1/tenants/${visit.params.tenant}/manage/subscription`
    return orSignIn(visit.context.api.get<Subscription>(path), visit)
  },
  component: function SubscriptionRoute() {
    const search: { bewaard?: unknown } = Route.useSearch()
    const subscription = Route.useLoaderData()
    return <SubscriptionPage subscription={subscription} isSaved={search.bewaard !== undefined} />
  },
})
