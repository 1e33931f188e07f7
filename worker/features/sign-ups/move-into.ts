import type { ServiceCall } from '../../http/context'
import { owe } from '../../outbox/owe'
import {
  claimSlot,
  deleteForgotten,
  findSlot,
  findUnsettled,
  findVacancy,
  furnish,
  insertHint,
  insertSubscription,
  insertTenant,
  markReady,
  type SignUpRow,
  settleState,
} from './queries'

const DAY = 86_400
const MOST_A_ROUND = 20

/**
 * Makes the claimed database the organisation's own, then says so in the directory. Two databases,
 * hence two steps, each whole or not at all; cut off in between, the next round does it again.
 */
export async function moveInto(call: ServiceCall, row: SignUpRow): Promise<void> {
  const { directory, at, requestId } = call
  const { db } = directory
  const { id, slug, accountId } = row
  const [home] = await findSlot(db, slug)
  if (!home || !accountId) return
  await call.moveIn({ slot: home.name, slug }, (own) => furnish(own, row, at), {
    actorId: accountId,
    action: 'organisation.moved-in',
    objectId: id,
    requestId,
    at,
  })
  await directory.commit(
    [
      markReady(db, id, at),
      insertHint(db, accountId, slug),
      owe(db, { subjectId: id, kind: 'sign-up-ready', revision: 1, notBeforeAt: at }),
    ],
    { actorId: accountId, action: 'sign-up.ready', objectId: id, requestId, at },
  )
}

/**
 * What a round does for sign-ups: who was cut off while moving in moves in, and as databases become
 * vacant, who waits longest gets one. A sign-up that nobody proved is forgotten after a day.
 */
export async function settleSignUps(call: ServiceCall): Promise<void> {
  const { directory, at, requestId } = call
  const { db } = directory
  await directory.system([deleteForgotten(db, at - DAY)])
  for (const row of await findUnsettled(db, MOST_A_ROUND)) {
    const { id, state } = row
    if (state === 'waiting') {
      const [vacant] = await findVacancy(db)
      if (!vacant) continue
      const claims = [claimSlot(db, id, 'waiting'), settleState(db, id, 'waiting', null)]
      const claimed = await directory.commit(
        [...claims, insertTenant(db, id, at), insertSubscription(db, id)],
        {
          actorId: 'service',
          action: 'sign-up.claimed',
          objectId: id,
          requestId,
          at,
        },
      )
      if (!claimed.ok) continue
    }
    // One that cannot move in, because its database is out of reach, does not hold up the others.
    await Promise.allSettled([moveInto(call, row)])
    call.announce()
  }
}
