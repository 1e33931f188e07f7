/**
 * One-time codes and link secrets are derived from the id of their row by HMAC-SHA256 with the
 * service's key, so nothing that is stored, queued or logged holds them; only hashes are kept.
 * Decision record 0006.
 */
const encoder = new TextEncoder()

async function hmac(key: string, text: string): Promise<Uint8Array> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const imported = await crypto.subtle.importKey('raw', encoder.encode(key), algorithm, false, [
    'sign',
  ])
  return new Uint8Array(await crypto.subtle.sign('HMAC', imported, encoder.encode(text)))
}

/** Bytes as base64url without padding (RFC 4648, section 5). */
export function base64url(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '')
}

/** The six digits of a challenge. Dynamic truncation as in RFC 4226, section 5.3. */
export async function deriveCode(key: string, challengeId: string): Promise<string> {
  const bytes = await hmac(key, `sign-in-code:${challengeId}`)
  const offset = (bytes[31] ?? 0) & 0x0f
  const number = new DataView(bytes.buffer).getUint32(offset) & 0x7fffffff
  return String(number % 1_000_000).padStart(6, '0')
}

/** What is kept of a code: keyed, because six digits without a key can be tried out in no time. */
export async function codeHash(key: string, challengeId: string, code: string): Promise<string> {
  return base64url(await hmac(key, `sign-in-code-hash:${challengeId}:${code}`))
}

/** The unguessable end of a manage link: 43 characters, 256 bits. */
export async function deriveLinkSecret(key: string, bookingId: string): Promise<string> {
  return base64url(await hmac(key, `manage-link:${bookingId}`))
}

/** The bytes of a base64url text; throws when it is none. */
export function bytesOf(text: string): Uint8Array<ArrayBuffer> {
  const plain = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(plain, (letter) => letter.charCodeAt(0))
}

/** The 32 bytes that a device with a passkey is asked to sign; of one challenge only. */
export async function derivePasskeyChallenge(
  key: string,
  challengeId: string,
): Promise<Uint8Array<ArrayBuffer>> {
  return Uint8Array.from(await hmac(key, `passkey-challenge:${challengeId}`))
}

/** How often an invitation is sent at most; each sending has a secret of its own. */
const MOST_SENDINGS = 20

/**
 * The unguessable end of the link in an invitation. Sending it again gives another one, so the link
 * of an earlier letter no longer fits. Bound to the organisation by its slug.
 */
export async function deriveInvitationSecret(
  key: string,
  slug: string,
  invitationId: string,
  sending: number,
): Promise<string> {
  return base64url(await hmac(key, `invitation:${slug}:${invitationId}:${sending}`))
}

/** Which sending of an invitation a secret belongs to, or null when it is no secret of it at all. */
export async function sendingOf(
  key: string,
  slug: string,
  invitationId: string,
  secret: string,
): Promise<number | null> {
  for (let sending = 1; sending <= MOST_SENDINGS; sending++) {
    const right = await deriveInvitationSecret(key, slug, invitationId, sending)
    if (sameText(secret, right)) return sending
  }
  return null
}

/**
 * The unguessable end of the link that asks somebody to confirm a starting conversation: of one
 * person, one project and one version of it. Bound to the organisation by its slug.
 */
export async function deriveConfirmationSecret(
  key: string,
  slug: string,
  { projectId, personId, number }: { projectId: string; personId: string; number: number },
): Promise<string> {
  return base64url(
    await hmac(key, `intake-confirmation:${slug}:${projectId}:${personId}:${number}`),
  )
}

/**
 * The code by which somebody finds the answer to their question, to be written on paper: ten letters
 * and digits that are not mistaken for each other (50 bits; looking is limited by address), with a
 * dash in the middle.
 */
export const deriveQuestionCode = (key: string, slug: string, questionId: string) =>
  paperCode(key, `question:${slug}:${questionId}`)

/** The same for whoever signed up for a gathering. */
export const deriveAttendanceCode = (key: string, slug: string, attendanceId: string) =>
  paperCode(key, `attendance:${slug}:${attendanceId}`)

async function paperCode(key: string, of: string): Promise<string> {
  const bytes = await hmac(key, of)
  const code = Array.from(bytes.subarray(0, 10), (byte) => alphabet[byte % 32]).join('')
  return `${code.slice(0, 5)}-${code.slice(5)}`
}

/** A code as somebody typed it, in the form in which it was given; null when it cannot be one. */
export function readQuestionCode(typed: string): string | null {
  const plain = typed.toLowerCase().replaceAll(/[\s-]/g, '')
  const meant = plain.replaceAll('o', '0').replaceAll(/[il]/g, '1').replaceAll('u', 'v')
  return /^[0-9a-hjkmnp-tv-z]{10}$/.test(meant) ? `${meant.slice(0, 5)}-${meant.slice(5)}` : null
}

/**
 * The unguessable end of the link with which the contact of an organisation around a project reads and
 * changes its entry. Another contact has another one. Bound to the organisation by its slug.
 */
export async function deriveContactSecret(
  key: string,
  slug: string,
  { projectId, contactId }: { projectId: string; contactId: string },
): Promise<string> {
  return base64url(await hmac(key, `stakeholder-contact:${slug}:${projectId}:${contactId}`))
}

/** Says that a proposal for a look was made by this service, for this organisation. */
export async function lookDraftMark(key: string, slug: string, draft: string): Promise<string> {
  return base64url(await hmac(key, `look-draft:${slug}:${draft}`))
}

/** Hex SHA-256 of a text: how session ids, browser marks and link secrets are stored. */
export function sha256Hex(text: string): Promise<string> {
  return sha256HexOf(encoder.encode(text))
}

/** Hex SHA-256 of bytes: the name of a file by its content. */
export async function sha256HexOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes)
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}

/** 256 random bits for a cookie. */
export function randomSecret(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** Compares without telling by its duration how far two texts agree. */
export function sameText(a: string, b: string): boolean {
  if (a.length !== b.length) return false
  let difference = 0
  for (let i = 0; i < a.length; i++) difference |= a.charCodeAt(i) ^ b.charCodeAt(i)
  return difference === 0
}

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** A new opaque id with a readable prefix: `bkg_` and 100 random bits. */
export function newId(prefix: string): string {
  const bytes = crypto.getRandomValues(new Uint8Array(20))
  return `${prefix}_${Array.from(bytes, (byte) => alphabet[byte % 32]).join('')}`
}
