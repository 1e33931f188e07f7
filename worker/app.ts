import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { openDirectory } from '../db/open'
import { apiHeaders, createApi } from './api'
import { sameText } from './auth/secrets'
import { mailboxPages } from './dev/mailbox'
import { isLocal } from './env'
import { accountForms } from './features/accounts/forms'
import { aroundForms } from './features/around/forms'
import { notePhotos } from './features/around/note-photo'
import { calendarFiles } from './features/bookings/calendar-file'
import { bookingForms } from './features/bookings/forms'
import { attendanceFiles } from './features/gatherings/calendar-file'
import { gatheringForms } from './features/gatherings/forms'
import { intakeForms } from './features/intake/forms'
import { TOKENS_BYTES } from './features/look/contract'
import { lookForms } from './features/look/forms'
import { logoFiles } from './features/look/logo-file'
import { manageForms } from './features/manage/forms'
import { memberForms } from './features/members/forms'
import { memberFiles } from './features/members/member-file'
import { operatorForms } from './features/operator/forms'
import { passkeyForms } from './features/passkeys/forms'
import { personForms } from './features/persons/forms'
import { planFiles } from './features/plan/calendar-file'
import { planForms } from './features/plan/forms'
import { agreementFiles } from './features/projects/agreement-file'
import { projectForms } from './features/projects/forms'
import { methodForms } from './features/projects/method-forms'
import { logFiles } from './features/records/log-file'
import { declarationFiles } from './features/retention/declaration-file'
import { retentionForms } from './features/retention/forms'
import { signUpForms } from './features/sign-ups/forms'
import { statementForms } from './features/statements/forms'
import { storyForms } from './features/story/forms'
import { photoFiles } from './features/story/photo-file'
import { subscriptionForms } from './features/subscriptions/forms'
import { wooFiles } from './features/woo/files'
import { workForms } from './features/work/forms'
import type { AppEnv } from './http/context'
import { problemPages } from './http/problem-pages'
import { ProblemError } from './http/problems'
import { sameOrigin, securityHeaders } from './http/protect'
import { beginRequest } from './http/request'
import { answerError } from './http/respond'
import { pages } from './pages'
import { readHealth } from './sweep/health'

/** What the outside world hands in; tests hand in another clock. */
export interface AppDependencies {
  /** Milliseconds since the Unix epoch. */
  now: () => number
}

const BODY_BYTES = 64 * 1024
/** Where a logo, a theme, an agreement or a photo is uploaded; nothing else takes more than a text. */
const UPLOADS =
  /^\/(api\/v1\/tenants\/[^/]+\/(manage\/look\/(logo|tokens)|projects\/[^/]+\/(parties\/[^/]+\/agreement|story\/my-photo|area-notes\/[^/]+\/photo))|[^/]+(\/en)?\/beheer\/(organisatie\/uiterlijk|projecten\/[^/]+\/(gegevens|naam|gebiedsbeeld)))$/

/** The whole service as one Hono app: middleware in order, then what answers. Pages come last. */
export function createApp({ now }: AppDependencies = { now: Date.now }) {
  const app = new Hono<AppEnv>()
  app.onError((error, c) => answerError(error, c))
  app.notFound((c) => answerError(new ProblemError('not-found'), c))

  app.use(beginRequest(now))
  app.use(securityHeaders)
  app.use('/api/v1/*', apiHeaders)
  app.use(sameOrigin)
  const [texts, uploads] = [limitBody(BODY_BYTES), limitBody(TOKENS_BYTES + BODY_BYTES)]
  app.use((c, next) => (UPLOADS.test(c.req.path) ? uploads : texts)(c, next))

  app.route('/api/v1', createApi())
  for (const path of ['/api', '/api/*'])
    app.all(path, () => {
      throw new ProblemError('not-found')
    })
  app.get('/healthz', async (c) => {
    const at = Math.floor(c.var.nowMs / 1000)
    const { findings, ...health } = await readHealth(openDirectory(c.env, c.var.meter), at)
    const isOperator = isLocal(c.env) || isOperatorToken(c.env, c.req.header('authorization'))
    const status = health.status === 'ok' || health.status === 'starting' ? 200 : 503
    return c.json({ ...health, ...(isOperator && { findings }) }, status)
  })
  app.route('/problems', problemPages)
  app.use('/dev/*', async (c, next) => {
    if (!isLocal(c.env)) throw new ProblemError('not-found')
    await next()
  })
  app.route('/dev/mailbox', mailboxPages())
  app.route('/', calendarFiles)
  app.route('/', attendanceFiles)
  app.route('/', memberFiles)
  app.route('/', logoFiles)
  app.route('/', logFiles)
  app.route('/', declarationFiles)
  app.route('/', wooFiles)
  app.route('/', agreementFiles)
  app.route('/', photoFiles)
  app.route('/', notePhotos)
  app.route('/', planFiles)
  app.route(
    '/',
    pages(
      (request, env, context) => app.fetch(request, env, context),
      [
        ...accountForms,
        ...bookingForms,
        ...lookForms,
        ...manageForms,
        ...memberForms,
        ...personForms,
        ...signUpForms,
        ...subscriptionForms,
        ...operatorForms,
        ...passkeyForms,
        ...workForms,
        ...retentionForms,
        ...statementForms,
        ...projectForms,
        ...methodForms,
        ...intakeForms,
        ...storyForms,
        ...aroundForms,
        ...gatheringForms,
        ...planForms,
      ],
    ),
  )
  return app
}

function limitBody(maxSize: number) {
  return bodyLimit({
    maxSize,
    onError: () => {
      throw new ProblemError('body-too-large')
    },
  })
}

function isOperatorToken(
  { OPERATOR_TOKEN }: AppEnv['Bindings'],
  header: string | undefined,
): boolean {
  return Boolean(OPERATOR_TOKEN) && sameText(header ?? '', `Bearer ${OPERATOR_TOKEN}`)
}
