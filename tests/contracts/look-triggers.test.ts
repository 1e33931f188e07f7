import { afterAll, beforeAll, expect, test } from 'vitest'
import { addTenant, type TestTenant } from '../support/builders'
import { startServer, type TestServer } from '../support/server'

let server: TestServer
let tenant: TestTenant
beforeAll(async () => {
  server = await startServer()
  tenant = await addTenant(server)
})
afterAll(() => server.stop())

const keep = (version: number) =>
  tenant.d1
    .prepare(
      "INSERT INTO look_version (version, look, earlier, kept_at) VALUES (?1, '{}', '{}', 0)",
    )
    .bind(version)
    .run()

test('a look is kept on top of the newest version only: not on the same one twice, nor on one to come', async () => {
  await expect(keep(2)).rejects.toThrow('edited-meanwhile')
  await keep(1)
  await expect(keep(1)).rejects.toThrow('edited-meanwhile')
  await expect(keep(3)).rejects.toThrow('edited-meanwhile')
  await keep(2)
  // Old ones may go; the count goes on.
  await tenant.d1.prepare('DELETE FROM look_version WHERE version = 1').run()
  await expect(keep(1)).rejects.toThrow('edited-meanwhile')
  await keep(3)
})
