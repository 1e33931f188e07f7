import { createFileRoute } from '@tanstack/react-router'
import type { OrganisationList } from '../../worker/features/organisations/contract'
import { HomePage } from '../features/home/home-page'

export const Route = createFileRoute('/')({
  loader: ({ context }) => context.api.get<OrganisationList>('/api/v1/organisations'),
  component: () => <HomePage {...Route.useLoaderData()} />,
})
