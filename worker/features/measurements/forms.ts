import { callThen, type FormPost, type PageForms } from '../../http/forms'

const api = ({ params }: FormPost) =>
  `/api/v1/tenants/${params.tenant}/projects/${encodeURIComponent(params.project ?? '')}`
const page = ({ params }: FormPost) =>
  `/${params.tenant}/beheer/projecten/${encodeURIComponent(params.project ?? '')}/metingen`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const of = (post: FormPost) =>
  `${api(post)}/measurements/${encodeURIComponent(post.fields.measurement ?? '')}`

function measurementIn({ fields }: FormPost) {
  const { name, opensOn, closesOn } = fields
  return { name, opensOn: opensOn?.trim() || null, closesOn: closesOn?.trim() || null }
}

const add = (post: FormPost) =>
  callThen(
    post.call('POST', `${api(post)}/measurements`, {
      body: measurementIn(post),
      headers: { ...spoken(post), ...(post.fields.key && { 'idempotency-key': post.fields.key }) },
    }),
    `${page(post)}?bewaard=ja`,
  )

const save = (post: FormPost) =>
  callThen(
    post.call('PUT', of(post), {
      body: { ...measurementIn(post), revision: Number(post.fields.revision || Number.NaN) },
      headers: spoken(post),
    }),
    `${page(post)}?bewaard=ja`,
  )

const remove = (post: FormPost) =>
  callThen(post.call('DELETE', of(post), { headers: spoken(post) }), `${page(post)}?bewaard=ja`)

const questions = ['home', 'help', 'together', 'say', 'street']

/** A question that was passed over counts as "would rather not say", but not all of them. */
function answerIn({ fields }: FormPost) {
  if (!questions.some((question) => fields[question])) return {}
  return Object.fromEntries(questions.map((question) => [question, Number(fields[question] || 0)]))
}

const answer = (post: FormPost) =>
  callThen(
    post.call('POST', `${of(post)}/answers`, { body: answerIn(post), headers: spoken(post) }),
    `/${post.params.tenant}/projecten/${encodeURIComponent(post.params.project ?? '')}/meting?bedankt=ja`,
  )

export const measurementForms: readonly PageForms[] = [
  {
    path: '/:tenant/beheer/projecten/:project/metingen',
    actions: { 'add-measurement': add, 'save-measurement': save, 'remove-measurement': remove },
  },
  { path: '/:tenant/projecten/:project/meting', actions: { answer } },
]
