import type { z } from '@hono/zod-openapi'
import { newId } from '../../auth/secrets'
import { unitsOf } from '../../calendar/load'
import type { TenantCall } from '../../http/context'
import { parseInstant } from '../../time/instant'
import type { Interval } from '../../time/interval'
import { openPlace, record, refuseFaults } from './access'
import { closingOf, piecesOf } from './closing'
import type { closureRequestSchema } from './contract'
import { deletePiece, expireHolds, insertClosure } from './queries'
import { type LoadedPlace, unitsIn } from './view'

/** Two years: as far ahead as a space may be booked. */
const LONGEST = 731 * 1440

/**
 * Closes one space, several or the whole place for a time, in one act. The closure claims its time
 * like a booking, so the database refuses it while a booking stands in the way.
 */
export async function addClosure(
  call: TenantCall,
  slug: string,
  asked: z.infer<typeof closureRequestSchema>,
): Promise<void> {
  const loaded = await openPlace(call, slug)
  const units = unitsAsked(loaded, asked.spaceIds)
  const interval = timeAsked(asked, call.now)
  const { db } = call.tenant
  const blocks = closingOf(units, interval, loaded.pieces)
  await record(
    call,
    [
      expireHolds(db, units, call.at),
      ...blocks.flatMap(({ replaces }) => replaces.map((piece) => deletePiece(db, piece))),
      ...blocks.flatMap((block) => {
        const claimId = newId('cls')
        return block.spaceIds.flatMap((spaceId) =>
          piecesOf(block.interval).map((piece) => insertClosure(db, spaceId, claimId, piece)),
        )
      }),
    ],
    { action: 'closure.added', objectId: loaded.place.id, fields: units },
  )
}

function unitsAsked({ spaces }: LoadedPlace, asked: readonly string[] | undefined): string[] {
  if (asked === undefined || asked.length === 0) {
    const all = unitsIn(spaces)
    if (all.length === 0) refuseFaults([{ pointer: '/spaceIds', code: 'missing' }])
    return all
  }
  const units = asked.flatMap((spaceId) => {
    const space = spaces.find(({ id }) => id === spaceId)
    if (!space) refuseFaults([{ pointer: '/spaceIds', code: 'invalid' }])
    return space ? unitsOf(space) : []
  })
  return [...new Set(units)]
}

// What has passed is not closed any more, so today may be closed as a whole.
function timeAsked({ startsAt, endsAt }: { startsAt: string; endsAt: string }, now: number) {
  const starts = Math.max(parseInstant(startsAt) ?? 0, now)
  const ends = parseInstant(endsAt) ?? 0
  if (ends <= starts) refuseFaults([{ pointer: '/endsAt', code: 'invalid' }])
  if (ends - now > LONGEST) refuseFaults([{ pointer: '/endsAt', code: 'too-big' }])
  const interval: Interval = [starts, ends]
  return interval
}
