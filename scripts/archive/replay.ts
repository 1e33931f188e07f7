import { newMeter } from '../../db/meter'
import { openDirectory } from '../../db/open'
import { openRestored } from '../../db/restored'
import { replayErasures } from '../../worker/privacy/ledger'

/** The worker's own erasure, on databases that a command has open. */
export function replay(
  directory: D1Database,
  own: D1Database,
  slug: string,
  at: number,
): Promise<number> {
  const store = openDirectory({ DIRECTORY: directory }, newMeter())
  return replayErasures(store, openRestored(own, slug), at)
}
