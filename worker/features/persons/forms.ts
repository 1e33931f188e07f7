import { callThen, type FormPost, filled, type PageForms } from '../../http/forms'
import type { Problem } from '../../http/schemas'
import type { PersonList } from './contract'

const api = ({ params }: FormPost) => `/api/v1/tenants/${params.tenant}`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const erasePage = ({ params }: FormPost) => `/${params.tenant}/mijn/privacy/wissen`
const desk = ({ params }: FormPost) => `/${params.tenant}/beheer/organisatie/verzoeken`

/** Mails a new code to the address of whoever is signed in; staff have theirs elsewhere. */
async function askCode(post: FormPost) {
  const headers = spoken(post)
  const mine = await post.call('GET', `${api(post)}/my`, { headers })
  if (!mine.ok) return { problem: await mine.json<Problem>() }
  const { email, staff } = await mine.json<{ email: string; staff: boolean }>()
  const body = { email, locale: post.locale, ...(!staff && { tenant: post.params.tenant }) }
  const asked = await post.call('POST', '/api/v1/sign-in-codes', { body, headers })
  if (!asked.ok) return { problem: await asked.json<Problem>() }
  const { challenge } = await asked.json<{ challenge: string }>()
  const query = new URLSearchParams({ code: challenge, ...(staff && { dienst: 'ja' }) })
  return { to: `${erasePage(post)}?${query}` }
}

function verify(post: FormPost) {
  const tenant = post.fields.staff ? {} : { tenant: post.params.tenant }
  const body = { ...filled(post.fields, ['challenge', 'code']), ...tenant }
  return callThen(
    post.call('POST', '/api/v1/sessions', { body, headers: spoken(post) }),
    erasePage(post),
  )
}

/** A box that is not ticked is missing: the contract takes true alone. */
const confirmation = ({ fields }: FormPost) => (fields.confirmed ? { confirmed: true } : {})

async function search(post: FormPost) {
  const body = filled(post.fields, ['by', 'value', 'wish', 'asked'])
  const answer = await post.call('POST', `${api(post)}/persons/search`, {
    body,
    headers: spoken(post),
  })
  if (!answer.ok) return { problem: await answer.json<Problem>() }
  const { persons } = await answer.json<PersonList>()
  // By id, so that no number or address of a person is in an address.
  const query = new URLSearchParams([
    ...persons.map(({ id }) => ['wie', id]),
    ...(persons.length === 0 ? [['niemand', 'ja']] : []),
  ])
  return { to: `${desk(post)}?${query}` }
}

const personPath = (post: FormPost) => `${api(post)}/persons/${post.params.person}`
const personPage = (post: FormPost) => `${desk(post)}/${post.params.person}`

export const personForms: readonly PageForms[] = [
  {
    path: '/:tenant/mijn/privacy/wissen',
    actions: {
      ask: askCode,
      verify,
      erase: (post) =>
        callThen(
          post.call('POST', `${api(post)}/my/erasure`, {
            body: confirmation(post),
            headers: spoken(post),
          }),
          `/${post.params.tenant}/mijn/privacy/gewist`,
        ),
    },
  },
  { path: '/:tenant/beheer/organisatie/verzoeken', actions: { search } },
  {
    path: '/:tenant/beheer/organisatie/verzoeken/:person',
    actions: {
      'called-back': (post) =>
        callThen(
          post.call('POST', `${personPath(post)}/call-back`, { headers: spoken(post) }),
          personPage(post),
        ),
      erase: (post) =>
        callThen(
          post.call('POST', `${personPath(post)}/erasure`, {
            body: confirmation(post),
            headers: spoken(post),
          }),
          `${desk(post)}?gewist=ja`,
        ),
    },
  },
]
