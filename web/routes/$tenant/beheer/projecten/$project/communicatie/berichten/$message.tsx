import { createFileRoute } from '@tanstack/react-router'
import type { MessagePage as Shown } from '../../../../../../../../worker/features/plan/contract'
import { orSignIn } from '../../../../../../../features/accounts/or-sign-in'
import { MessagePage } from '../../../../../../../features/plan/message-page'
import { readPlanView } from '../../../../../../../features/plan/plan-address'

export const Route = createFileRoute(
  '/$tenant/beheer/projecten/$project/communicatie/berichten/$message',
)({
  loader: ({ context, params, ...visit }) => {
    const { tenant, project, message } = params
    const path = `/api/v1/tenants/${tenant}/projects/${project}/messages/${message}`
    return orSignIn(context.api.get<Shown>(path), { context, params, ...visit })
  },
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}/communicatie`
    const view = readPlanView(Route.useSearch())
    return <MessagePage base={base} shown={Route.useLoaderData()} view={view} />
  },
})
