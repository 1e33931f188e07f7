import {
  callThen,
  type FormOutcome,
  type FormPost,
  filled,
  type PageForms,
  problemIn,
} from '../../http/forms'
import type { Problem } from '../../http/schemas'
import { utcOf } from '../../time/amsterdam'
import { isIsoDate } from '../../time/date'
import { formatInstant } from '../../time/instant'
import type { Booking, Hold } from './contract'

const typed = ['name', 'phone', 'gathering', 'note', 'audience'] as const

/** The date, clock time and length that somebody chose, as instants for the API. */
function chosenTime({ on = '', from = '', minutes = '' }: Record<string, string>) {
  const [hours, rest] = from.split(':').map(Number)
  if (
    !isIsoDate(on) ||
    hours === undefined ||
    rest === undefined ||
    !Number.isInteger(hours + rest)
  )
    return { startsAt: '', endsAt: '' }
  const starts = utcOf(on, hours * 60 + rest)
  return { startsAt: formatInstant(starts), endsAt: formatInstant(starts + (Number(minutes) || 0)) }
}

const api = ({ params }: FormPost) => `/api/v1/tenants/${params.tenant}`
const spoken = ({ locale }: FormPost) => ({ 'accept-language': locale })
const holdPath = (post: FormPost) => `${api(post)}/holds/${post.params.hold}`

async function hold(post: FormPost): Promise<FormOutcome> {
  const body = { spaceId: post.fields.spaceId ?? '', ...chosenTime(post.fields) }
  const answer = await post.call('POST', `${api(post)}/holds`, { body, headers: spoken(post) })
  if (!answer.ok) return { problem: await answer.json<Problem>() }
  const { id } = await answer.json<Hold>()
  return { to: `/${post.params.tenant}/reserveren/${id}` }
}

/** What is typed in the form, as the booking wants it; what is missing is for the API to say. */
function details({ fields }: FormPost) {
  return {
    ...filled(fields, typed),
    ...(fields.partySize?.trim() && { partySize: Number(fields.partySize) }),
    ...(fields.adult && { adult: true }),
  }
}

async function book(post: FormPost): Promise<FormOutcome> {
  const headers = spoken(post)
  const email = post.fields.email
  // Signed in: the form asks for no address.
  if (email === undefined) return bookHeld(post, details(post))
  const body = { ...details(post), ...filled(post.fields, ['email']) }
  const kept = await problemIn(await post.call('PUT', `${holdPath(post)}/draft`, { body, headers }))
  if (kept) return { problem: kept }
  return sendCode(post, email)
}

/** Mails the code and keeps the time ten minutes more; that the time is lost shows at the end. */
async function sendCode(post: FormPost, email: string): Promise<FormOutcome> {
  const { params, locale, call } = post
  const body = { email, tenant: params.tenant, locale }
  const asked = await problemIn(
    await call('POST', '/api/v1/sign-in-codes', { body, headers: spoken(post) }),
  )
  if (asked) return { problem: asked }
  await call('POST', `${holdPath(post)}/renewal`, { headers: spoken(post) })
  return { to: `/${params.tenant}/reserveren/${params.hold}?stap=code` }
}

async function typeCode(post: FormPost): Promise<FormOutcome> {
  const { params, call, fields } = post
  const headers = spoken(post)
  const held = await call('GET', holdPath(post), { headers })
  if (!held.ok) return notHeld(post, held)
  const { draft } = await held.json<Hold>()
  const { email = '', name } = draft
  const body = { email, code: fields.code ?? '', tenant: params.tenant, ...(name && { name }) }
  const refused = await problemIn(await call('POST', '/api/v1/sessions', { body, headers }))
  if (refused) {
    // A second press finds the code used; by the first, which may have booked by now.
    const now = await call('GET', holdPath(post), { headers })
    return now.ok ? { problem: refused } : notHeld(post, now)
  }
  return bookHeld(post, details({ ...post, fields: draft }))
}

/** Pressed twice: the first press has booked, and the booking is what the second one shows. */
async function notHeld({ params }: FormPost, answer: Response): Promise<FormOutcome> {
  const problem = await answer.json<Problem>()
  const isBooked = problem.code === 'hold-booked'
  return isBooked ? { to: `/${params.tenant}/reservering/${params.hold}` } : { problem }
}

async function bookHeld(post: FormPost, said: object): Promise<FormOutcome> {
  const { params, call } = post
  const held = await call('GET', holdPath(post), { headers: spoken(post) })
  if (!held.ok) return notHeld(post, held)
  const { id, spaceId, starts, ends } = await held.json<Hold>()
  const answer = await call('POST', `${api(post)}/bookings`, {
    body: { ...said, spaceId, startsAt: starts.at, endsAt: ends.at, holdId: id },
    // The hold becomes the booking once, however often the button is pressed.
    headers: { ...spoken(post), 'idempotency-key': id },
  })
  if (!answer.ok) return { problem: await answer.json<Problem>() }
  const booking = await answer.json<Booking>()
  return { to: `/${params.tenant}/reservering/${booking.id}` }
}

