import { createFileRoute, redirect } from '@tanstack/react-router'
import { FindOwnPage } from '../../../features/gatherings/find-own-page'
import { readGatheringView } from '../../../features/gatherings/gathering-address'
import { localisedPath } from '../../../locale'

export const Route = createFileRoute('/$tenant/aanmelding/')({
  // Without script a form can only ask by its query; the code belongs in the address.
  beforeLoad: ({ search, params, context }) => {
    const code = 'code' in search ? String(search.code).trim() : ''
    if (code === '') return
    const path = `/${params.tenant}/aanmelding/${encodeURIComponent(code)}`
    throw redirect({ href: localisedPath(path, context.locale) })
  },
  loader: ({ context, params }) => context.api.get(`/api/v1/tenants/${params.tenant}`),
  component: () => (
    <FindOwnPage tenant={Route.useParams().tenant} view={readGatheringView(Route.useSearch())} />
  ),
})
