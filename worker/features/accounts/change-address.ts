import type { Directory } from '../../../db/open'
import type { AccountActor } from '../../auth/actor'
import { codeHash, deriveCode, newId, sameText } from '../../auth/secrets'
import { ProblemError } from '../../http/problems'
import type { Locale } from '../../http/schemas'
import { owe } from '../../outbox/owe'
import {
  CODE_SECONDS,
  confirmChange,
  countTry,
  findChange,
  insertChange,
  insertCode,
  updateAddress,
  useCode,
} from './queries'

export interface AddressCall {
  directory: Directory
  actor: AccountActor
  /** Epoch seconds. */
  at: number
  key: string
  requestId: string
}

/** Mails a code to the address that a member of staff wants to have from now on. */
export async function askNewAddress(call: AddressCall, email: string, locale: Locale) {
  const { directory, actor, at, key, requestId } = call
  const { db } = directory
  const id = newId('cod')
  const expiresAt = at + CODE_SECONDS
  const code = await codeHash(key, id, await deriveCode(key, id))
  const result = await directory.commit(
    [
      insertCode(db, { id, email, codeHash: code, locale, createdAt: at, expiresAt }),
      insertChange(db, {
        ...{ id, accountId: actor.id, oldEmail: actor.email, newEmail: email, askedAt: at },
      }),
      owe(db, { subjectId: id, kind: 'address-code', revision: 1, notBeforeAt: at }),
    ],
    { actorId: actor.id, action: 'address.asked', objectId: actor.id, requestId, at },
  )
  if (!result.ok) throw new ProblemError('too-many-codes', { retryAfter: 3600 })
  return { challenge: id, expiresAt: new Date(expiresAt * 1000).toISOString() }
}

/**
 * Moves the account to the address where the code arrived, and owes the old one a notice. The try is
 * counted before the code is looked at, as when signing in.
 */
export async function confirmNewAddress(call: AddressCall, id: string, code: string) {
  const { directory, actor, at, key, requestId } = call
  const { db } = directory
  const [change] = await findChange(db, id)
  if (change?.accountId !== actor.id) throw new ProblemError('not-found')
  const tried = await countTry(db, { challenge: id }, at)
  const asked = tried.find((each) => each.id === id)
  if (!asked || !sameText(await codeHash(key, id, code), asked.codeHash))
    throw new ProblemError('wrong-code')
  const result = await directory.commit(
    [
      useCode(db, id, at),
      confirmChange(db, id, at),
      updateAddress(db, actor.id, change.newEmail),
      owe(db, { subjectId: id, kind: 'address-changed', revision: 1, notBeforeAt: at }),
    ],
    {
      ...{ actorId: actor.id, action: 'address.changed', objectId: actor.id, requestId, at },
      fields: ['email'],
    },
  )
  if (result.ok) return
  throw new ProblemError(result.code === 'address-known' ? 'address-in-use' : 'wrong-code')
}
