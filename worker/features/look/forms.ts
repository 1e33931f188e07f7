import {
  callThen,
  type FormOutcome,
  type FormPost,
  inBase64,
  type PageForms,
} from '../../http/forms'
import type { Problem } from '../../http/schemas'
import { LOGO_BYTES, type LookEditor, TOKENS_BYTES } from './contract'
import { colourNames } from './roles'

const api = ({ params }: FormPost) => `/api/v1/tenants/${params.tenant}/manage/look`
const page = ({ params }: FormPost) => `/${params.tenant}/beheer/organisatie/uiterlijk`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const revisionOf = ({ fields }: FormPost) => Number(fields.revision || Number.NaN)

/** What is typed: an empty colour is left to the service. With or without the '#'. */
function typedDraft({ fields }: FormPost) {
  const colours = colourNames.flatMap((name) => {
    const typed = fields[`colours-${name}`]?.trim().toLowerCase()
    return typed ? [[name, typed.startsWith('#') ? typed : `#${typed}`]] : []
  })
  return { colours: Object.fromEntries(colours), type: fields.type, corners: fields.corners }
}

/** The editor open at a draft; the part that the person should see first is named. */
async function openAt(post: FormPost, answer: Promise<Response>, part: string) {
  const response = await answer
  if (!response.ok) return { problem: await response.json<Problem>() }
  const { draft } = await response.json<LookEditor>()
  return { to: `${page(post)}?voorstel=${draft}${part}` }
}

const check = (post: FormPost, body: unknown) =>
  post.call('POST', `${api(post)}/check`, { body, headers: spoken(post) })

async function save(post: FormPost): Promise<FormOutcome> {
  const draft = typedDraft(post)
  if (post.fields.only === 'view') return openAt(post, check(post, draft), '#voorbeeld')
  const body = { ...draft, revision: revisionOf(post) }
  const saved = await post.call('PUT', api(post), { body, headers: spoken(post) })
  if (saved.ok) return { to: `${page(post)}?bewaard=ja` }
  const problem = await saved.json<Problem>()
  // Which colours, and which are right instead, stands in the editor at this draft.
  if (problem.code === 'contrast-too-low') return openAt(post, check(post, draft), '&let=op#fouten')
  return { problem }
}

/** Puts an offered colour in the place of the one that fails. */
async function takeColour(post: FormPost): Promise<FormOutcome> {
  const { draft = '', name = '', colour } = post.fields
  const path = `${api(post)}?${new URLSearchParams({ draft })}`
  const found = await post.call('GET', path, { headers: spoken(post) })
  if (!found.ok) return { problem: await found.json<Problem>() }
  const { colours, type, corners } = await found.json<LookEditor>()
  const next = { colours: { ...colours, [name]: colour }, type, corners }
  return openAt(post, check(post, next), '&let=op#fouten')
}

async function takeTokens(post: FormPost): Promise<FormOutcome> {
  const { tokens: file } = post.files
  const isLarge = (file?.size ?? 0) > TOKENS_BYTES
  const tokens: unknown = file && !isLarge ? await new Response(file).json().catch(() => '') : null
  // What is no JSON, no file or too much is for the API to refuse, in its words.
  const body = { tokens: isLarge ? 'x' : tokens || undefined }
  const answer = post.call('POST', `${api(post)}/tokens`, { body, headers: spoken(post) })
  return openAt(post, answer, '#gelezen')
}

async function setLogo(post: FormPost): Promise<FormOutcome> {
  const { logo: file } = post.files
  const body = { logo: await inBase64(file, LOGO_BYTES), revision: revisionOf(post) }
  const answer = post.call('PUT', `${api(post)}/logo`, { body, headers: spoken(post) })
  return callThen(answer, `${page(post)}?bewaard=ja`)
}

function removeLogo(post: FormPost): Promise<FormOutcome> {
  const body = { logo: null, revision: revisionOf(post) }
  const answer = post.call('PUT', `${api(post)}/logo`, { body, headers: spoken(post) })
  return callThen(answer, `${page(post)}?bewaard=ja`)
}

function restore(post: FormPost): Promise<FormOutcome> {
  const body = { lookVersion: Number(post.fields.version), revision: revisionOf(post) }
  const answer = post.call('POST', `${api(post)}/restoration`, { body, headers: spoken(post) })
  return callThen(answer, `${page(post)}?bewaard=ja`)
}

export const lookForms: readonly PageForms[] = [
  {
    path: '/:tenant/beheer/organisatie/uiterlijk',
    actions: {
      'save-look': save,
      'take-colour': takeColour,
      'take-tokens': takeTokens,
      'set-logo': setLogo,
      'remove-logo': removeLogo,
      'restore-look': restore,
    },
  },
]
