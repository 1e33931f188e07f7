import { planLanguages } from '../../../db/projects'
import { callThen, type FormAction, type FormPost, type PageForms, renamed } from '../../http/forms'
import { centsIn, numberIn, tickedIn } from '../../http/typed'

const api = ({ params }: FormPost) =>
  `/api/v1/tenants/${params.tenant}/projects/${encodeURIComponent(params.project ?? '')}`
const page = ({ params }: FormPost) =>
  `/${params.tenant}/beheer/projecten/${encodeURIComponent(params.project ?? '')}/communicatie`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const keyed = (post: FormPost) => ({
  ...spoken(post),
  ...(post.fields.key && { 'idempotency-key': post.fields.key }),
})
const revisionOf = ({ fields }: FormPost) => Number(fields.revision || Number.NaN)
const part = (post: FormPost, name: string) => encodeURIComponent(post.fields[name] ?? '')
const lines = (text = '') => text.replaceAll('\r\n', '\n')
const numberOrNull = (text: string | undefined) => numberIn(text) ?? null
const dayOrNull = (text: string | undefined) => text?.trim() || null

/** `reaches/1/people` is the number beside the second box that was ticked. */
const reachField =
  ({ fields }: FormPost) =>
  (name: string) => {
    const [, index, field] = /^reaches\/(\d+)\/(\w+)$/.exec(name) ?? []
    const audienceId = tickedIn(fields, 'reach-')[Number(index)]
    return audienceId ? `${field === 'people' ? 'people' : 'reach'}-${audienceId}` : name
  }

/** Where a form of this page leads once it went well. */
const back = (post: FormPost, to = '') => `${page(post)}${to}?bewaard=ja`

const add =
  (path: string, bodyOf: (post: FormPost) => unknown, to: string): FormAction =>
  (post) =>
    renamed(
      post.call('POST', `${api(post)}/${path}`, { body: bodyOf(post), headers: keyed(post) }),
      back(post, to),
      reachField(post),
    )

const save =
  (path: string, name: string, bodyOf: (post: FormPost) => object, to: string): FormAction =>
  (post) =>
    renamed(
      post.call('PUT', `${api(post)}/${path}/${part(post, name)}`, {
        body: { ...bodyOf(post), revision: revisionOf(post) },
        headers: spoken(post),
      }),
      back(post, to),
      reachField(post),
    )

const remove =
  (path: string, name: string, to: string): FormAction =>
  (post) =>
    callThen(
      post.call('DELETE', `${api(post)}/${path}/${part(post, name)}`, { headers: spoken(post) }),
      back(post, to),
    )

function channelIn({ fields }: FormPost) {
  const { name, contact = '', contactName = '', rhythm = '' } = fields
  return {
    ...{ isThere: fields.isThere !== 'no', name, contact, contactName, rhythm },
    agreedOn: dayOrNull(fields.agreedOn),
    languages: tickedIn(fields, 'language-'),
    noticeDays: numberIn(fields.noticeDays) ?? 0,
    costCents: centsIn(fields.costCents),
    // Of each group a box, how many people, and whether that was counted.
    reaches: tickedIn(fields, 'reach-').map((audienceId) => ({
      audienceId,
      people: numberOrNull(fields[`people-${audienceId}`]),
      isMeasured: fields[`measured-${audienceId}`] === 'yes',
    })),
  }
}
const newChannelIn = (post: FormPost) => ({ kind: post.fields.kind, ...channelIn(post) })

function audienceIn({ fields }: FormPost) {
  const { stream, name, sizeSource = '' } = fields
  return {
    ...{ stream, name, sizeSource, approach: lines(fields.approach) },
    size: numberOrNull(fields.size),
    languages: tickedIn(fields, 'language-'),
    barriers: tickedIn(fields, 'barrier-'),
    reachGoal: numberOrNull(fields.reachGoal),
  }
}

