import { sha256Hex } from '../../auth/secrets'
import { callThen, type FormOutcome, type FormPost, type PageForms } from '../../http/forms'
import type { Problem } from '../../http/schemas'
import { promiseSubjects } from '../../projects/promise'
import {
  conversationSubjects,
  type ExpectationSubject,
  expectationSubjects,
  isExpectation,
  type TextSubject,
} from './subjects'

const page = '/:tenant/beheer/projecten/:project/intake'
const api = ({ params }: FormPost) =>
  `/api/v1/tenants/${params.tenant}/projects/${params.project}/intake`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const at = ({ params }: FormPost, rest: string) =>
  `/${params.tenant}/beheer/projecten/${params.project}/intake${rest}`
const lines = (text: string | undefined) => (text ?? '').replaceAll('\r\n', '\n')

/** A refusal names the fields of the API; on the page each has the name of its subject with it. */
async function named(answer: Promise<Response>, to: string, ending: string): Promise<FormOutcome> {
  const response = await answer
  if (response.ok) return { to }
  const problem = await response.json<Problem>()
  const errors = problem.errors?.map((error) => ({ ...error, pointer: error.pointer + ending }))
  return { problem: { ...problem, ...(errors && { errors }) } }
}

/**
 * A text with the ids of those that stood on the page. Its own id comes from what was typed and from
 * which showing of the page: sent twice it is one text, typed anew another.
 */
const write = (subject: TextSubject, part: string) => async (post: FormPost) => {
  const { fields } = post
  const text = lines(fields[`text-${subject}`])
  const side = isExpectation(subject) ? fields.side : ''
  const mark = await sha256Hex(`${fields.formId} ${subject} ${side} ${text}`)
  const replaces = (fields.replaces ?? '').split(' ').filter(Boolean)
  const path = `${api(post)}/texts/txt_${mark.slice(0, 32)}`
  const sent = post.call('PUT', path, {
    body: { subject, side, text, replaces },
    headers: spoken(post),
  })
  return named(sent, at(post, `${part}?bewaard=${subject}#${subject}`), `-${subject}`)
}

const writing = (subjects: readonly TextSubject[], part: string) =>
  Object.fromEntries(subjects.map((subject) => [`write-${subject}`, write(subject, part)]))

function addPerson(post: FormPost): Promise<FormOutcome> {
  const { side, name, function: job = '', email = '', confirms } = post.fields
  const body = { side, name, function: job, email, confirms: confirms === 'yes' }
  const sent = post.call('POST', `${api(post)}/persons`, { body, headers: spoken(post) })
  return callThen(sent, at(post, '?bewaard=persons#persons'))
}

function removePerson(post: FormPost): Promise<FormOutcome> {
  const path = `${api(post)}/persons/${post.fields.id}`
  const sent = post.call('DELETE', path, { headers: spoken(post) })
  return callThen(sent, at(post, '?bewaard=persons#persons'))
}

function chooseSide(post: FormPost): Promise<FormOutcome> {
  const body = { side: post.fields.side }
  const sent = post.call('PUT', `${api(post)}/side`, { body, headers: spoken(post) })
  return callThen(sent, at(post, '/verwachtingen'))
}

function sayReady(post: FormPost): Promise<FormOutcome> {
  const sent = post.call('POST', `${api(post)}/readiness`, { headers: spoken(post) })
  return callThen(sent, at(post, '/verwachtingen?bewaard=ready'))
}

const decide = (subject: ExpectationSubject) => (post: FormPost) => {
  const { fields } = post
  const body = {
    outcome: fields[`outcome-${subject}`],
    sentence: fields[`sentence-${subject}`] ?? '',
    revision: Number(fields.revision),
  }
  const path = `${api(post)}/outcomes/${subject}`
  const sent = post.call('PUT', path, { body, headers: spoken(post) })
  return named(sent, at(post, `/verwachtingen?bewaard=${subject}#${subject}`), `-${subject}`)
}

