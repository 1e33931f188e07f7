import { randomUUID } from 'node:crypto'
import { inArray } from 'drizzle-orm'
import { slot } from '../../db/directory/schema/tenancy'
import { openDatabase } from '../support/builders'
import { codeFor, newAddress, openBrowser, type Person } from '../support/people'
import type { TestServer } from '../support/server'

/** What an organisation fills in, right in every field. */
export const filledIn = (of: Record<string, unknown> = {}) => ({
  kind: 'gemeente',
  name: `Test ${randomUUID().slice(0, 8)}`,
  kvkNumber: '12345678',
  applicantName: 'Sanne Bos',
  phone: '0299 12 34 56',
  email: newAddress('sanne'),
  plan: 'trial',
  ...of,
})

const allSlots = Array.from({ length: 8 }, (_, index) => `TENANT_000${index + 1}`)

/** Nobody can move in: every database is somebody's. */
export async function occupyAll(server: TestServer): Promise<void> {
  const { db } = await openDatabase(server, 'DIRECTORY')
  const rows = allSlots.map((name) => ({ name, slug: `bezet-${name.toLowerCase()}` }))
  await db.insert(slot).values(rows)
}

/** These databases are vacant from now on. */
export async function vacate(server: TestServer, names: readonly string[]): Promise<void> {
  const { db } = await openDatabase(server, 'DIRECTORY')
  await db
    .update(slot)
    .set({ slug: null })
    .where(inArray(slot.name, [...names]))
}

export interface Asked extends Person {
  id: string
  slug: string
}

/** Fills the form in and types the code; what is left is to confirm. */
export async function ask(server: TestServer, of: Record<string, unknown> = {}): Promise<Asked> {
  const browser = openBrowser(server)
  const form = filledIn(of)
  const written = await browser.post('/api/v1/sign-ups', form)
  if (written.status !== 202) throw new Error(await written.text())
  const { id, slug } = (await written.json()) as { id: string; slug: string }
  const { email } = form
  await browser.post('/api/v1/sign-in-codes', { email })
  const code = await codeFor(server, email)
  const session = await browser.post('/api/v1/sessions', { email, code })
  if (session.status !== 201) throw new Error(await session.text())
  const { account } = (await session.json()) as { account: { id: string } }
  return { ...browser, email, accountId: account.id, id, slug }
}

/** How the sign-up of somebody stands after confirming it. */
export async function confirm(asked: Asked) {
  const answer = await asked.post(`/api/v1/sign-ups/${asked.id}/confirmation`)
  const body = (await answer.json()) as { state: string; ahead: number; code?: string }
  return { status: answer.status, ...body }
}
