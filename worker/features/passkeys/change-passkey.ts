import type { AccountActor } from '../../auth/actor'
import { ProblemError } from '../../http/problems'
import { owe } from '../../outbox/owe'
import type { PasskeyCall } from './passkey-call'
import { deletePasskey, findPasskeys, renamePasskey } from './queries'

/** Gives a passkey of this member of staff another name. */
export async function namePasskey(
  call: PasskeyCall,
  actor: AccountActor,
  id: string,
  name: string,
) {
  const { directory, at, requestId } = call
  await ownPasskey(call, actor, id)
  await directory.commit([renamePasskey(directory.db, id, name)], {
    ...{ actorId: actor.id, action: 'passkey.named', objectId: id, requestId, at },
    fields: ['name'],
  })
}

/** Forgets a passkey of this member of staff; whoever has it cannot sign in by it any more. */
export async function removePasskey(call: PasskeyCall, actor: AccountActor, id: string) {
  const { directory, at, requestId } = call
  const { db } = directory
  await ownPasskey(call, actor, id)
  await directory.commit(
    [
      deletePasskey(db, id),
      owe(db, { subjectId: actor.id, kind: 'passkey-removed', revision: at, notBeforeAt: at }),
    ],
    { actorId: actor.id, action: 'passkey.removed', objectId: id, requestId, at },
  )
}

async function ownPasskey({ directory }: PasskeyCall, actor: AccountActor, id: string) {
  const mine = await findPasskeys(directory.db, actor.id)
  if (!mine.some((each) => each.id === id)) throw new ProblemError('not-found')
}
