import { createFileRoute } from '@tanstack/react-router'
import type { AreaPicture } from '../../../../../../worker/features/around/contract'
import { orSignIn } from '../../../../../features/accounts/or-sign-in'
import { readAroundView } from '../../../../../features/around/around-address'
import { PicturePage } from '../../../../../features/around/picture-page'

export const Route = createFileRoute('/$tenant/beheer/projecten/$project/gebiedsbeeld')({
  loader: (visit) =>
    orSignIn(
      visit.context.api.get<AreaPicture>(
        `/api/v1/tenants/${visit.params.tenant}/projects/${visit.params.project}/area-notes`,
      ),
      visit,
    ),
  component: () => {
    const { tenant, project } = Route.useParams()
    const base = `/${tenant}/beheer/projecten/${project}`
    const view = readAroundView(Route.useSearch())
    return <PicturePage base={base} picture={Route.useLoaderData()} view={view} />
  },
})
