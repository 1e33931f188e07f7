import { createFileRoute } from '@tanstack/react-router'
import type { StaffAccount } from '../../../worker/features/accounts/contract'
import { orSignIn } from '../../features/accounts/or-sign-in'
import { readSecurityView } from '../../features/passkeys/security-address'
import { SecurityPage } from '../../features/passkeys/security-page'

export const Route = createFileRoute('/werk/beveiliging')({
  loader: (visit) => orSignIn(visit.context.api.get<StaffAccount>('/api/v1/my'), visit),
  component: () => (
    <SecurityPage account={Route.useLoaderData()} view={readSecurityView(Route.useSearch())} />
  ),
})
