import type { z } from '@hono/zod-openapi'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { keep, openLook } from './access'
import type { restorationSchema } from './contract'

/** Puts back the look that a version took the place of, logo and all. It was right once: no check. */
export async function restoreLook(
  call: TenantCall,
  { lookVersion, revision }: z.infer<typeof restorationSchema>,
): Promise<void> {
  const loaded = await openLook(call)
  const found = loaded.versions.find((each) => each.version === lookVersion)
  if (!found)
    throw new ProblemError('invalid-input', {
      errors: [{ pointer: '/lookVersion', code: 'invalid' }],
    })
  await keep(call, loaded, found.earlier, revision)
}