async function resend(post: FormPost): Promise<FormOutcome> {
  const held = await post.call('GET', holdPath(post), { headers: spoken(post) })
  if (!held.ok) return notHeld(post, held)
  const { draft } = await held.json<Hold>()
  return sendCode(post, draft.email ?? '')
}

/** The same booking seen through its manage link, where the address holds the secret. */
function asBooker({ params, locale }: FormPost): Record<string, string> {
  const { booking, secret } = params
  return {
    'accept-language': locale,
    ...(booking && secret && { 'manage-link': `${booking}.${secret}` }),
  }
}

function change(page: (post: FormPost) => string): PageForms['actions'] {
  const path = (post: FormPost) => `${api(post)}/bookings/${post.params.booking}`
  return {
    cancel: (post) => {
      const body = { ...filled(post.fields, ['reason']), undoable: true }
      const headers = asBooker(post)
      return callThen(
        post.call('POST', `${path(post)}/cancellation`, { body, headers }),
        page(post),
      )
    },
    undo: (post) => {
      const headers = asBooker(post)
      return callThen(post.call('DELETE', `${path(post)}/cancellation`, { headers }), page(post))
    },
    move: (post) => {
      const { spaceId, revision } = post.fields
      const body = {
        ...chosenTime(post.fields),
        ...(spaceId && { spaceId }),
        ...(revision && { revision: Number(revision) }),
      }
      return callThen(
        post.call('POST', `${path(post)}/move`, { body, headers: asBooker(post) }),
        `${page(post)}?verzet=ja`,
      )
    },
    paid: (post) => {
      const body = { paid: post.fields.paid === 'true' }
      return callThen(
        post.call('PUT', `${path(post)}/payment`, { body, headers: asBooker(post) }),
        page(post),
      )
    },
  }
}

const ownPage = ({ params: { tenant, booking, secret } }: FormPost) =>
  `/${tenant}/reservering/${booking}${secret ? `/${secret}` : ''}`
const hostPage = ({ params: { tenant, booking } }: FormPost) =>
  `/${tenant}/beheer/reservering/${booking}`

function paidToday(post: FormPost): Promise<FormOutcome> {
  const { bookingId, paid } = post.fields
  const path = `${api(post)}/bookings/${bookingId}/payment`
  const options = { body: { paid: paid === 'true' }, headers: spoken(post) }
  return callThen(post.call('PUT', path, options), `/${post.params.tenant}/beheer#${bookingId}`)
}

async function decide(
  post: FormPost,
  decision: 'approval' | 'refusal',
  body?: unknown,
): Promise<FormOutcome> {
  const path = `${api(post)}/bookings/${post.fields.bookingId}/${decision}`
  const options = { headers: spoken(post), ...(body !== undefined && { body }) }
  const done = `/${post.params.tenant}/beheer/aanvragen?klaar=${decision}`
  return callThen(post.call('POST', path, options), done)
}

export const bookingForms: readonly PageForms[] = [
  { path: '/:tenant/plekken/:place', actions: { hold } },
  {
    path: '/:tenant/reserveren/:hold',
    actions: {
      book,
      code: typeCode,
      resend,
      renew: (post) =>
        callThen(
          post.call('POST', `${holdPath(post)}/renewal`, { headers: spoken(post) }),
          `/${post.params.tenant}/reserveren/${post.params.hold}`,
        ),
      release: (post) =>
        callThen(
          post.call('DELETE', holdPath(post), { headers: spoken(post) }),
          `/${post.params.tenant}/plekken`,
        ),
    },
  },
  { path: '/:tenant/reservering/:booking', actions: change(ownPage) },
  { path: '/:tenant/reservering/:booking/wijzigen', actions: change(ownPage) },
  { path: '/:tenant/reservering/:booking/:secret{[A-Za-z0-9_-]{43}}', actions: change(ownPage) },
  {
    path: '/:tenant/reservering/:booking/:secret{[A-Za-z0-9_-]{43}}/wijzigen',
    actions: change(ownPage),
  },
  { path: '/:tenant/beheer', actions: { paid: paidToday } },
  { path: '/:tenant/beheer/reservering/:booking', actions: change(hostPage) },
  {
    path: '/:tenant/beheer/aanvragen',
    actions: {
      approve: (post) => decide(post, 'approval'),
      refuse: (post) => decide(post, 'refusal', filled(post.fields, ['reason'])),
    },
  },
]
