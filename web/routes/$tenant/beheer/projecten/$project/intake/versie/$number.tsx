import { createFileRoute } from '@tanstack/react-router'
import type { IntakeVersion } from '../../../../../../../../worker/features/intake/contract'
import { orSignIn } from '../../../../../../../features/accounts/or-sign-in'
import { intakeApi, readIntakeView } from '../../../../../../../features/intake/intake-address'
import { VersionPage } from '../../../../../../../features/intake/version-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/intake/versie/$number')({
  loader: (visit) => {
    const { context, params } = visit
    const path = `${intakeApi(params)}/versions/${params.number}`
    return orSignIn(context.api.get<IntakeVersion>(path), visit)
  },
  component: () => (
    <VersionPage
      at={Route.useParams()}
      shown={Route.useLoaderData()}
      view={readIntakeView(Route.useSearch())}
    />
  ),
})
