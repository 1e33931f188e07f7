import type { Store } from '../../../db/open'
import { codeHash, deriveCode, newId } from '../../auth/secrets'
import { ProblemError } from '../../http/problems'
import type { Locale } from '../../http/schemas'
import { owe } from '../../outbox/owe'
import { CODE_SECONDS, findAccount, findSignUp, insertCode } from './queries'

export interface CodeCall {
  store: Store
  email: string
  locale: Locale
  /** Epoch seconds. */
  at: number
  key: string
  requestId: string
}

/**
 * Mails a one-time code to an address. The answer is the same whether the address is known or not;
 * an unknown address gets an account when the code is typed, but for staff, who are invited or sign
 * an organisation up.
 */
export async function askCode({ store, email, locale, at, key, requestId }: CodeCall) {
  const id = newId('cod')
  const code = await deriveCode(key, id)
  const known = store.kind === 'tenant' || (await isStaff(store, email))
  const expiresAt = at + CODE_SECONDS
  const result = await store.commitEnding(
    [
      insertCode(store.db, {
        id,
        email,
        codeHash: await codeHash(key, id, code),
        locale,
        createdAt: at,
        expiresAt,
      }),
      owe(store.db, {
        subjectId: id,
        kind: known ? 'sign-in-code' : 'no-staff-account',
        revision: 1,
        notBeforeAt: at,
      }),
    ],
    { actorId: 'nobody', action: 'code.asked', objectId: id, requestId, at },
  )
  if (!result.ok) throw new ProblemError('too-many-codes', { retryAfter: 3600 })
  return { challenge: id, expiresAt: new Date(expiresAt * 1000).toISOString() }
}

async function isStaff({ db }: Store, email: string): Promise<boolean> {
  const found = await db.batch([findAccount(db, { email }), findSignUp(db, { email })])
  return found.some((rows) => rows.length > 0)
}
