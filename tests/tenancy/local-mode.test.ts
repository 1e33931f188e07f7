import { expect, test } from 'vitest'
import { addRoom, addTenant, timeIn } from '../support/builders'
import { openBrowser, signIn } from '../support/people'
import { startServer } from '../support/server'

test('a deployed worker has no mailbox to read, even when a variable says it is local', async () => {
  const server = await startServer({ local: false, bindings: { LOCAL: 'true' } })
  await addTenant(server)
  for (const path of ['/dev', '/dev/mailbox', '/dev/mailbox/1', '/dev/mailbox/1/html', '/dev/x'])
    expect((await openBrowser(server).get(path)).status, path).toBe(404)
  expect((await openBrowser(server).get('/healthz')).headers.get('server-timing')).toBeNull()
  await server.stop()
})

test('a deployed worker sets only cookies that are Secure and tied to its host', async () => {
  const server = await startServer({ local: false, bindings: { LOCAL: 'true' } })
  const tenant = await addTenant(server)
  const room = await addRoom(tenant)
  const cookies: string[] = []
  for (const origin of ['https://plekken.example', 'http://plekken.example']) {
    const answer = await server.mf.dispatchFetch(`${origin}${tenant.api('/holds')}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', origin },
      body: JSON.stringify({ spaceId: room.id, ...timeIn(10, cookies.length) }),
    })
    expect(answer.status).toBe(201)
    cookies.push(...answer.headers.getSetCookie())
  }
  expect(cookies).toHaveLength(2)
  for (const cookie of cookies) {
    expect(cookie).toMatch(/^__Host-/)
    expect(cookie).toMatch(/; Secure/i)
    expect(cookie).toMatch(/; HttpOnly/i)
    expect(cookie).toMatch(/; SameSite=Lax/i)
    expect(cookie).not.toMatch(/Domain=/i)
  }
  await server.stop()
})

test('a worker at a desk, over http, sets cookies that a browser there accepts', async () => {
  const server = await startServer()
  const tenant = await addTenant(server)
  const room = await addRoom(tenant)
  const wish = { spaceId: room.id, ...timeIn(10, 12) }
  const answer = await openBrowser(server).post(tenant.api('/holds'), wish)
  const [cookie] = answer.headers.getSetCookie()
  expect(cookie).toMatch(/^browser=/)
  expect(cookie).not.toMatch(/Secure/i)
  const person = await signIn(server, tenant.slug)
  expect(person.cookies()).toMatch(/^session-hoorn=/)
  await server.stop()
})
