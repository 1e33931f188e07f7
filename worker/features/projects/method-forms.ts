import { callThen, type FormPost, type PageForms } from '../../http/forms'

const api = ({ params }: FormPost) => `/api/v1/tenants/${params.tenant}/method`
const done = ({ params }: FormPost, part: string) =>
  `/${params.tenant}/beheer/organisatie/methode?bewaard=ja#${part}`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const phaseOf = ({ fields }: FormPost) => Number(fields.phase || Number.NaN)

const namePhase = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/phase-name`, {
      body: { phase: phaseOf(post), name: post.fields.name ?? '' },
      headers: spoken(post),
    }),
    done(post, `fase-${post.fields.phase}`),
  )

const addStep = (post: FormPost) =>
  callThen(
    post.call('POST', `${api(post)}/steps`, {
      body: { phase: phaseOf(post), name: post.fields.step ?? '' },
      headers: spoken(post),
    }),
    done(post, `fase-${post.fields.phase}`),
  )

const removeStep = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/steps/${encodeURIComponent(post.fields.id ?? '')}`, {
      headers: spoken(post),
    }),
    done(post, 'fase-0'),
  )

const addTheme = (post: FormPost) =>
  callThen(
    post.call('POST', `${api(post)}/themes`, {
      body: { name: post.fields.theme ?? '' },
      headers: spoken(post),
    }),
    done(post, 'themas'),
  )

const removeTheme = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/themes/${encodeURIComponent(post.fields.id ?? '')}`, {
      headers: spoken(post),
    }),
    done(post, 'themas'),
  )

export const methodForms: readonly PageForms[] = [
  {
    path: '/:tenant/beheer/organisatie/methode',
    actions: {
      'name-phase': namePhase,
      'add-step': addStep,
      'remove-step': removeStep,
      'add-theme': addTheme,
      'remove-theme': removeTheme,
    },
  },
]
