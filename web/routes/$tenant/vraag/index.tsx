import { createFileRoute, redirect } from '@tanstack/react-router'
import { FindPage } from '../../../features/story/find-page'
import { localisedPath } from '../../../locale'

export const Route = createFileRoute('/$tenant/vraag/')({
  // Without script a form can only ask by its query; the code belongs in the address.
  beforeLoad: ({ search, params, context }) => {
    const code = 'code' in search ? String(search.code).trim() : ''
    if (code === '') return
    const path = `/${params.tenant}/vraag/${encodeURIComponent(code)}`
    throw redirect({ href: localisedPath(path, context.locale) })
  },
  loader: ({ context, params }) => context.api.get(`/api/v1/tenants/${params.tenant}`),
  component: () => <FindPage tenant={Route.useParams().tenant} />,
})
