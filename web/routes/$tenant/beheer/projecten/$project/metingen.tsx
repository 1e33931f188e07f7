import { createFileRoute } from '@tanstack/react-router'
import type { MeasurementList } from '../../../../../../worker/features/measurements/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { readMeasurementView } from '../../../../../features/measurements/measurement-address'
import { MeasurementsPage } from '../../../../../features/measurements/measurements-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/metingen')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<MeasurementList>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/measurements`,
      ),
      visit,
    ),
  component: () => {
    const { tenant } = Route.useParams()
    const view = readMeasurementView(Route.useSearch())
    return <MeasurementsPage tenant={tenant} list={Route.useLoaderData()} view={view} />
  },
})
