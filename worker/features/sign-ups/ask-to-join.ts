import { newId } from '../../auth/secrets'
import type { ServiceCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import type { Locale } from '../../http/schemas'
import { isReservedSlug } from '../../tenancy/reserved'
import type { SignUpRequest } from './contract'
import { gemeenteCodeOf, officialName, slugFrom, suggestSlugs } from './policy'
import { findTakenSlugs, insertSignUp } from './queries'

/**
 * Writes an organisation down that wants to take part. Nothing is claimed yet: the code that goes
 * to its mail address proves that somebody is there (`confirmSignUp`).
 */
export async function askToJoin(call: ServiceCall, asked: SignUpRequest, locale: Locale) {
  const { directory, at, requestId } = call
  const { kind, kvkNumber, applicantName, phone, email, plan } = asked
  const slug = asked.address ?? slugFrom(asked.name)
  const [tenants, signUps] = await directory.db.batch(findTakenSlugs(directory.db, slug))
  const taken = new Set([...tenants, ...signUps].map((row) => row.slug))
  if (slug.length < 2 || isReservedSlug(slug)) throw refused('slug-reserved', slug, taken)
  if (taken.has(slug)) throw refused('slug-taken', slug, taken)

  const id = newId('sgn')
  const result = await directory.commit(
    [
      insertSignUp(directory.db, {
        id,
        slug,
        name: officialName(kind, asked.name),
        kind,
        gemeenteCode: kind === 'gemeente' ? gemeenteCodeOf(asked.name) : null,
        kvkNumber,
        plan,
        contactName: applicantName,
        phone,
        email,
        locale: asked.locale ?? locale,
        state: 'asked',
        askedAt: at,
      }),
    ],
    { actorId: 'nobody', action: 'sign-up.asked', objectId: id, requestId, at },
  )
  if (!result.ok) throw new ProblemError('too-many-sign-ups', { retryAfter: 3600 })
  return { id, slug }
}

function refused(code: 'slug-reserved' | 'slug-taken', slug: string, taken: ReadonlySet<string>) {
  return new ProblemError(code, {
    errors: [{ pointer: '/address', code: 'taken' }],
    suggestions: suggestSlugs(
      slug.length < 2 ? 'organisatie' : slug,
      (each) => !taken.has(each) && !isReservedSlug(each),
    ),
  })
}
