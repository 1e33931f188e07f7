import { createFileRoute } from '@tanstack/react-router'
import type { Person } from '../../../../../../../worker/features/persons/contract'
import { orSignIn } from '../../../../../../features/accounts/or-sign-in'
import { PersonPage } from '../../../../../../features/persons/person-page'

export const Route = createFileRoute('/$tenant/beheer/organisatie/verzoeken/$person/')({
  loader: (visit) => {
    const { tenant, person } = visit.params
    const path = `/api/v1/tenants/${tenant}/persons/${encodeURIComponent(person)}`
    return orSignIn(visit.context.api.get<Person>(path), visit)
  },
  component: () => <PersonPage tenant={Route.useParams().tenant} person={Route.useLoaderData()} />,
})
