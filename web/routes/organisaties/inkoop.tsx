import { createFileRoute } from '@tanstack/react-router'
import type { Procurement } from '../../../worker/features/procurement/contract'
import { ProcurementPage } from '../../features/procurement/procurement-page'

export const Route = createFileRoute('/organisaties/inkoop')({
  loader: ({ context }) => context.api.get<Procurement>('/api/v1/procurement'),
  component: () => <ProcurementPage known={Route.useLoaderData()} />,
})
