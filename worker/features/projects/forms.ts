import {
  callThen,
  type FormOutcome,
  type FormPost,
  inBase64,
  type PageForms,
} from '../../http/forms'
import { AGREEMENT_BYTES } from './contract'

const api = ({ params }: FormPost) =>
  `/api/v1/tenants/${params.tenant}/projects/${encodeURIComponent(params.project ?? '')}`
const page = ({ params }: FormPost) =>
  `/${params.tenant}/beheer/projecten/${encodeURIComponent(params.project ?? '')}`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const keyed = (post: FormPost) => ({
  ...spoken(post),
  ...(post.fields.key && { 'idempotency-key': post.fields.key }),
})
const revisionOf = ({ fields }: FormPost) => Number(fields.revision || Number.NaN)
/** A date that was left empty is none. */
const day = (text: string | undefined) => text?.trim() || null
const part = (post: FormPost, name: string) => encodeURIComponent(post.fields[name] ?? '')

async function begin(post: FormPost): Promise<FormOutcome> {
  const { name, kind, startsOn, endsOn } = post.fields
  const path = `/api/v1/tenants/${post.params.tenant}/projects`
  const body = { name, kind, startsOn, endsOn }
  const answer = await post.call('POST', path, { body, headers: keyed(post) })
  if (!answer.ok) return { problem: await answer.json() }
  const { id } = await answer.json<{ id: string }>()
  return { to: `/${post.params.tenant}/beheer/projecten/${id}?begonnen=ja` }
}

const markOutput = (to: string) => (post: FormPost) => {
  const { output = '', isDone, note = '' } = post.fields
  const path = `${api(post)}/outputs/${encodeURIComponent(output)}`
  const body = { isDone: isDone === 'yes', note }
  return callThen(
    post.call('PUT', path, { body, headers: spoken(post) }),
    `${page(post)}${to}?bewaard=ja#${output}`,
  )
}

function closePhase(post: FormPost) {
  const body = { phase: Number(post.fields.phase || Number.NaN), reason: post.fields.reason ?? '' }
  return callThen(
    post.call('POST', `${api(post)}/phase-closings`, { body, headers: spoken(post) }),
    `${page(post)}?afgesloten=ja`,
  )
}

const addItem = (to: string) => (post: FormPost) => {
  const { title, assigneeId, dueOn } = post.fields
  const body = { title, assigneeId, dueOn }
  return callThen(
    post.call('POST', `${api(post)}/work-items`, { body, headers: keyed(post) }),
    `${page(post)}${to}?bewaard=ja#werk`,
  )
}

const changeItem = (to: string) => (post: FormPost) => {
  const { title, assigneeId, dueOn, state } = post.fields
  const body = { title, assigneeId, dueOn, state, revision: revisionOf(post) }
  return callThen(
    post.call('PUT', `${api(post)}/work-items/${part(post, 'item')}`, {
      body,
      headers: spoken(post),
    }),
    `${page(post)}${to}?bewaard=ja#werk`,
  )
}

function saveProject(post: FormPost) {
  const { name, kind, startsOn, endsOn, summary = '', publicVotes } = post.fields
  const {
    contactName = '',
    contactFunction = '',
    contactPhone = '',
    contactEmail = '',
  } = post.fields
  const body = {
    ...{ name, kind, startsOn, endsOn, summary, publicVotes: publicVotes === 'yes' },
    ...{ contactName, contactFunction, contactPhone, contactEmail, revision: revisionOf(post) },
  }
  return callThen(
    post.call('PUT', api(post), { body, headers: spoken(post) }),
    `${page(post)}/gegevens?bewaard=ja`,
  )
}

function partyIn({ fields }: FormPost) {
  const { partyName: name, part: as, capacity, partyContact = '', partyEmail = '' } = fields
  return {
    ...{ name, part: as, capacity, contactName: partyContact, contactEmail: partyEmail },
    agreedOn: day(fields.agreedOn),
  }
}

/** The same problem with its pointers at the fields of the form of a party. */
async function partyOutcome(answer: Promise<Response>, to: string): Promise<FormOutcome> {
  const outcome = await callThen(answer, to)
  if ('to' in outcome || !outcome.problem.errors) return outcome
  const names: Record<string, string> = {
    '/name': '/partyName',
    '/contactName': '/partyContact',
    '/contactEmail': '/partyEmail',
  }
  const errors = outcome.problem.errors.map((error) => ({
    ...error,
    pointer: names[error.pointer] ?? error.pointer,
  }))
  return { problem: { ...outcome.problem, errors } }
}

