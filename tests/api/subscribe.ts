import { eq } from 'drizzle-orm'
import { agreementAcceptance, subscription } from '../../db/directory/schema/subscription'
import { tenant as listed, slot } from '../../db/directory/schema/tenancy'
import { tenantSelf } from '../../db/tenant/schema/self'
import { deriveCode } from '../../worker/auth/secrets'
import { agreement } from '../../worker/tenancy/agreement'
import { type Asked, confirm } from '../sign-ups/organisation'
import { openDatabase, type TestTenant } from '../support/builders'
import { SECRET_KEY, type TestServer } from '../support/server'
import type { Known } from './invent'

const PROOF = 'prf_abcdefgh'

/**
 * Makes both organisations stand at a point from where every verb about subscriptions can go well:
 * a letter is posted, the agreement accepted; the one of the newcomer is not open yet.
 */
export async function subscribe(
  server: TestServer,
  tenant: TestTenant,
  newcomer: Asked,
  isProven: boolean,
): Promise<Known> {
  await confirm(newcomer)
  const { db } = await openDatabase(server, 'DIRECTORY')
  const facts = {
    proofMethod: 'letter',
    ...{ proofId: PROOF, proofAskedAt: 0, letterSentAt: 0, letterTries: 0 },
    ...{ provenAt: isProven ? 0 : null, openedAt: null },
  } as const
  for (const slug of [tenant.slug, newcomer.slug]) {
    const set: typeof subscription.$inferInsert = { slug, ...facts }
    await db.insert(subscription).values(set).onConflictDoUpdate({ target: subscription.slug, set })
  }
  await db
    .insert(agreementAcceptance)
    .values({
      ...{ id: 'agr_abcdefgh', slug: tenant.slug, version: agreement.version },
      ...{ name: 'Bo', jobTitle: 'Wethouder', accountId: 'acc_x', acceptedAt: 0 },
    })
    .onConflictDoNothing()
  await db.update(listed).set({ state: 'unproven' }).where(eq(listed.slug, newcomer.slug))
  const [home] = await db.select().from(slot).where(eq(slot.slug, newcomer.slug))
  const own = await openDatabase(server, home?.name ?? '')
  await own.db.update(tenantSelf).set({ state: 'unproven' })
  await tenant.db.update(tenantSelf).set({ plan: 'large' })
  return {
    slug: [newcomer.slug],
    version: [agreement.version],
    code: [await deriveCode(SECRET_KEY, PROOF)],
  }
}
