import { callThen, type FormOutcome, type FormPost, type PageForms } from '../../http/forms'
import type { AttendanceReceipt } from './contract'

const api = ({ params }: FormPost) =>
  `/api/v1/tenants/${params.tenant}/projects/${encodeURIComponent(params.project ?? '')}/gatherings`
const page = ({ params }: FormPost) =>
  `/${params.tenant}/beheer/projecten/${encodeURIComponent(params.project ?? '')}/bijeenkomsten`
const id = ({ params }: FormPost) => encodeURIComponent(params.gathering ?? '')
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const keyed = (post: FormPost) => ({
  ...spoken(post),
  ...(post.fields.key && { 'idempotency-key': post.fields.key }),
})
const revisionOf = ({ fields }: FormPost) => Number(fields.revision || Number.NaN)
/** A number as somebody typed it; what is none is left for the contract to refuse. */
const number = (typed: string | undefined) => (typed?.trim() ? Number(typed) : null)
const orNull = (typed: string | undefined) => typed?.trim() || null

function gatheringIn({ fields }: FormPost) {
  const { name, about = '', on, from, until, place = '' } = fields
  const words = { name, about: about.replaceAll('\r\n', '\n') }
  const bookingId = orNull(fields.bookingId)
  const typed = { on: orNull(on), from: orNull(from), until: orNull(until), place }
  return { ...words, mostPeople: number(fields.mostPeople), bookingId, ...typed }
}

async function add(post: FormPost): Promise<FormOutcome> {
  const body = gatheringIn(post)
  const answer = await post.call('POST', api(post), { body, headers: keyed(post) })
  if (!answer.ok) return { problem: await answer.json() }
  const made = await answer.json<{ id: string }>()
  return { to: `${page(post)}/${made.id}?bewaard=ja` }
}

const save = (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/${id(post)}`, {
      body: { ...gatheringIn(post), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/${id(post)}?bewaard=ja`,
  )

const announce = (isAnnounced: boolean) => (post: FormPost) =>
  callThen(
    post.call('PUT', `${api(post)}/${id(post)}/announcement`, {
      body: { isAnnounced, revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/${id(post)}?openbaar=${isAnnounced ? 'ja' : 'nee'}`,
  )

const remove = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/${id(post)}`, { headers: spoken(post) }),
    `${page(post)}?weg=ja`,
  )

function signUpIn({ fields }: FormPost) {
  const { name, email = '', phone = '' } = fields
  const people = number(fields.people) ?? 1
  return { name, people, email, phone, channelId: orNull(fields.channelId) }
}

async function signUp(post: FormPost): Promise<FormOutcome> {
  const options = { body: signUpIn(post), headers: keyed(post) }
  const answer = await post.call('POST', `${api(post)}/${id(post)}/sign-ups`, options)
  if (!answer.ok) return { problem: await answer.json() }
  const { code } = await answer.json<AttendanceReceipt>()
  return { to: `/${post.params.tenant}/aanmelding/${code}` }
}

async function signUpCaller(post: FormPost): Promise<FormOutcome> {
  const options = { body: signUpIn(post), headers: keyed(post) }
  const answer = await post.call('POST', `${api(post)}/${id(post)}/attendances`, options)
  if (!answer.ok) return { problem: await answer.json() }
  const { code } = await answer.json<AttendanceReceipt>()
  return { to: `${page(post)}/${id(post)}?code=${code}#aangemeld` }
}

const ofAttendance = (post: FormPost) =>
  `${api(post)}/${id(post)}/attendances/${encodeURIComponent(post.fields.attendance ?? '')}`
/** Back to the same row, so that a phone at the door does not jump to the top. */
const toRow = (post: FormPost) => `${page(post)}/${id(post)}#${post.fields.attendance ?? 'deur'}`

const arrive = (read: (post: FormPost) => number | null) => (post: FormPost) =>
  callThen(
    post.call('PUT', `${ofAttendance(post)}/arrival`, {
      body: { came: read(post) },
      headers: spoken(post),
    }),
    toRow(post),
  )

const takeAway = (to: string) => (post: FormPost) =>
  callThen(
    post.call('DELETE', ofAttendance(post), { headers: spoken(post) }),
    `${page(post)}/${id(post)}#${to}`,
  )

const count = (post: FormPost) =>
  callThen(
    post.call('POST', `${api(post)}/${id(post)}/door-counts`, {
      body: { came: number(post.fields.doorCame) ?? 1, channelId: orNull(post.fields.doorChannel) },
      headers: keyed(post),
    }),
    `${page(post)}/${id(post)}#deur`,
  )

const withdraw = (post: FormPost) => {
  const { tenant, code = '' } = post.params
  const path = `/api/v1/tenants/${tenant}/attendances/${encodeURIComponent(code)}`
  const answer = post.call('DELETE', path, { headers: spoken(post) })
  return callThen(answer, `/${tenant}/aanmelding?afgemeld=ja`)
}

const all = '/:tenant/beheer/projecten/:project/bijeenkomsten'

export const gatheringForms: readonly PageForms[] = [
  { path: all, actions: { add } },
  {
    path: `${all}/:gathering`,
    actions: {
      ...{ save, remove, announce: announce(true), 'take-back': announce(false) },
      'sign-up-caller': signUpCaller,
      came: arrive(({ fields }) => number(fields.came)),
      'not-counted': arrive(() => null),
      'take-off': takeAway('aangemeld'),
      count,
      'undo-count': takeAway('deur'),
    },
  },
  { path: '/:tenant/projecten/:project/bijeenkomsten/:gathering', actions: { 'sign-up': signUp } },
  { path: '/:tenant/aanmelding/:code', actions: { withdraw } },
]