function momentIn({ fields }: FormPost) {
  const { name, gatheringId } = fields
  return { name, onDate: dayOrNull(fields.onDate), gatheringId: gatheringId || null }
}

function messageIn({ fields }: FormPost) {
  const { subject, audienceId, channelId, momentId, reason = '' } = fields
  const days = numberIn(fields.daysBefore) ?? 0
  return {
    ...{ subject, audienceId, channelId, momentId, reason },
    daysBefore: fields.side === 'after' ? 0 - days : days,
    assigneeId: fields.assigneeId || null,
  }
}

const setBuddyTerms = (post: FormPost) => {
  const { pay, costCents, isLocal } = post.fields
  const body = { pay, costCents: centsIn(costCents), isLocal: isLocal === 'yes' }
  return callThen(
    post.call('PUT', `${api(post)}/buddy-terms`, {
      body: { ...body, revision: revisionOf(post) },
      headers: spoken(post),
    }),
    back(post),
  )
}

const ofMessage = (post: FormPost) =>
  `${api(post)}/messages/${encodeURIComponent(post.params.message ?? '')}`
const pageOfMessage = (post: FormPost) =>
  back(post, `/berichten/${encodeURIComponent(post.params.message ?? '')}`)

const changeMessage = (post: FormPost) =>
  callThen(
    post.call('PUT', ofMessage(post), {
      body: { ...messageIn(post), revision: revisionOf(post) },
      headers: spoken(post),
    }),
    pageOfMessage(post),
  )

const removeMessage = (post: FormPost) =>
  callThen(post.call('DELETE', ofMessage(post), { headers: spoken(post) }), back(post))

/** Each language has a form of its own, so that a refusal stands beside its text. */
const write =
  (language: string): FormAction =>
  (post) =>
    renamed(
      post.call('PUT', `${ofMessage(post)}/texts/${language}`, {
        body: { wording: lines(post.fields[`wording-${language}`]), revision: revisionOf(post) },
        headers: spoken(post),
      }),
      `${pageOfMessage(post)}#${language}`,
      (name) => (name === 'wording' ? `wording-${language}` : name),
    )

const step =
  (name: string): FormAction =>
  (post) =>
    callThen(
      post.call('POST', `${ofMessage(post)}/steps`, {
        body: { step: name, revision: revisionOf(post) },
        headers: spoken(post),
      }),
      pageOfMessage(post),
    )

const one = '/:tenant/beheer/projecten/:project/communicatie'

export const planForms: readonly PageForms[] = [
  {
    path: one,
    actions: { 'add-message': add('messages', messageIn, ''), 'set-buddy-terms': setBuddyTerms },
  },
  {
    path: `${one}/kanalen`,
    actions: {
      'add-channel': add('channels', newChannelIn, '/kanalen'),
      'save-channel': save('channels', 'channel', channelIn, '/kanalen'),
      'remove-channel': remove('channels', 'channel', '/kanalen'),
    },
  },
  {
    path: `${one}/doelgroepen`,
    actions: {
      'add-audience': add('audiences', audienceIn, '/doelgroepen'),
      'save-audience': save('audiences', 'audience', audienceIn, '/doelgroepen'),
      'remove-audience': remove('audiences', 'audience', '/doelgroepen'),
      'add-moment': add('moments', momentIn, '/doelgroepen'),
      'save-moment': save('moments', 'moment', momentIn, '/doelgroepen'),
      'remove-moment': remove('moments', 'moment', '/doelgroepen'),
    },
  },
  {
    path: `${one}/berichten/:message`,
    actions: {
      'change-message': changeMessage,
      'remove-message': removeMessage,
      'ask-check': step('ask-check'),
      checked: step('checked'),
      sent: step('sent'),
      'not-sent': step('not-sent'),
      ...Object.fromEntries(planLanguages.map((code) => [`write-${code}`, write(code)])),
    },
  },
]
