import { createMiddleware } from 'hono/factory'
import { accounts } from './features/accounts/routes'
import { staffAccounts } from './features/accounts/staff-routes'
import { around } from './features/around/routes'
import { bookings } from './features/bookings/routes'
import { gatherings } from './features/gatherings/routes'
import { intake } from './features/intake/routes'
import { looks } from './features/look/routes'
import { manage } from './features/manage/routes'
import { members } from './features/members/routes'
import { operators } from './features/operator/routes'
import { organisations } from './features/organisations/routes'
import { passkeys } from './features/passkeys/routes'
import { persons } from './features/persons/routes'
import { places } from './features/places/routes'
import { plan } from './features/plan/routes'
import { procurement } from './features/procurement/routes'
import { methods } from './features/projects/method-routes'
import { projects } from './features/projects/routes'
import { records } from './features/records/routes'
import { retention } from './features/retention/routes'
import { signUps } from './features/sign-ups/routes'
import { statements } from './features/statements/routes'
import { stories } from './features/story/routes'
import { subscriptions } from './features/subscriptions/routes'
import { woo } from './features/woo/routes'
import { work } from './features/work/routes'
import { apiRouter } from './http/api'
import { apiPage } from './http/api-page'
import type { AppEnv } from './http/context'
import { ProblemError } from './http/problems'
import { enterTenant } from './tenancy/middleware'

/** Full version of the API; the major one stands in the path (API Design Rules, /core/version-header). */
export const API_VERSION = '1.0.0'

const description =
  'Find and book meeting places. Made by the Dutch government API Design Rules 2.1. ' +
  'Instants are RFC 3339 in UTC; problems are RFC 9457. An unsafe request from a browser must come ' +
  'from our own origin.'

/** Headers of every answer under `/api/v1`, also of what is refused before it reaches a route. */
export const apiHeaders = createMiddleware<AppEnv>(async (c, next) => {
  await next()
  c.res.headers.set('api-version', API_VERSION)
  if (!c.res.headers.has('cache-control')) c.res.headers.set('cache-control', 'no-store')
  c.res.headers.append('vary', 'Accept-Language, Cookie')
})

/** `/api/v1`: every slice's routes, the contract they add up to, and a page of it to read. */
export function createApi() {
  const api = apiRouter()
  api.use('/tenants/:tenant', enterTenant)
  api.use('/tenants/:tenant/*', enterTenant)
  const routes = api
    .route('/', accounts)
    .route('/', staffAccounts)
    .route('/', passkeys)
    .route('/', organisations)
    .route('/', signUps)
    .route('/', subscriptions)
    .route('/', operators)
    .route('/', places)
    .route('/', bookings)
    .route('/', manage)
    .route('/', work)
    .route('/', projects)
    .route('/', methods)
    .route('/', members)
    .route('/', persons)
    .route('/', looks)
    .route('/', retention)
    .route('/', records)
    .route('/', statements)
    .route('/', procurement)
    .route('/', woo)
    .route('/', intake)
    .route('/', stories)
    .route('/', around)
    .route('/', gatherings)
    .route('/', plan)
  const contract = () =>
    api.getOpenAPI31Document({
      openapi: '3.1.0',
      info: {
        title: 'Samen Lukt Het Zelf',
        version: API_VERSION,
        description,
        license: { name: 'EUPL-1.2', url: 'https://joinup.ec.europa.eu/licence/eupl-12' },
        contact: { name: 'Samen Lukt Het Zelf', url: 'https://samenlukthetzelf.example' },
      },
      servers: [{ url: '/api/v1' }],
    })
  routes.get('/openapi.json', (c) => {
    c.header('access-control-allow-origin', '*')
    return c.json(contract())
  })
  routes.get('/', () => apiPage(contract()))
  routes.all('*', (c) => {
    const allow = methodsOf(c.req.path.replace(/^\/api\/v1/, ''), contract().paths ?? {})
    if (allow.length === 0) throw new ProblemError('not-found')
    if (c.req.method !== 'OPTIONS') throw new ProblemError('method-not-allowed', { allow })
    return c.body(null, 204, { allow: allow.join(', ') })
  })
  return routes
}

/** The methods that an address of the API has; none: it is not there (API Design Rules, /core/http-methods). */
function methodsOf(address: string, paths: Record<string, object>): string[] {
  const parts = address.split('/')
  const fits = (path: string) => {
    const wanted = path.split('/')
    return (
      wanted.length === parts.length &&
      wanted.every((part, index) => part === parts[index] || (part.startsWith('{') && parts[index]))
    )
  }
  const methods = Object.entries(paths).flatMap(([path, item]) =>
    fits(path) ? Object.keys(item).map((method) => method.toUpperCase()) : [],
  )
  return methods.includes('GET') ? [...methods, 'HEAD', 'OPTIONS'] : methods
}
