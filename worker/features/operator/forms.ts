import { callThen, type FormPost, filled, type PageForms } from '../../http/forms'

const path = '/exploitant/organisaties/:slug'

function send({ params, call }: FormPost, method: 'POST' | 'PUT', part: string, body?: unknown) {
  const address = `/api/v1/operator/organisations/${params.slug}/${part}`
  const options = body === undefined ? {} : { body }
  return callThen(call(method, address, options), `/exploitant/organisaties/${params.slug}`)
}

export const operatorForms: readonly PageForms[] = [
  {
    path,
    actions: {
      state: (post) => send(post, 'PUT', 'state', filled(post.fields, ['state', 'reason'])),
      proof: (post) => send(post, 'POST', 'proof', filled(post.fields, ['decision'])),
      'letters-retry': (post) => send(post, 'POST', 'letters-retry'),
    },
  },
]
