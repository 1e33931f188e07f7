import type { z } from '@hono/zod-openapi'
import { sha256HexOf } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { type FieldError, ProblemError } from '../../http/problems'
import { type Picture, pictureIn } from '../../media/picture'
import { keep, openLook } from './access'
import { LOGO_BYTES, type logoChangeSchema } from './contract'
import { type Logo, withLogo } from './kept-look'

/** Least and most of each side, in pixels. */
const [SMALLEST, LARGEST] = [16, 2000]

/** Puts a logo above every page, or takes it away. The picture is known by its own bytes. */
export async function setLogo(
  call: TenantCall,
  { logo, revision }: z.infer<typeof logoChangeSchema>,
): Promise<void> {
  const loaded = await openLook(call)
  // Before anything is stored: what is refused leaves no file behind.
  if (revision !== loaded.revision) throw new ProblemError('edited-meanwhile')
  const stored = logo === null ? null : await store(call, logo)
  await keep(call, loaded, withLogo(loaded.look, stored), revision)
}

async function store({ files }: TenantCall, base64: string): Promise<Logo> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  const picture = pictureIn(bytes)
  const fault = faultOf(bytes, picture)
  if (fault || !picture)
    throw new ProblemError('invalid-input', {
      errors: [{ pointer: '/logo', code: fault ?? 'invalid' }],
    })
  const { kind, width, height } = picture
  const file = `${(await sha256HexOf(bytes)).slice(0, 32)}.${kind}`
  await files.put(`logo-${file}`, bytes, `image/${kind}`)
  return { file, width, height }
}

function faultOf(bytes: Uint8Array, picture: Picture | null): FieldError['code'] | null {
  if (bytes.length > LOGO_BYTES) return 'too-long'
  if (!picture || picture.kind === 'jpeg') return 'invalid'
  const sides = [picture.width, picture.height]
  if (Math.max(...sides) > LARGEST) return 'too-big'
  return Math.min(...sides) < SMALLEST ? 'too-small' : null
}
