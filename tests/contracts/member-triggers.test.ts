import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { invitation, member, memberFind } from '../../db/tenant/schema/member'
import { place } from '../../db/tenant/schema/place'
import { roleGrant } from '../../db/tenant/schema/self'
import { memberRow } from '../../worker/tenancy/member'
import { addPlace, openOrganisation, type TestTenant } from '../support/builders'
import type { TestServer } from '../support/server'

// Straight at the database, so that each rule is seen to hold by itself and not only by name.
let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation())
})
afterAll(() => server.stop())

const AT = 1_000_000
let count = 0

async function refusal(write: PromiseLike<unknown>): Promise<string> {
  try {
    await write
  } catch (error) {
    return `${error instanceof Error ? error.cause : error}`
  }
  return 'let through'
}

async function addMember(name = 'Anna de Vries') {
  const id = `acc_member-${++count}`
  const person = { id, name, email: `wie-${count}@example.org`, staff: false }
  await tenant.db.insert(member).values(memberRow(person, AT))
  return id
}
const give = async (holderId: string, of: Partial<typeof roleGrant.$inferInsert> = {}) => {
  const row = { id: `grn_${++count}`, holderId, role: 'host' as const, validFrom: 0, ...of }
  await tenant.db.insert(roleGrant).values(row)
  return row.id
}
const rowOf = async (id: string) =>
  (await tenant.db.select().from(member).where(eq(member.id, id)))[0]
const foundOf = async (id: string) =>
  (await tenant.db.select().from(memberFind).where(eq(memberFind.memberId, id))).map(
    ({ facet, start }) => `${facet}:${start}`,
  )

describe('a member', () => {
  test('is listed with the grants that were there before (member_listed, member_reads_grants)', async () => {
    await give('acc_member-900')
    count = 899
    const id = await addMember()
    expect((await rowOf(id))?.access).toEqual([['host', null, null, 0, null]])
    expect(await foundOf(id)).toEqual(
      expect.arrayContaining([':', ':a', ':anna de vr', ':vries', 'host:de v', ':wie-900@ex']),
    )
  })

  test('has what is granted, changed and taken (role_grant_given, _changed, _taken)', async () => {
    const id = await addMember()
    expect(await foundOf(id)).toContain('ended:')
    const grantId = await give(id)
    expect(await foundOf(id)).toEqual(expect.arrayContaining([':', 'host:']))
    expect(await foundOf(id)).not.toContain('ended:')
    const ofGrant = eq(roleGrant.id, grantId)
    await tenant.db
      .update(roleGrant)
      .set({ role: 'wijkverbinder', validUntil: AT + 9 })
      .where(ofGrant)
    expect(await rowOf(id)).toMatchObject({
      access: [['wijkverbinder', null, null, 0, AT + 9]],
      nextEnd: AT + 9,
      lastEnd: AT + 9,
    })
    expect(await foundOf(id)).not.toContain('host:')
    await tenant.db.delete(roleGrant).where(ofGrant)
    expect(await rowOf(id)).toMatchObject({ access: [], nextEnd: null, lastEnd: null })
  })

  test('is read again by another clock, and then has ended', async () => {
    const id = await addMember()
    await give(id, { validUntil: AT + 9 })
    await tenant.db
      .update(member)
      .set({ seenAt: AT + 9 })
      .where(eq(member.id, id))
    expect(await rowOf(id)).toMatchObject({ access: [], nextEnd: null, lastEnd: AT + 9 })
    expect(await foundOf(id)).toContain('ended:anna')
  })

  test('has the new name of a place (place_renamed)', async () => {
    const { id: placeId } = await addPlace(tenant, { name: 'De Oude Naam' })
    const id = await addMember()
    await give(id, { scopeId: placeId })
    await tenant.db
      .update(place)
      .set({ name: 'De Nieuwe', revision: 2 })
      .where(eq(place.id, placeId))
    expect((await rowOf(id))?.access[0]?.[2]).toBe('De Nieuwe')
  })

  test('is found by the new name only, after it changed (member_found_anew)', async () => {
    const id = await addMember()
    await give(id)
    const { sortKey, endings } = memberRow(
      { id, name: 'Zoë Bos', email: 'zoe@example.org', staff: false },
      AT,
    )
    await tenant.db
      .update(member)
      .set({ name: 'Zoë Bos', sortKey, endings })
      .where(eq(member.id, id))
    const found = await foundOf(id)
    expect(found).toContain(':bos')
    expect(found.filter((each) => each.includes('anna'))).toEqual([])
  })

  test('who is taken away is found no more (member_unlisted)', async () => {
    const id = await addMember()
    await give(id)
    await tenant.db.delete(member).where(eq(member.id, id))
    expect(await foundOf(id)).toEqual([])
  })

  test('of a version that is not the newest is not changed (member_revision_path)', async () => {
    const id = await addMember()
    const set = (revision: number) =>
      tenant.db.update(member).set({ revision }).where(eq(member.id, id))
    expect(await refusal(set(3))).toContain('edited-meanwhile')
    expect(await refusal(set(2))).toBe('let through')
    expect(await refusal(set(2))).toContain('edited-meanwhile')
  })
})

