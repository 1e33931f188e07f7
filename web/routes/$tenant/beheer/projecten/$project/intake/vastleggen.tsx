import { createFileRoute } from '@tanstack/react-router'
import type { Intake } from '../../../../../../../worker/features/intake/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { FixPage } from '../../../../../../features/intake/fix-page'
import { intakeApi } from '../../../../../../features/intake/intake-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/intake/vastleggen')({
  loader: (visit) => orSignIn(visit.context.api.get<Intake>(intakeApi(visit.params)), visit),
  component: () => <FixPage at={Route.useParams()} intake={Route.useLoaderData()} />,
})
