import { afterAll, beforeAll, expect, test } from 'vitest'
import { isAddress, operatorStatements } from '../../scripts/operator-rows.mjs'
import { openDatabase } from '../support/builders'
import { newAddress, signIn } from '../support/people'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
beforeAll(async () => {
  server = await startServer()
})
afterAll(() => server.stop())

async function run(command: 'add' | 'remove', email: string) {
  const { d1 } = await openDatabase(server, 'DIRECTORY')
  await d1.batch(operatorStatements(command, email).map((sql: string) => d1.prepare(sql)))
}

test('an operator is made by the command, signs in, and is one no more when removed', async () => {
  const email = newAddress('exploitant')
  await run('add', email)
  await run('add', email)
  const person = await signIn(server, null, email)
  expect((await person.get('/api/v1/operator/health')).status).toBe(200)
  await run('remove', email)
  expect((await person.get('/api/v1/operator/health')).status).toBe(401)
})

test.each(["o'brien@example.org", 'a b@example.org', 'zonder', '', 'a@b.nl; DROP TABLE account'])(
  'what is no address is refused: %s',
  (text) => {
    expect(isAddress(text)).toBe(false)
  },
)
