import { createFileRoute } from '@tanstack/react-router'
import type { Intake } from '../../../../../../../worker/features/intake/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { intakeApi, readIntakeView } from '../../../../../../features/intake/intake-address'
import { ThemesPage } from '../../../../../../features/intake/themes-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/intake/themas')({
  loader: (visit) => orSignIn(visit.context.api.get<Intake>(intakeApi(visit.params)), visit),
  component: () => (
    <ThemesPage
      at={Route.useParams()}
      intake={Route.useLoaderData()}
      view={readIntakeView(Route.useSearch())}
    />
  ),
})
