import type { Period } from './schemas'

/** Every problem this service answers with (RFC 9457), and its status. */
export const problemStatuses = {
  'invalid-input': 400,
  malformed: 400,
  'method-not-allowed': 405,
  'origin-refused': 403,
  'body-too-large': 413,
  'not-signed-in': 401,
  'wrong-code': 401,
  'passkey-refused': 401,
  'passkey-not-added': 409,
  'too-many-passkeys': 409,
  'address-in-use': 409,
  'not-allowed': 403,
  'sign-in-again': 403,
  'not-found': 404,
  'no-such-organisation': 404,
  'organisation-ended': 404,
  'organisation-not-open': 404,
  'organisation-unavailable': 503,
  'organisation-suspended': 409,
  'booking-overlap': 409,
  closed: 409,
  'outside-opening-hours': 409,
  'too-late': 409,
  'too-far-ahead': 409,
  'too-short': 409,
  'too-long': 409,
  'off-step': 409,
  'too-many-people': 409,
  'limit-reached': 409,
  'booking-state': 409,
  'approval-needed': 409,
  'undo-over': 409,
  'edited-meanwhile': 409,
  'contrast-too-low': 400,
  'hold-ended': 409,
  'hold-booked': 409,
  'key-reused': 422,
  'key-missing': 400,
  'call-back-first': 409,
  'slug-taken': 409,
  'plan-limit': 409,
  'not-proven': 409,
  'organisation-state': 409,
  'wrong-letter-code': 409,
  'last-admin': 409,
  'last-lead': 409,
  'project-limit': 409,
  'phase-state': 409,
  'theme-stays': 409,
  'story-empty': 409,
  'gathering-full': 409,
  'gathering-over': 409,
  'in-use': 409,
  'stakeholder-left': 409,
  'supplier-needs-reason': 409,
  'own-writing': 409,
  'message-state': 409,
  'expectations-apart': 409,
  'not-confirmed': 409,
  'intake-not-ready': 409,
  'side-chosen': 409,
  'not-your-side': 403,
  'version-replaced': 409,
  'member-limit': 409,
  'member-known': 409,
  'already-invited': 409,
  'invitation-state': 409,
  'invitation-expired': 409,
  'too-many-sendings': 409,
  'slug-reserved': 409,
  'too-many-sign-ups': 429,
  'too-many-questions': 429,
  'gathering-busy': 429,
  'bookings-in-the-way': 409,
  'too-many-codes': 429,
  'too-many-requests': 429,
  'server-error': 500,
} as const satisfies Record<string, number>

export type ProblemCode = keyof typeof problemStatuses

/** One field that needs attention. `pointer` is a JSON Pointer into the body, or a query's name. */
export interface FieldError {
  pointer: string
  code: 'missing' | 'too-long' | 'too-short' | 'too-small' | 'too-big' | 'invalid' | 'taken' | 'bsn'
}

export interface ProblemExtras {
  errors?: readonly FieldError[]
  /** What is free nearby when a time is taken. Never who holds it. */
  alternatives?: {
    times: Period[]
    space: { id: string; name: string; place: string } | null
  }
  /** Other values that are free. */
  suggestions?: readonly string[]
  /** The methods that an address does have. */
  allow?: readonly string[]
  /** Seconds after which trying again makes sense. */
  retryAfter?: number
}

/** Thrown by verbs and middleware, rendered by the one `onError` of the app. */
export class ProblemError extends Error {
  override name = 'ProblemError'
  constructor(
    readonly code: ProblemCode,
    readonly extras: ProblemExtras = {},
  ) {
    super(code)
  }
}

/** The status of a problem, typed for Hono. */
export function statusOf(code: ProblemCode) {
  return problemStatuses[code]
}
