import type { z } from '@hono/zod-openapi'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { keep, openLook } from './access'
import type { lookChangeSchema } from './contract'
import { faultsOf } from './faults'
import { coloursIn, lookOf } from './kept-look'
import { nameOf } from './roles'

/** Keeps colours, type and corners; refused while any pair of colours cannot be told apart. */
export async function saveLook(
  call: TenantCall,
  { revision, ...draft }: z.infer<typeof lookChangeSchema>,
): Promise<void> {
  const loaded = await openLook(call)
  const wrong = faultsOf(coloursIn(draft.colours)).map(({ fix, scheme }) => nameOf(fix, scheme))
  if (wrong.length > 0) {
    const errors = [...new Set(wrong)].map((name) => ({
      pointer: `/colours/${name}`,
      code: 'invalid' as const,
    }))
    throw new ProblemError('contrast-too-low', { errors })
  }
  await keep(call, loaded, lookOf(draft, loaded.look), revision)
}
