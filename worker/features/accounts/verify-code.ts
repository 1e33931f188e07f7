import type { Store } from '../../../db/open'
import { codeHash, newId, sameText } from '../../auth/secrets'
import { ProblemError } from '../../http/problems'
import type { Locale } from '../../http/schemas'
import { owe } from '../../outbox/owe'
import { noteUse } from '../../retention/activity'
import {
  type CodeOwner,
  countTry,
  findAccount,
  findSignUp,
  insertAccount,
  useCode,
} from './queries'

export interface Verification {
  store: Store
  owner: CodeOwner
  code: string
  /** Of a new account; a known one keeps its own. */
  name?: string | undefined
  /** Epoch seconds. */
  at: number
  key: string
  requestId: string
}

/**
 * Exchanges a code for the account of its address, making the account when it is new. The try is
 * counted before the code is looked at, so that trying at once gains nothing.
 */
export async function verifyCode(
  verification: Verification,
): Promise<{ id: string; name: string | null }> {
  const { store, owner, code, name = null, at, key, requestId } = verification
  const [candidates, [known]] = await store.db.batch([
    countTry(store.db, owner, at),
    findAccount(store.db, owner),
  ])
  let right: (typeof candidates)[number] | null = null
  for (const candidate of candidates) {
    if (sameText(await codeHash(key, candidate.id, code), candidate.codeHash)) right = candidate
  }
  if (!right) throw new ProblemError('wrong-code')
  const [asked] = known || store.kind === 'tenant' ? [] : await findSignUp(store.db, owner)
  if (!known && !asked && store.kind === 'directory') throw new ProblemError('wrong-code')

  const account = known ?? { id: newId('acc'), name: asked?.contactName ?? name }
  const isNew = known ? [] : [newAccount(store, account, right, at)]
  // Only who has a passkey is told; that is seen when the letter is written.
  const notice =
    known && store.kind === 'directory'
      ? [
          owe(store.db, {
            ...{ subjectId: right.id, kind: 'signed-in-by-code' },
            revision: 1,
            notBeforeAt: at,
          }),
        ]
      : []
  const writes = [
    useCode(store.db, right.id, at),
    ...isNew,
    ...notice,
    ...noteUse(store, account.id, at),
  ]
  const result = await store.commitEnding(writes, {
    actorId: account.id,
    action: known ? 'session.started' : 'account.made',
    objectId: account.id,
    requestId,
    at,
  })
  if (!result.ok) throw new ProblemError('wrong-code')
  return account
}

function newAccount(
  { db }: Store,
  { id, name }: { id: string; name: string | null },
  { email, locale }: { email: string; locale: Locale },
  at: number,
) {
  return insertAccount(db, { id, name, email, locale, createdAt: at })
}
