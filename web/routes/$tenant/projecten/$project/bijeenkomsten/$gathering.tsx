import { createFileRoute } from '@tanstack/react-router'
import type { GatheringInvitation } from '../../../../../../worker/features/gatherings/contract'
import { InvitationPage } from '../../../../../features/gatherings/invitation-page'

export const Route = createFileRoute('/$tenant/projecten/$project/bijeenkomsten/$gathering')({
  loader: ({ context, params: { tenant, project, gathering } }) =>
    context.api.get<GatheringInvitation>(
      `/api/v1/tenants/${tenant}/projects/${project}/gatherings/${gathering}/invitation`,
    ),
  component: () => (
    <InvitationPage tenant={Route.useParams().tenant} invitation={Route.useLoaderData()} />
  ),
})
