import { createFileRoute } from '@tanstack/react-router'
import type { PersonalData } from '../../../../../../../worker/features/persons/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { PersonsDataPage } from '../../../../../../features/persons/persons-data-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/verzoeken/$person/gegevens')({
  loader: (visit) => {
    const { tenant, person } = visit.params
    const path = `/api/v1/tenants/${tenant}/persons/${encodeURIComponent(person)}/data`
    return orSignIn(visit.context.api.get<PersonalData>(path), visit)
  },
  component: function PersonsDataRoute() {
    const { tenant, person } = Route.useParams()
    return <PersonsDataPage tenant={tenant} personId={person} data={Route.useLoaderData()} />
  },
})
