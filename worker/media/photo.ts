import { z } from '@hono/zod-openapi'
import { sha256HexOf } from '../auth/secrets'
import { ProblemError } from '../http/problems'
import { orNull } from '../http/schemas'
import type { TenantFiles } from '../tenancy/files'
import { pictureIn, withoutMetadata } from './picture'

/** So many bytes and no more; pages with script make a photo smaller before it goes (`web/ui`). */
export const PHOTO_BYTES = 400_000
/** Least and most of each side, in pixels. */
const [SMALLEST, LARGEST] = [100, 4000]

/** A photo in base64; null takes it away. */
export const photoInput = orNull(
  z
    .base64()
    .min(1)
    .max(Math.ceil((PHOTO_BYTES * 4) / 3) + 8),
)

/** What the file of a photo is called: by its content, so it never changes under its address. */
export const photoName = z.string().regex(/^[0-9a-f]{32}\.(png|webp|jpeg)$/)

/**
 * Keeps a photo without what the camera wrote beside it, and gives what its file is called.
 * Ends the verb for what is no picture, too heavy, too small or too large.
 */
export async function storePhoto(files: TenantFiles, base64: string): Promise<string> {
  const bytes = Uint8Array.from(atob(base64), (char) => char.charCodeAt(0))
  const picture = pictureIn(bytes)
  const sides = picture ? [picture.width, picture.height] : [0]
  const code =
    (bytes.length > PHOTO_BYTES && 'too-long') ||
    (!picture && 'invalid') ||
    (Math.max(...sides) > LARGEST && 'too-big') ||
    (Math.min(...sides) < SMALLEST && 'too-small')
  if (code || !picture)
    throw new ProblemError('invalid-input', {
      errors: [{ pointer: '/photo', code: code || 'invalid' }],
    })
  const plain = Uint8Array.from(withoutMetadata(bytes, picture.kind))
  const file = `${(await sha256HexOf(plain)).slice(0, 32)}.${picture.kind}`
  await files.put(`photo-${file}`, plain, `image/${picture.kind}`)
  return file
}

/** The bytes of a photo with the headers to send them with. */
export async function readPhoto(files: TenantFiles, file: string, isPublic: boolean) {
  const body = photoName.safeParse(file).success ? await files.get(`photo-${file}`) : null
  if (!body) throw new ProblemError('not-found')
  return {
    body,
    headers: {
      'content-type': `image/${file.split('.').at(-1)}`,
      'content-security-policy': "default-src 'none'; sandbox",
      // Not for long: whoever is on it may take it away.
      'cache-control': isPublic ? 'public, max-age=3600' : 'private, no-store',
    },
  }
}
