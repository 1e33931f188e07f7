import type { z } from '@hono/zod-openapi'
import { HTTPException } from 'hono/http-exception'
import { unavailableIn } from '../../db/guard'
import { localeOf } from '../../web/locale'
import { problemWords } from '../messages/problems'
import type { AppContext } from './context'
import { plainPage } from './plain-page'
import { type FieldError, type ProblemCode, ProblemError, statusOf } from './problems'
import type { Locale, Problem } from './schemas'

/** The one place where an error becomes an answer. What is unknown gets an id, never its message. */
export function answerError(error: Error, c: AppContext): Response {
  const problem = asProblem(error)
  if (problem.code === 'server-error') logFault(error, c.var.requestId)
  const isPage = !c.req.path.startsWith('/api/') && c.req.header('accept')?.includes('text/html')
  const locale = isPage ? localeOf(c.req.path) : c.var.locale
  const body = describe(problem, locale, c.var.requestId)
  const text = isPage ? plainPage(body, locale, body.requestId) : JSON.stringify(body)
  return new Response(text, {
    status: body.status,
    headers: {
      'content-type': isPage ? 'text/html; charset=utf-8' : 'application/problem+json',
      ...(problem.extras.allow && { allow: problem.extras.allow.join(', ') }),
      ...(body.status === 429 && { 'retry-after': String(problem.extras.retryAfter ?? 60) }),
    },
  })
}

function asProblem(error: Error): ProblemError {
  if (error instanceof ProblemError) return error
  const unavailable = unavailableIn(error)
  if (unavailable) {
    const codes = {
      unknown: 'no-such-organisation',
      ended: 'organisation-ended',
      suspended: 'organisation-suspended',
      'not-open': 'organisation-not-open',
      behind: 'organisation-unavailable',
      mismatch: 'organisation-unavailable',
    } as const
    return new ProblemError(codes[unavailable.fault])
  }
  if (error instanceof HTTPException) {
    const byStatus: Record<number, ProblemCode> = {
      400: 'malformed',
      413: 'body-too-large',
      415: 'malformed',
    }
    return new ProblemError(byStatus[error.status] ?? 'server-error')
  }
  return new ProblemError('server-error')
}

function describe({ code, extras }: ProblemError, locale: Locale, requestId: string): Problem {
  const { problems, fieldWords } = problemWords(locale)
  return {
    type: `/problems/${code}`,
    code,
    ...problems[code],
    status: statusOf(code),
    requestId,
    ...(extras.errors && {
      errors: extras.errors.map(({ pointer, code: kind }) => ({
        pointer,
        code: kind,
        detail: fieldWords(pointer.split('/').at(-1) ?? '', kind),
      })),
    }),
    ...(extras.alternatives && { alternatives: extras.alternatives }),
    ...(extras.suggestions && { suggestions: [...extras.suggestions] }),
  }
}

// Names and stack lines only: a message may quote what a person typed.
function logFault(error: Error, requestId: string): void {
  const stack = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  const log = { level: 'error', requestId, error: error.name, stack: stack.slice(0, 8) }
  console.error(JSON.stringify(log))
}

/** Every field that zod refused, once each, as this service names it. */
export function fieldErrors(error: z.ZodError): FieldError[] {
  const seen = new Map<string, FieldError>()
  for (const issue of error.issues) {
    const paths = issue.code === 'unrecognized_keys' ? issue.keys : [issue.path.join('/')]
    for (const path of paths) {
      const pointer = `/${path}`
      if (!seen.has(pointer)) seen.set(pointer, { pointer, code: kindOf(issue) })
    }
  }
  return [...seen.values()]
}

function kindOf(issue: z.core.$ZodIssue): FieldError['code'] {
  if (issue.code === 'custom' && issue.params?.code === 'bsn') return 'bsn'
  const isText = 'origin' in issue && issue.origin === 'string'
  // The only place where zod tells what it got.
  if (/received undefined$/.test(issue.message)) return 'missing'
  if (issue.code === 'too_small') {
    if (isText) return Number(issue.minimum) <= 1 ? 'missing' : 'too-short'
    return 'too-small'
  }
  if (issue.code === 'too_big') return isText ? 'too-long' : 'too-big'
  return 'invalid'
}
