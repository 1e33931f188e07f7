import { createRoute, notFound, redirect } from '@tanstack/react-router'
import { Route as rootRoute } from '../../web/routes/__root'

// Stands in for the generated route tree in one test worker: pages that go wrong in every way.
const page = (path: string, options: { loader?: () => unknown; component?: () => never }) =>
  createRoute({ getParentRoute: () => rootRoute, path, ...options })

const fail = (): never => {
  throw new Error('select * from account where email = piet@example.org')
}

const api = createRoute({
  getParentRoute: () => rootRoute,
  path: '/$tenant/api/$status',
  loader: ({ context, params }) => context.api.get(`/status/${params.status}`),
})

export const routeTree = rootRoute.addChildren([
  page('/$tenant/redirect', {
    loader: () => {
      throw redirect({ to: '/' })
    },
  }),
  page('/$tenant/form', {}),
  page('/$tenant/missing', {
    loader: () => {
      throw notFound()
    },
  }),
  page('/$tenant/loader', { loader: fail }),
  page('/$tenant/component', { component: fail }),
  api,
])
