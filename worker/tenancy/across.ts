import { type TenantFault, unavailableIn } from '../../db/guard'
import type { TenantStore } from '../../db/open'

/** What became of a visit to one tenant: what was found, or why nothing was. */
export type Visited<T> =
  | { readonly slug: string; readonly found: T }
  | { readonly slug: string; readonly fault: TenantFault | 'error' | 'too-slow' }

/**
 * Visits many tenants at once. Whatever one of them does (out of reach, ended, broken, slow), the
 * answers of the others are whole and on time, and no error of one leaves its own entry.
 *
 * @param open the door to one tenant
 * @param limitMs how long one may take; after that its answer is no longer waited for
 */
export function visitEach<T>(
  slugs: readonly string[],
  open: (slug: string) => Promise<TenantStore>,
  visit: (tenant: TenantStore) => Promise<T>,
  limitMs: number,
): Promise<Visited<T>[]> {
  return Promise.all(
    slugs.map((slug) => {
      const answer = open(slug)
        .then(visit)
        .then(
          (found): Visited<T> => ({ slug, found }),
          (error): Visited<T> => ({ slug, fault: unavailableIn(error)?.fault ?? 'error' }),
        )
      return within(limitMs, answer, { slug, fault: 'too-slow' } as const)
    }),
  )
}

function within<T, U>(limitMs: number, answer: Promise<T>, otherwise: U): Promise<T | U> {
  let timer: ReturnType<typeof setTimeout> | undefined
  const late = new Promise<U>((done) => {
    timer = setTimeout(() => done(otherwise), limitMs)
  })
  return Promise.race([answer, late]).finally(() => clearTimeout(timer))
}
