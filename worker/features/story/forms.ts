import {
  callThen,
  type FormOutcome,
  type FormPost,
  inBase64,
  type PageForms,
  renamed,
} from '../../http/forms'
import { PHOTO_BYTES } from '../../media/photo'
import type { Receipt } from './contract'

const api = ({ params }: FormPost) =>
  `/api/v1/tenants/${params.tenant}/projects/${encodeURIComponent(params.project ?? '')}`
const page = ({ params }: FormPost) =>
  `/${params.tenant}/beheer/projecten/${encodeURIComponent(params.project ?? '')}`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const keyed = (post: FormPost) => ({
  ...spoken(post),
  ...(post.fields.key && { 'idempotency-key': post.fields.key }),
})
const part = (post: FormPost, name: string) => encodeURIComponent(post.fields[name] ?? '')
const revisionOf = ({ fields }: FormPost) => Number(fields.revision || Number.NaN)
const lines = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n')

/** One form for each language, on one page: a refusal says of whose fields it speaks. */
const write = (language: 'nl' | 'en') => async (post: FormPost) => {
  const typed = (name: string) => lines(post.fields[`${name}-${language}`])
  const body = {
    ...{ happens: typed('happens'), why: typed('why'), asked: typed('asked') },
    ...{ ideas: typed('ideas'), revision: revisionOf(post) },
  }
  const answer = post.call('PUT', `${api(post)}/story/texts/${language}`, {
    body,
    headers: spoken(post),
  })
  return renamed(answer, `${page(post)}/verhaal?bewaard=ja#${language}`, (name) =>
    name === 'revision' ? name : `${name}-${language}`,
  )
}

const publish = (isPublished: boolean) => (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/story/publication`, {
      body: { isPublished, revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/verhaal?openbaar=${isPublished ? 'ja' : 'nee'}`,
  )

const showName = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/story/my-name`, {
      body: { function: post.fields.function ?? '' },
      headers: spoken(post),
    }),
    `${page(post)}/naam?bewaard=ja`,
  )

const hideName = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/story/my-name`, { headers: spoken(post) }),
    `${page(post)}/naam?bewaard=ja`,
  )

const putPhoto = (photo: string | null, post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/story/my-photo`, { body: { photo }, headers: spoken(post) }),
    `${page(post)}/naam?bewaard=ja`,
  )
const setPhoto = async (post: FormPost) =>
  putPhoto(await inBase64(post.files.photo, PHOTO_BYTES), post)
const removePhoto = (post: FormPost) => putPhoto(null, post)

function spotIn({ fields }: FormPost) {
  const { spotName: name, wanted = '', hours = '', host = '', done = '' } = fields
  return { name, wanted, hours, host, done }
}

const toSpots = (answer: Promise<Response>, post: FormPost) =>
  renamed(answer, `${page(post)}/verhaal?bewaard=ja#plekken`, (name) =>
    name === 'name' ? 'spotName' : name,
  )

const addSpot = (post: FormPost) =>
  toSpots(
    post.call('POST', `${api(post)}/spots`, { body: spotIn(post), headers: keyed(post) }),
    post,
  )

const saveSpot = (post: FormPost) =>
  toSpots(
    post.call('PUT', `${api(post)}/spots/${part(post, 'spot')}`, {
      body: { ...spotIn(post), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    post,
  )

const removeSpot = (post: FormPost) =>
  toSpots(
    post.call('DELETE', `${api(post)}/spots/${part(post, 'spot')}`, { headers: spoken(post) }),
    post,
  )

async function ask(post: FormPost): Promise<FormOutcome> {
  const { text, askedOf, name = '', email = '', phone = '' } = post.fields
  const body = { text: lines(text), ...(askedOf && { askedOf }), name, email, phone }
  const answer = await post.call('POST', `${api(post)}/questions`, { body, headers: keyed(post) })
  if (!answer.ok) return { problem: await answer.json() }
  const { code } = await answer.json<Receipt>()
  return { to: `/${post.params.tenant}/vraag/${code}` }
}

const answer = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/questions/${part(post, 'question')}/answer`, {
      body: { answer: lines(post.fields.answer), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/vragen?bewaard=ja`,
  )

const passOn = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/questions/${part(post, 'question')}/passing`, {
      body: {
        ...{ to: post.fields.to, words: lines(post.fields.words) },
        revision: revisionOf(post),
      },
      headers: spoken(post),
    }),
    `${page(post)}/vragen?bewaard=ja`,
  )

const one = '/:tenant/beheer/projecten/:project'

export const storyForms: readonly PageForms[] = [
  {
    path: `${one}/verhaal`,
    actions: {
      'write-nl': write('nl'),
      'write-en': write('en'),
      publish: publish(true),
      'take-back': publish(false),
      'add-spot': addSpot,
      'save-spot': saveSpot,
      'remove-spot': removeSpot,
    },
  },
  {
    path: `${one}/naam`,
    actions: {
      'show-name': showName,
      'hide-name': hideName,
      'set-photo': setPhoto,
      'remove-photo': removePhoto,
    },
  },
  { path: `${one}/vragen`, actions: { answer, 'pass-on': passOn } },
  { path: '/:tenant/projecten/:project', actions: { 'ask-question': ask } },
]
