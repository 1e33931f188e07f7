import type { Env } from '../env'

/** The files of one organisation; no name reaches out of its own part of the bucket. */
export interface TenantFiles {
  /** Keeps bytes under a name; the same name again replaces them. */
  put(name: string, bytes: Uint8Array, contentType: string): Promise<void>
  /** The bytes under a name, or null. */
  get(name: string): Promise<ReadableStream | null>
  /**
   * Throws away what has a name that begins with `start`, is not among `kept`, and has been there
   * since before `before` (milliseconds): what somebody is uploading right now stays.
   */
  sweep(start: string, kept: readonly string[], before: number): Promise<void>
}

/**
 * The door to what an organisation has uploaded. Objects are called `{slug}/{name}`, so that all of
 * an organisation can be listed, exported and wiped by its slug.
 */
export function openFiles({ FILES }: Pick<Env, 'FILES'>, slug: string): TenantFiles {
  const keyOf = (name: string) => `${slug}/${name}`
  return {
    async put(name, bytes, contentType) {
      await FILES.put(keyOf(name), bytes, { httpMetadata: { contentType } })
    },
    get: async (name) => (await FILES.get(keyOf(name)))?.body ?? null,
    async sweep(start, kept, before) {
      const { objects } = await FILES.list({ prefix: keyOf(start) })
      const wanted = new Set(kept.map(keyOf))
      const gone = objects.filter(
        ({ key, uploaded }) => !wanted.has(key) && uploaded.getTime() < before,
      )
      if (gone.length > 0) await FILES.delete(gone.map(({ key }) => key))
    },
  }
}