describe('an invitation', () => {
  async function invited(of: Partial<typeof invitation.$inferInsert> = {}) {
    const id = `inv_${++count}`
    await tenant.db.insert(invitation).values({
      ...{ id, name: 'Anna', email: `gast-${count}@example.org`, role: 'host', places: [] },
      ...{ validFrom: 0, locale: 'nl', invitedBy: 'acc_x', sentAt: AT, expiresAt: AT + 100 },
      ...of,
    } as typeof invitation.$inferInsert)
    return id
  }
  const change = (id: string, of: Partial<typeof invitation.$inferInsert>) =>
    refusal(tenant.db.update(invitation).set(of).where(eq(invitation.id, id)))
  const accepted = (acceptedAt: number) => ({ state: 'accepted' as const, acceptedAt, sending: 1 })

  test('that was accepted or revoked stays so (invitation_path)', async () => {
    const id = await invited()
    expect(await change(id, accepted(AT))).toBe('let through')
    for (const of of [accepted(AT), { state: 'revoked' as const }, { sending: 2 }])
      expect(await change(id, of)).toContain('invitation-state')
    const other = await invited()
    expect(await change(other, { state: 'revoked' })).toBe('let through')
    expect(await change(other, accepted(AT))).toContain('invitation-state')
  })

  test('is accepted by the newest of its links only (invitation_path)', async () => {
    const id = await invited({ sending: 2 })
    expect(await change(id, accepted(AT))).toContain('invitation-state')
    expect(await change(id, { ...accepted(AT), sending: 2 })).toBe('let through')
  })

  test('is not accepted when its time is over (invitation_in_time)', async () => {
    const id = await invited()
    expect(await change(id, accepted(AT + 100))).toContain('invitation-expired')
    expect(await change(id, accepted(AT + 99))).toBe('let through')
  })

  test('past the limit of the plan is not made (invitation_member_limit)', async () => {
    const { results } = await tenant.d1
      .prepare(
        `SELECT (SELECT count(*) FROM member WHERE access <> '[]')
          + (SELECT count(*) FROM invitation WHERE state = 'open') AS taken`,
      )
      .all<{ taken: number }>()
    const taken = results[0]?.taken ?? 0
    expect(await refusal(invited({ mostMembers: taken }))).toContain('member-limit')
    expect(await refusal(invited({ mostMembers: taken + 1 }))).toBe('let through')
    expect(await refusal(invited({ mostMembers: null }))).toBe('let through')
  })

  test('for one role of one address is made once', async () => {
    const email = 'zelfde@example.org'
    await invited({ email })
    expect(await refusal(invited({ email }))).toContain(
      "UNIQUE constraint failed: index 'invitation_open'",
    )
    expect(await refusal(invited({ email, role: 'admin' }))).toBe('let through')
  })
})

describe('the last administrator without an end (role_grant_last_admin_ended, _deleted)', () => {
  test('stays one, until there is another', async () => {
    const only = await give('acc_admin', { role: 'admin' })
    const ofOnly = eq(roleGrant.id, only)
    const end = () => refusal(tenant.db.update(roleGrant).set({ validUntil: AT }).where(ofOnly))
    const remove = () => refusal(tenant.db.delete(roleGrant).where(ofOnly))
    expect([await end(), await remove()].every((said) => said.includes('last-admin'))).toBe(true)
    await give('acc_other', { role: 'admin', validUntil: AT })
    expect(await end()).toContain('last-admin')
    await give('acc_third', { role: 'admin' })
    expect([await end(), await remove()]).toEqual(['let through', 'let through'])
  })
})
