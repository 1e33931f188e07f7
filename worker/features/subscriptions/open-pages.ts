import { signedIn } from '../../http/api'
import type { DeskCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { owe } from '../../outbox/owe'
import { changeState } from '../../tenancy/change-state'
import { EXAMPLE_SLUG } from '../../tenancy/example'
import { planLimits } from '../../tenancy/plans'
import { deleteExample, listPublicly, loadListed, loadOwn, markOpened } from './queries'

const DAY = 86_400
/** How long before the end of a trial somebody is told. */
const NOTICE_DAYS = 14

/**
 * Opens the pages to the public. The directory refuses while the organisation is not proven or has
 * not accepted the agreement; then the organisation's own state changes. Doing it again ends what
 * was cut off in between.
 */
export async function openPages(call: DeskCall): Promise<void> {
  const { directory, tenant, actor, at, requestId } = call
  const by = { actorId: signedIn(actor).id, requestId, at }
  const [, , [asked]] = await directory.db.batch(loadListed(directory.db, tenant.slug))
  const [[self]] = await tenant.db.batch(loadOwn(tenant.db, at))
  const plan = self?.plan ?? 'large'
  const { days } = planLimits[plan]
  const ends = days === null ? null : at + days * DAY
  const letters =
    ends === null || !asked
      ? []
      : [
          owe(directory.db, {
            subjectId: asked.id,
            kind: 'trial-ending',
            revision: 1,
            notBeforeAt: ends - NOTICE_DAYS * DAY,
          }),
          owe(directory.db, {
            subjectId: asked.id,
            kind: 'trial-over',
            revision: 1,
            notBeforeAt: ends,
          }),
        ]
  const opened = await directory.commit(
    [
      markOpened(directory.db, tenant.slug, at, ends),
      listPublicly(directory.db, tenant.slug),
      ...letters,
    ],
    { ...by, action: 'organisation.opened', objectId: tenant.slug },
  )
  if (!opened.ok) throw new ProblemError('not-proven')
  const removal = { ...by, action: 'example.removed', objectId: EXAMPLE_SLUG }
  await tenant.commit(deleteExample(tenant.db), removal)
  const to = plan === 'trial' ? 'trial' : 'active'
  await changeState(directory, tenant, { from: ['unproven'], to }, by)
}