const addParty = (post: FormPost) =>
  partyOutcome(
    post.call('POST', `${api(post)}/parties`, { body: partyIn(post), headers: keyed(post) }),
    `${page(post)}/gegevens?bewaard=ja#partijen`,
  )

const saveParty = (post: FormPost) =>
  partyOutcome(
    post.call('PUT', `${api(post)}/parties/${part(post, 'party')}`, {
      body: { ...partyIn(post), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    `${page(post)}/gegevens?bewaard=ja#partijen`,
  )

const removeParty = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/parties/${part(post, 'party')}`, { headers: spoken(post) }),
    `${page(post)}/gegevens?bewaard=ja#partijen`,
  )

async function attachAgreement(post: FormPost): Promise<FormOutcome> {
  const { file } = post.files
  const body = {
    name: file?.name.slice(0, 120) || 'overeenkomst.pdf',
    file: await inBase64(file, AGREEMENT_BYTES),
    revision: revisionOf(post),
  }
  return callThen(
    post.call('PUT', `${api(post)}/parties/${part(post, 'party')}/agreement`, {
      body,
      headers: spoken(post),
    }),
    `${page(post)}/gegevens?bewaard=ja#partijen`,
  )
}

function saveAdvice(post: FormPost) {
  const { informedOn, askedOn, advisedOn, answeredOn } = post.fields
  const body = {
    ...{ informedOn: day(informedOn), askedOn: day(askedOn) },
    ...{ advisedOn: day(advisedOn), answeredOn: day(answeredOn), revision: revisionOf(post) },
  }
  return callThen(
    post.call('PUT', `${api(post)}/tenants-advice`, { body, headers: spoken(post) }),
    `${page(post)}/gegevens?bewaard=ja#advies`,
  )
}

function noteHousehold(post: FormPost) {
  const body = { address: post.fields.address, on: post.fields.on }
  return callThen(
    post.call('POST', `${api(post)}/household-contacts`, { body, headers: spoken(post) }),
    `${page(post)}/gegevens?bewaard=ja#adressen`,
  )
}

async function ask(post: FormPost): Promise<FormOutcome> {
  const { name, email, role, untilOn, locale } = post.fields
  const body = { name, email, role, ...(day(untilOn) && { untilOn: day(untilOn) }), locale }
  return callThen(
    post.call('POST', `${api(post)}/team`, { body, headers: keyed(post) }),
    `${page(post)}/team?gevraagd=ja`,
  )
}

const endRole = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/team/${part(post, 'grant')}`, { headers: spoken(post) }),
    `${page(post)}/team?gestopt=ja`,
  )

const revoke = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/team-invitations/${part(post, 'invitation')}`, {
      headers: spoken(post),
    }),
    `${page(post)}/team?gestopt=ja`,
  )

function addArea(post: FormPost) {
  const { kind, code, areaName = '', addresses = '', withinId } = post.fields
  const lines = addresses.split('\n').flatMap((line) => line.trim() || [])
  const body = code
    ? { kind: 'wijk', code }
    : { kind, name: areaName, addresses: lines, withinId: withinId || null }
  return callThen(
    post.call('POST', `${api(post)}/areas`, { body, headers: keyed(post) }),
    `${page(post)}/gebied?bewaard=ja`,
  )
}

const removeArea = (post: FormPost) =>
  callThen(
    post.call('DELETE', `${api(post)}/areas/${part(post, 'area')}`, { headers: spoken(post) }),
    `${page(post)}/gebied?bewaard=ja`,
  )

const one = '/:tenant/beheer/projecten/:project'

export const projectForms: readonly PageForms[] = [
  { path: '/:tenant/beheer/projecten/nieuw', actions: { 'begin-project': begin } },
  {
    path: one,
    actions: {
      'mark-output': markOutput(''),
      'add-item': addItem(''),
      'change-item': changeItem(''),
    },
  },
  {
    path: `${one}/fasen`,
    actions: { 'mark-output': markOutput('/fasen'), 'close-phase': closePhase },
  },
  {
    path: `${one}/werk`,
    actions: { 'add-item': addItem('/werk'), 'change-item': changeItem('/werk') },
  },
  {
    path: `${one}/gegevens`,
    actions: {
      'save-project': saveProject,
      'add-party': addParty,
      'save-party': saveParty,
      'remove-party': removeParty,
      'attach-agreement': attachAgreement,
      'save-advice': saveAdvice,
      'note-household': noteHousehold,
    },
  },
  { path: `${one}/team`, actions: { ask, 'end-role': endRole, revoke } },
  { path: `${one}/gebied`, actions: { 'add-area': addArea, 'remove-area': removeArea } },
]
