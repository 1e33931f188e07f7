import { createFileRoute } from '@tanstack/react-router'
import type { OwnAttendance } from '../../../../worker/features/gatherings/contract'
import { OwnPage } from '../../../features/gatherings/own-page'

export const Route = createFileRoute('/$tenant/aanmelding/$code')({
  loader: ({ context, params }) =>
    context.api.get<OwnAttendance>(
      `/api/v1/tenants/${params.tenant}/attendances/${encodeURIComponent(params.code)}`,
    ),
  component: () => <OwnPage tenant={Route.useParams().tenant} own={Route.useLoaderData()} />,
})
