import { OpenAPIHono } from '@hono/zod-openapi'
import { createMiddleware } from 'hono/factory'
import type { AccountActor, Actor } from '../auth/actor'
import { type Action, allows, type ObjectOfAct, scopesFor } from '../auth/permissions'
import type { AppEnv, TenantCall } from './context'
import { ProblemError } from './problems'
import { fieldErrors } from './respond'
import { problemSchema } from './schemas'

/** A router of the API: invalid input becomes a problem that names each field. */
export function apiRouter() {
  return new OpenAPIHono<AppEnv>({
    defaultHook: (result) => {
      if (result.success) return
      if (result.target === 'param') throw new ProblemError('not-found')
      if (result.target === 'header') throw new ProblemError('key-missing')
      throw new ProblemError('invalid-input', { errors: fieldErrors(result.error) })
    },
  })
}

const problem = (description: string) => ({
  description,
  content: { 'application/problem+json': { schema: problemSchema } },
})

/** The problems that any route of the API may answer with. */
export const problemAnswers = {
  400: problem('Invalid input, with a pointer per field'),
  401: problem('Not signed in'),
  403: problem('Not allowed'),
  404: problem('Not there, or not yours'),
  405: problem('Not by this method'),
  409: problem('The state of things does not allow this'),
  413: problem('The body is too large'),
  422: problem('The idempotency key was used for something else'),
  429: problem('Too fast'),
  500: problem('Our fault; quote the request id'),
  503: problem('The organisation cannot be reached now'),
} as const

/** A JSON answer of a route, for its contract. */
export function answers<const S>(schema: S, description: string) {
  return { description, content: { 'application/json': { schema } } }
}

/** A JSON body of a route, for its contract. */
export function takes<const S>(schema: S) {
  return { required: true, content: { 'application/json': { schema } } }
}

/**
 * Names a route's permission, in its contract as `x-permission` and at its door: nobody signed in
 * is 401, a role that never may is 403. What the act is about is checked by the verb, `authorise`.
 */
export function requires(action: Action | 'public') {
  return {
    'x-permission': action,
    middleware: [
      createMiddleware<AppEnv>(async (c, next) => {
        if (action !== 'public') checkDoor(c.var.actor, action, Math.floor(c.var.nowMs / 1000))
        await next()
      }),
    ],
  }
}

function checkDoor(actor: Actor, action: Action, at: number): void {
  if (actor.kind === 'nobody') throw new ProblemError('not-signed-in')
  const ofOwnBooking =
    actor.kind === 'link' ? { bookingId: actor.bookingId } : { bookerId: actor.id }
  const may = allows(actor, action, ofOwnBooking, at) || scopesFor(actor, action, at).length > 0
  if (!may) throw new ProblemError('not-allowed')
}

/** The account that makes this request; ends the verb for nobody and for a manage link. */
export function signedIn(actor: Actor): AccountActor {
  if (actor.kind !== 'account') throw new ProblemError('not-signed-in')
  return actor
}

/** Ends the verb unless this actor may do this to that. `hidden`: say it is not there. */
export function authorise(
  { actor, at }: TenantCall,
  action: Action,
  on: ObjectOfAct,
  otherwise: 'hidden' | 'refused' = 'refused',
): void {
  if (!allows(actor, action, on, at))
    throw new ProblemError(otherwise === 'hidden' ? 'not-found' : 'not-allowed')
}
