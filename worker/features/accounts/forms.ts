import {
  callThen,
  type FormPost,
  filled,
  jsonIn,
  type PageForms,
  problemIn,
} from '../../http/forms'
import type { Locale, Problem } from '../../http/schemas'

/**
 * Only a path of this service may be where somebody goes after signing in, written as browsers do:
 * in visible ASCII (RFC 3986, section 2).
 */
export function safeNext(next: string | undefined, otherwise: string): string {
  return next && /^\/[a-z0-9][\x21-\x5b\x5d-\x7e]*$/i.test(next) ? next : otherwise
}

/** Mails a code; the next page knows it by an opaque id, so no address of a person is in an URL. */
async function ask({ fields, locale, call }: FormPost, tenant: string | null, page: string) {
  const body = { ...filled(fields, ['email']), locale, ...(tenant && { tenant }) }
  const answer = await call('POST', '/api/v1/sign-in-codes', { body, headers: spoken(locale) })
  if (!answer.ok) return { problem: await answer.json<Problem>() }
  const { challenge } = await answer.json<{ challenge: string }>()
  const query = new URLSearchParams({ code: challenge })
  if (fields.next) query.set('naar', fields.next)
  return { to: `${page}?${query}` }
}

async function verify({ fields, locale, call }: FormPost, tenant: string | null, to: string) {
  const body = { ...filled(fields, ['challenge', 'code']), ...(tenant && { tenant }) }
  return callThen(call('POST', '/api/v1/sessions', { body, headers: spoken(locale) }), to)
}

const spoken = (locale: Locale) => ({ 'accept-language': locale })

/** Who runs places comes for today's list, everybody else for their own bookings. */
async function homeFor({ call, params }: FormPost, mine: string): Promise<string> {
  const answer = await call('GET', `/api/v1/tenants/${params.tenant}/my`)
  if (!answer.ok) return mine
  const { roles } = await answer.json<{ roles: string[] }>()
  return roles.length > 1 ? `/${params.tenant}/beheer` : mine
}

export const accountForms: readonly PageForms[] = [
  {
    path: '/inloggen',
    actions: {
      ask: (post) => ask(post, null, '/inloggen'),
      verify: (post) => verify(post, null, safeNext(post.fields.next, '/werk')),
      passkey: ({ fields, call }) =>
        callThen(
          call('POST', '/api/v1/passkey-sessions', {
            body: { challenge: fields.challenge, assertion: jsonIn(fields.assertion) },
          }),
          safeNext(fields.next, '/werk'),
        ),
    },
  },
  {
    path: '/:tenant/inloggen',
    actions: {
      ask: (post) => ask(post, tenantOf(post), `/${tenantOf(post)}/inloggen`),
      verify: async (post) => {
        const mine = `/${tenantOf(post)}/mijn`
        const outcome = await verify(post, tenantOf(post), safeNext(post.fields.next, mine))
        return 'to' in outcome && outcome.to === mine ? { to: await homeFor(post, mine) } : outcome
      },
    },
  },
  {
    path: '/:tenant/mijn',
    actions: {
      'sign-out': (post) =>
        callThen(post.call('DELETE', '/api/v1/sessions/current'), `/${tenantOf(post)}`),
    },
  },
  {
    path: '/:tenant/mijn/gegevens',
    actions: {
      'end-session': ({ fields, params, call }) =>
        callThen(
          call('DELETE', `/api/v1/tenants/${params.tenant}/my/sessions/${fields.id}`),
          `/${params.tenant}/mijn/gegevens`,
        ),
      profile: async ({ fields, params, call, locale }) => {
        const { name = null, phone = null } = filled(fields, ['name', 'phone'])
        const body = { name, phone, locale: fields.locale ?? locale }
        const path = `/api/v1/tenants/${params.tenant}/my`
        const problem = await problemIn(await call('PUT', path, { body, headers: spoken(locale) }))
        return problem ? { problem } : { to: `/${params.tenant}/mijn/gegevens?bewaard=ja` }
      },
    },
  },
]

function tenantOf({ params }: FormPost): string {
  return params.tenant ?? ''
}
