/**
 * What the database itself refuses, and the code under which the rest of the program knows it.
 * A trigger's message is its code; a unique index or a check is known by what SQLite says of it.
 */
const refusals = [
  ['booking-overlap', 'booking-overlap'],
  ['UNIQUE constraint failed: occupancy', 'booking-overlap'],
  ['closed', 'closed'],
  ['limit-reached', 'limit-reached'],
  ['booking-state', 'booking-state'],
  ['edited-meanwhile', 'edited-meanwhile'],
  // Two people filled a page in for the first time.
  ['UNIQUE constraint failed: statement.page', 'edited-meanwhile'],
  ['too-many-codes', 'too-many-codes'],
  ['code-used', 'code-used'],
  ['CHECK constraint failed: tries', 'too-many-tries'],
  ['CHECK constraint failed: renewals', 'hold-ended'],
  ['UNIQUE constraint failed: booking.account_id, booking.idempotency_key', 'key-used'],
  // A hold has become a booking already: both have one id.
  ['UNIQUE constraint failed: booking.id', 'hold-ended'],
  ['UNIQUE constraint failed: booking_draft.browser_hash', 'one-hold'],
  ['UNIQUE constraint failed: account.email', 'address-known'],
  ['UNIQUE constraint failed: place.slug', 'slug-taken'],
  ['UNIQUE constraint failed: place.id', 'key-used'],
  ['UNIQUE constraint failed: space.id', 'key-used'],
  ['UNIQUE constraint failed: opening_exception', 'already-there'],
  ['UNIQUE constraint failed: retention_setting', 'edited-meanwhile'],
  ['slot-taken', 'slot-taken'],
  ['slug-taken', 'slug-taken'],
  ['UNIQUE constraint failed: sign_up.slug', 'slug-taken'],
  ['UNIQUE constraint failed: slot.slug', 'slug-taken'],
  ['sign-up-state', 'sign-up-state'],
  ['last-admin', 'last-admin'],
  ['last-lead', 'last-lead'],
  ['project-limit', 'project-limit'],
  ['phase-state', 'phase-state'],
  ['theme-stays', 'theme-stays'],
  ['stakeholder-left', 'stakeholder-left'],
  ['supplier-needs-reason', 'supplier-needs-reason'],
  ['own-writing', 'own-writing'],
  // Something else still names what would go.
  ['FOREIGN KEY constraint failed', 'in-use'],
  ["UNIQUE constraint failed: index 'theme_name'", 'already-there'],
  // Two people said something of one subject for the first time.
  ['UNIQUE constraint failed: expectation_outcome', 'edited-meanwhile'],
  ['UNIQUE constraint failed: project_theme', 'edited-meanwhile'],
  ['UNIQUE constraint failed: project_area', 'already-there'],
  ["UNIQUE constraint failed: index 'project_area_once'", 'already-there'],
  ['not-proven', 'not-proven'],
  ['UNIQUE constraint failed: agreement_acceptance', 'agreement-accepted'],
  ['invitation-state', 'invitation-state'],
  ['invitation-expired', 'invitation-expired'],
  ['CHECK constraint failed: sending', 'too-many-sendings'],
  // Of a database that lags behind, and of one that does not.
  ['UNIQUE constraint failed: invitation.email', 'already-invited'],
  ["UNIQUE constraint failed: index 'invitation_open'", 'already-invited'],
  ['member-limit', 'member-limit'],
  ['UNIQUE constraint failed: member', 'member-known'],
  ['too-many-sign-ups', 'too-many-sign-ups'],
  ['too-many-questions', 'too-many-questions'],
  ['gathering-full', 'gathering-full'],
  ['gathering-busy', 'gathering-busy'],
  // Two people chose one booking.
  ['UNIQUE constraint failed: gathering.booking_id', 'already-there'],
  ['passkey-counter', 'passkey-refused'],
  ['challenge-used', 'passkey-refused'],
  ['too-many-passkeys', 'too-many-passkeys'],
  ['UNIQUE constraint failed: passkey.credential_id', 'already-there'],
] as const

export type RefusalCode = (typeof refusals)[number][1]

/** The refusal in an error that D1 threw (drizzle wraps it), or null when it is a real fault. */
export function refusalIn(error: unknown): RefusalCode | null {
  const message = messageOf(error)
  if (!message.includes('SQLITE_CONSTRAINT')) return null
  return refusals.find(([words]) => message.includes(words))?.[1] ?? null
}

export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause ? `${error.message} ${messageOf(error.cause)}` : error.message
}
