import { createFileRoute } from '@tanstack/react-router'
import type { Intake } from '../../../../../../../worker/features/intake/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { ExpectationsPage } from '../../../../../../features/intake/expectations-page'
import { intakeApi, readIntakeView } from '../../../../../../features/intake/intake-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/intake/verwachtingen')({
  loader: (visit) => orSignIn(visit.context.api.get<Intake>(intakeApi(visit.params)), visit),
  component: () => (
    <ExpectationsPage
      at={Route.useParams()}
      intake={Route.useLoaderData()}
      view={readIntakeView(Route.useSearch())}
    />
  ),
})
