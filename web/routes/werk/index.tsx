import { createFileRoute } from '@tanstack/react-router'
import type { Work } from '../../../worker/features/work/contract'
import { orSignIn } from '../../features/accounts/or-sign-in'
import { WorkPage } from '../../features/work/work-page'

export const Route = createFileRoute('/werk/')({
  loader: (visit) => orSignIn(visit.context.api.get<Work>('/api/v1/work'), visit),
  component: () => <WorkPage work={Route.useLoaderData()} />,
})
