import type { AccountActor } from '../../auth/actor'
import type { ServiceCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { owe } from '../../outbox/owe'
import type { SignUp } from './contract'
import { moveInto } from './move-into'
import {
  claimSlot,
  countAhead,
  findSignUp,
  insertSubscription,
  insertTenant,
  type SignUpRow,
  settleState,
} from './queries'

/**
 * Gives a proven sign-up a database of its own, or a place in the queue. Whoever proves the mail
 * address by signing in is the owner. Trying again changes nothing and answers how things stand.
 */
export async function confirmSignUp(
  call: ServiceCall,
  actor: AccountActor,
  id: string,
): Promise<SignUp> {
  const { directory, at, requestId } = call
  const { db } = directory
  const row = await ownSignUp(call, actor, id)
  if (row.state === 'asked') {
    const result = await directory.commit(
      [
        claimSlot(db, id, 'asked'),
        settleState(db, id, 'asked', { accountId: actor.id, at }),
        insertTenant(db, id, at),
        insertSubscription(db, id),
        // Whether it is true is seen when it is written: who moved in at once gets none.
        owe(db, { subjectId: id, kind: 'sign-up-waiting', revision: 1, notBeforeAt: at + 60 }),
      ],
      { actorId: actor.id, action: 'sign-up.confirmed', objectId: id, requestId, at },
    )
    if (!result.ok) throw new ProblemError('slug-taken')
  }
  const [settled] = await findSignUp(db, id)
  if (settled?.state === 'moving') await moveInto(call, settled)
  call.announce()
  return showSignUp(call, actor, id)
}

/** How a sign-up stands, for whoever asked for it. */
export async function showSignUp(
  call: ServiceCall,
  actor: AccountActor,
  id: string,
): Promise<SignUp> {
  const row = await ownSignUp(call, actor, id)
  const { slug, name, plan, state } = row
  const [counted] = state === 'waiting' ? await countAhead(call.directory.db, row) : []
  return { id, slug, name, plan, state, ahead: counted?.ahead ?? 0 }
}

async function ownSignUp(
  { directory }: ServiceCall,
  actor: AccountActor,
  id: string,
): Promise<SignUpRow> {
  const [row] = await findSignUp(directory.db, id)
  const isMine =
    row && (row.accountId === actor.id || (!row.accountId && row.email === actor.email))
  if (!isMine) throw new ProblemError('not-found')
  return row
}
