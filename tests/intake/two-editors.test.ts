import { count } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../../db/seed/random'
import { intakeText } from '../../db/tenant/schema/intake'
import type { Intake, IntakeNews } from '../../worker/features/intake/contract'
import { addProject, grant } from '../support/builders'
import { openTable, type Table, well } from './table'
import { converse, type Store } from './two-editors'

/** Each takes a second or two over HTTP; the model has two hundred, of which these are the first. */
const CONVERSATIONS = 20

let table: Table
beforeAll(async () => {
  table = await openTable()
})
afterAll(() => table.server.stop())

/** A project of its own on the real database, over HTTP. */
async function realStore(): Promise<Store> {
  const { tenant, lead, decider } = table
  const { id } = await addProject(tenant)
  const people = [lead, decider]
  for (const { accountId } of people)
    await grant(tenant, accountId, 'project-member', { scopeId: id })
  const path = tenant.api(`/projects/${id}/intake`)
  const before = await stored()
  async function stored() {
    const [row] = await tenant.db.select({ texts: count() }).from(intakeText)
    return row?.texts ?? 0
  }
  const who = (editor: number) => people[editor] ?? lead
  return {
    put: async (editor, { id: textId, subject, side, text, replaces }) => {
      const body = { subject, side, text, replaces }
      return (await well(who(editor).send('PUT', `${path}/texts/${textId}`, body))).json()
    },
    open: async (editor) => (await well(who(editor).get(path))).json() as Promise<Intake>,
    news: async (editor, since) =>
      (await well(who(editor).get(`${path}/texts?since=${since}`))).json() as Promise<IntakeNews>,
    count: async () => (await stored()) - before,
  }
}

test('two people lose no sentence on the real database either', { timeout: 240_000 }, async () => {
  for (let seed = 0; seed < CONVERSATIONS; seed++) {
    const said = await converse(randomFrom(`two editors ${seed}`), await realStore())
    const { shown, current, lost, twice, stored, sent, unsent } = said
    expect({ lost, twice, unsent }, `seed ${seed}`).toEqual({ lost: [], twice: [], unsent: 0 })
    expect(shown, `seed ${seed}`).toEqual([current, current])
    expect(stored, `seed ${seed}`).toBe(sent)
  }
})
