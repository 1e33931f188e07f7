import { callThen, type FormPost, filled, type PageForms } from '../../http/forms'

const path = '/:tenant/beheer/organisatie/abonnement'

type Sent = { method?: 'PUT' | 'DELETE'; body?: unknown }

/** One call about the subscription, and back to its page. */
function send({ params, call }: FormPost, part: string, { method, body }: Sent = {}) {
  const address = `/api/v1/tenants/${params.tenant}/manage/subscription/${part}`
  const to = `/${params.tenant}/beheer/organisatie/abonnement?bewaard=${part}`
  const options = body === undefined ? {} : { body }
  return callThen(call(method ?? 'POST', address, options), to)
}

export const subscriptionForms: readonly PageForms[] = [
  {
    path,
    actions: {
      proof: (post) => send(post, 'proof', { body: filled(post.fields, ['method']) }),
      'letter-code': (post) => send(post, 'letter-code', { body: filled(post.fields, ['code']) }),
      agreement: (post) => {
        const body = {
          ...filled(post.fields, ['name', 'jobTitle', 'version']),
          ...(post.fields.authority === 'yes' && { authority: true }),
        }
        return send(post, 'agreement', { body })
      },
      open: (post) => send(post, 'opening'),
      plan: (post) => send(post, 'plan', { method: 'PUT', body: filled(post.fields, ['plan']) }),
      consent: (post) => {
        const body = { ...filled(post.fields, ['purpose']), days: Number(post.fields.days) }
        return send(post, 'consent', { method: 'PUT', body })
      },
      'end-consent': (post) => send(post, 'consent', { method: 'DELETE' }),
    },
  },
]