async function saveTopic(post: FormPost): Promise<FormOutcome> {
  const { formId, topic, degree, decidedBy = '', revision } = post.fields
  const id = post.fields.id || `ptp_${(await sha256Hex(`${formId} ${topic?.trim()}`)).slice(0, 24)}`
  const body = { topic, degree, decidedBy, revision: Number(revision) }
  const sent = post.call('PUT', `${api(post)}/topics/${id}`, { body, headers: spoken(post) })
  return callThen(sent, at(post, '/belofte?bewaard=topics#topics'))
}

function removeTopic(post: FormPost): Promise<FormOutcome> {
  const path = `${api(post)}/topics/${post.fields.id}`
  const sent = post.call('DELETE', path, { headers: spoken(post) })
  return callThen(sent, at(post, '/belofte?bewaard=topics#topics'))
}

function saveTheme(post: FormPost): Promise<FormOutcome> {
  const { theme = '', question = '', revision } = post.fields
  const body = { question, revision: Number(revision) }
  const path = `${api(post)}/themes/${encodeURIComponent(theme)}`
  const sent = post.call('PUT', path, { body, headers: spoken(post) })
  return callThen(sent, at(post, `/themas?bewaard=${encodeURIComponent(theme)}`))
}

function removeTheme(post: FormPost): Promise<FormOutcome> {
  const path = `${api(post)}/themes/${encodeURIComponent(post.fields.theme ?? '')}`
  const sent = post.call('DELETE', path, { headers: spoken(post) })
  return callThen(sent, at(post, '/themas?bewaard=ja'))
}

async function fix(post: FormPost): Promise<FormOutcome> {
  const sent = await post.call('POST', `${api(post)}/versions`, { headers: spoken(post) })
  if (!sent.ok) return { problem: await sent.json<Problem>() }
  const { number } = await sent.json<{ number: number }>()
  return { to: at(post, `/versie/${number}?bewaard=fixed`) }
}

const onVersion = (act: 'publication' | 'confirmation') => (post: FormPost) => {
  const { number } = post.params
  const path = `${api(post)}/versions/${number}/${act}`
  const sent = post.call('POST', path, { headers: spoken(post) })
  return callThen(sent, at(post, `/versie/${number}?bewaard=${act}`))
}

function confirmByLink(post: FormPost): Promise<FormOutcome> {
  const { tenant, project, person, secret = '' } = post.params
  const path = `${api(post)}/persons/${person}/confirmation`
  const headers = { ...spoken(post), 'confirmation-link': secret }
  const sent = post.call('POST', path, { headers })
  return callThen(sent, `/${tenant}/bevestigen/${project}/${person}/${secret}`)
}

export const intakeForms: readonly PageForms[] = [
  {
    path: page,
    actions: {
      ...writing(conversationSubjects, ''),
      'add-person': addPerson,
      'remove-person': removePerson,
    },
  },
  {
    path: `${page}/verwachtingen`,
    actions: {
      ...writing(expectationSubjects, '/verwachtingen'),
      ...Object.fromEntries(
        expectationSubjects.map((subject) => [`decide-${subject}`, decide(subject)]),
      ),
      'choose-side': chooseSide,
      ready: sayReady,
    },
  },
  {
    path: `${page}/belofte`,
    actions: {
      ...writing(promiseSubjects, '/belofte'),
      'save-topic': saveTopic,
      'remove-topic': removeTopic,
    },
  },
  {
    path: `${page}/themas`,
    actions: {
      'add-theme': saveTheme,
      'save-theme': saveTheme,
      'take-offer': saveTheme,
      'remove-theme': removeTheme,
    },
  },
  { path: `${page}/vastleggen`, actions: { fix } },
  {
    path: `${page}/versie/:number{[0-9]+}`,
    actions: { publish: onVersion('publication'), confirm: onVersion('confirmation') },
  },
  {
    path: '/:tenant/bevestigen/:project/:person/:secret{[A-Za-z0-9_-]{43}}',
    actions: { confirm: confirmByLink },
  },
]
