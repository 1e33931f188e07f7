import { createFileRoute } from '@tanstack/react-router'
import type { Intake } from '../../../../../../../worker/features/intake/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { ConversationPage } from '../../../../../../features/intake/conversation-page'
import { intakeApi, readIntakeView } from '../../../../../../features/intake/intake-address'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/intake/')({
  loader: (visit) => orSignIn(visit.context.api.get<Intake>(intakeApi(visit.params)), visit),
  component: () => (
    <ConversationPage
      at={Route.useParams()}
      intake={Route.useLoaderData()}
      view={readIntakeView(Route.useSearch())}
    />
  ),
})
