import { createFileRoute } from '@tanstack/react-router'
import type { Survey } from '../../../../../worker/features/measurements/contract'
import { readMeasurementView } from '../../../../features/measurements/measurement-address'
import { SurveyPage } from '../../../../features/measurements/survey-page'

export const Route = createFileRoute('/$tenant/projecten/$project/meting')({
  loader: ({ context, params }) =>
    context.api.get<Survey>(`/api/v1/tenants/${params.tenant}/projects/${params.project}/survey`),
  component: () => {
    const { tenant } = Route.useParams()
    const view = readMeasurementView(Route.useSearch())
    return <SurveyPage tenant={tenant} survey={Route.useLoaderData()} isThanked={view.isThanked} />
  },
})
