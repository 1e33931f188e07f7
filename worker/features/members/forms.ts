import { callThen, type FormOutcome, type FormPost, filled, type PageForms } from '../../http/forms'
import type { Problem } from '../../http/schemas'

const page = '/:tenant/beheer/mensen'
const api = ({ params }: FormPost) => `/api/v1/tenants/${params.tenant}/manage`
const people = ({ params }: FormPost) => `/${params.tenant}/beheer/mensen`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })

/** The places that are ticked, where not all are meant. */
function placesIn({ role, scope, ...fields }: Record<string, string>): string[] | undefined {
  if (role !== 'host' || scope !== 'some') return undefined
  return Object.keys(fields).flatMap((name) =>
    name.startsWith('place-') ? [name.slice('place-'.length)] : [],
  )
}

/** What the forms say about a role; `null` when places were to be ticked and none is. */
function spanIn(fields: Record<string, string>) {
  const places = placesIn(fields)
  if (places?.length === 0) return null
  return { ...filled(fields, ['fromOn', 'untilOn']), ...(places && { places }) }
}

async function invite(post: FormPost): Promise<FormOutcome> {
  const { fields } = post
  // An address that is no place: the API says in words that one must be chosen.
  const span = spanIn(fields) ?? { places: ['plc_none'] }
  const body = { ...filled(fields, ['name', 'email', 'role', 'locale']), ...span }
  const headers = { ...spoken(post), ...(fields.key && { 'idempotency-key': fields.key }) }
  const sent = post.call('POST', `${api(post)}/invitations`, { body, headers })
  return callThen(sent, `${people(post)}/uitnodigingen?gestuurd=1`)
}

function sendAgain(post: FormPost): Promise<FormOutcome> {
  const path = `${api(post)}/invitations/${post.fields.id}/sending`
  const sent = post.call('POST', path, { headers: spoken(post) })
  return callThen(sent, `${people(post)}/uitnodigingen?opnieuw=ja`)
}

function revoke(post: FormPost): Promise<FormOutcome> {
  const path = `${api(post)}/invitations/${post.fields.id}`
  const done = post.call('DELETE', path, { headers: spoken(post) })
  return callThen(done, `${people(post)}/uitnodigingen?ingetrokken=ja`)
}

function setRole(post: FormPost): Promise<FormOutcome> {
  const { fields, params } = post
  const span = spanIn(fields) ?? { places: ['plc_none'] }
  const path = `${api(post)}/members/${params.member}/roles/${fields.role}`
  const body = { ...span, revision: Number(fields.revision) }
  const done = post.call('PUT', path, { body, headers: spoken(post) })
  return callThen(done, `${people(post)}/${params.member}?bewaard=ja`)
}

async function end(post: FormPost): Promise<FormOutcome> {
  const { fields, params } = post
  const path = `${api(post)}/members/${params.member}/end`
  const { when, endOn = '', endRole } = fields
  const body = {
    ...(endRole && { role: endRole }),
    ...(when === 'date' && { untilOn: endOn }),
    revision: Number(fields.revision),
  }
  const done = await post.call('POST', path, { body, headers: spoken(post) })
  if (done.ok) return { to: `${people(post)}/${params.member}?gestopt=ja` }
  const problem = await done.json<Problem>()
  const errors = problem.errors?.map((error) =>
    error.pointer === '/untilOn' ? { ...error, pointer: '/endOn' } : error,
  )
  return { problem: { ...problem, ...(errors && { errors }) } }
}

/** A list that was pasted, or else the file that was chosen. */
async function check(post: FormPost): Promise<FormOutcome> {
  const { file } = post.files
  const text = post.fields.text?.trim() ? post.fields.text : file && (await textOf(file))
  const path = `${api(post)}/member-imports`
  const kept = await post.call('POST', path, { body: { text }, headers: spoken(post) })
  if (!kept.ok) return { problem: await kept.json<Problem>() }
  const { id } = await kept.json<{ id: string }>()
  return { to: `${people(post)}/inlezen?lijst=${id}` }
}

// What is no UTF-8 comes from a spreadsheet on Windows.
async function textOf(file: File): Promise<string> {
  const bytes = await file.arrayBuffer()
  const text = new TextDecoder().decode(bytes)
  return text.includes('\uFFFD') ? new TextDecoder('windows-1252').decode(bytes) : text
}

async function send(post: FormPost): Promise<FormOutcome> {
  const { id } = post.fields
  const path = `${api(post)}/member-imports/${id}/sending`
  const answer = await post.call('POST', path, { headers: spoken(post) })
  // Pressed twice: the first time has sent it, and nothing of it is left.
  if (answer.status === 404) return { to: `${people(post)}/uitnodigingen` }
  if (!answer.ok) return { problem: await answer.json<Problem>() }
  const { sent, left } = await answer.json<{ sent: number; left: number }>()
  if (left > 0) return { to: `${people(post)}/inlezen?lijst=${id}&gestuurd=${sent}` }
  return { to: `${people(post)}/uitnodigingen?gestuurd=${sent}` }
}

function accept(post: FormPost): Promise<FormOutcome> {
  const { tenant, invitation, secret } = post.params
  const path = `/api/v1/tenants/${tenant}/invitations/${invitation}/acceptance`
  const headers = { ...spoken(post), 'invitation-link': `${invitation}.${secret}` }
  const done = post.call('POST', path, { body: filled(post.fields, ['name']), headers })
  return callThen(done, `/${tenant}/beheer`)
}

export const memberForms: readonly PageForms[] = [
  { path: `${page}/uitnodigen`, actions: { invite } },
  { path: `${page}/uitnodigingen`, actions: { 'send-again': sendAgain, revoke } },
  { path: `${page}/inlezen`, actions: { check, send } },
  { path: `${page}/:member{acc_[a-z0-9-]+}`, actions: { 'set-role': setRole, end } },
  {
    path: '/:tenant/uitnodiging/:invitation/:secret{[A-Za-z0-9_-]{43}}',
    actions: { accept },
  },
]
