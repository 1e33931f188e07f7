import type { z } from '@hono/zod-openapi'
import type { TenantCall } from '../../http/context'
import { changedFields, openPlace, record, refuseFaults, spaceIn } from './access'
import type { spaceChangeSchema } from './contract'
import { lengthFaults } from './policy'
import { updateSpace } from './queries'

/** Changes a space and its rules. They hold for new bookings; those that stand keep theirs. */
export async function changeSpace(
  call: TenantCall,
  slug: string,
  spaceId: string,
  { revision, ...change }: z.infer<typeof spaceChangeSchema>,
): Promise<void> {
  const space = spaceIn(await openPlace(call, slug), spaceId)
  refuseFaults(lengthFaults(change))
  await record(call, [updateSpace(call.tenant.db, space.id, revision, change)], {
    action: 'space.changed',
    objectId: space.id,
    fields: changedFields(space, change),
  })
}
