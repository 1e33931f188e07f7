import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../../db/seed/random'
import { halves, overlaps } from '../bookings/certificate'
import { signInOperator } from '../operator/operator'
import { type Asked, ask } from '../sign-ups/organisation'
import { grant, openOrganisation, type TestTenant } from '../support/builders'
import { type Browser, openBrowser, type Person, signIn, signInMany } from '../support/people'
import type { TestServer } from '../support/server'
import { addStaff } from '../work/organisations'
import { answerFaults } from './answer-faults'
import { aroundIt } from './around-it'
import { atTable } from './at-table'
import { type Contract, type Operation, operationsOf, readContract } from './document'
import { askCode, furnish, furnishProject, prepare } from './furnish'
import { inPlan } from './in-plan'
import { type Invention, inventor, type Known } from './invent'
import { ofAccount } from './of-account'
import { subscribe } from './subscribe'

const EACH = 10
/** A verb that is hard to reach is tried so often at most. */
const MOST = 220
/** As many as there are people in a round: each asks one thing at a time. */
const AT_ONCE = 5

let server: TestServer
let tenant: TestTenant
let contract: Contract
let residents: Person[]
let hosts: Person[]
let newcomer: Asked
let femke: Person
let operator: Person
beforeAll(async () => {
  ;({ server, tenant } = await openOrganisation({ entry: 'production' }))
  await prepare(tenant)
  contract = await readContract(server)
  residents = await signInMany(server, tenant.slug, 4)
  hosts = await signInMany(server, tenant.slug, 2)
  newcomer = await ask(server)
  await server.tick()
  operator = await signInOperator(server)
  femke = await addStaff(server)
  for (const { accountId } of hosts) await grant(tenant, accountId, 'admin')
})
afterAll(() => server.stop())

function send(who: Browser, { method, path, headers, body }: Invention): Promise<Response> {
  const cookie = who.cookies()
  return fetch(server.url + path, {
    method,
    redirect: 'manual',
    // The server may end a connection whose body it did not want to read, under the next request.
    headers: { ...(cookie && { cookie }), connection: 'close', ...headers },
    ...(body !== undefined && { body }),
  })
}

/** One look to put back, kept as the first: the revision that inventions know. */
async function anEarlierLook({ d1 }: TestTenant): Promise<void> {
  const first =
    "INSERT INTO look_version (version, look, earlier, kept_at) VALUES (1, '{}', '{}', 0)"
  await d1.batch(['DELETE FROM look_version', first].map((sql) => d1.prepare(sql)))
}

/** Whoever signs out last has been somebody all along. */
function inOrder(operations: readonly Operation[]): Operation[] {
  const last = ['/tenants/{tenant}/my/sessions/{sessionId}', '/sessions/current']
  return [...operations].sort((a, b) => last.indexOf(a.path) - last.indexOf(b.path))
}

/**
 * What it names may be gone or different after it, so that it needs things of its own. A hold gives way
 * to the next one of the same browser by itself.
 */
const changesWhatIsNamed = ({ method, path }: Operation) =>
  (method !== 'GET' && /\{(?!tenant\})/.test(path)) || path.includes('{holdId}')

/** Furnished once, for all that leave it as it is. */
function shared(what: string, furnished: () => Promise<Known>): Promise<Known> {
  const known = forAll.get(what) ?? furnished()
  forAll.set(what, known)
  return known
}
const forAll = new Map<string, Promise<Known>>()

test('whatever is sent, by whomever, each answer is one that the document describes', async () => {
  const faults: string[] = []
  const statuses: number[] = []
  const neverWell: string[] = []
  for (const [round, operation] of inOrder(operationsOf(contract)).entries()) {
    const turn = changesWhatIsNamed(operation) ? round : 0
    const [booker, host, other] = [residents[turn % 4], hosts[turn % 2], hosts[(turn + 1) % 2]]
    if (!booker || !host || !other) throw new Error('nobody signed in')
    const isAboveAll = operation.path.startsWith('/sign-ups/')
    const isOperated = operation.path.startsWith('/operator/')
    // Of its own, so that a new route changes nothing for the others.
    const random = randomFrom(`${operation.method} ${operation.path}`)
    const ofStaff = /^.(my|work)\b/.test(operation.path)
    const last = ofStaff ? femke : isAboveAll ? newcomer : isOperated ? operator : host
    // Who erases themselves is nobody after that.
    const isLeaving = operation.path === '/tenants/{tenant}/my/erasure'
    const leaving = isLeaving ? await signIn(server, tenant.slug) : null
    const people = leaving
      ? [openBrowser(server), leaving, leaving, leaving, leaving]
      : [openBrowser(server), booker, host, other, last]
    const isOfProjects = /\/(projects|method|questions|stories|attendances)\b/.test(operation.path)
    const from = { 'cf-connecting-ip': `192.0.2.${round}` }
    const browser = random.pick([booker, host, other])
    const furnished = () =>
      isOfProjects ? furnishProject(tenant, host) : furnish(tenant, { booker, host, browser, from })
    // A project of its own, for what stands in one part of it.
    const part = {
      ...(await atTable(tenant, host, operation)),
      ...(await aroundIt(tenant, [host, other, booker], operation)),
      ...(await inPlan(tenant, [host, other, booker], operation)),
    }
    const known = {
      ...(changesWhatIsNamed(operation) && part.projectId === undefined
        ? await furnished()
        : await shared(isOfProjects ? 'project' : 'place', furnished)),
      ...(operation.path === '/sessions' && (await askCode(server, tenant))),
      signUpId: [newcomer.id],
      ...(await ofAccount(server, femke, operation)),
      ...part,
      ...(/^.operator|.subscription/.test(operation.path) &&
        (await subscribe(server, tenant, newcomer, operation.path.endsWith('/opening')))),
    }
    if (operation.path.endsWith('/look/restoration')) await anEarlierLook(tenant)
    const invent = inventor(contract, random, known)
    const before = statuses.length
    const isReached = () => statuses.slice(before).some((status) => status < 300)
    // Each so often, and a verb that is hard to reach some more.
    for (let asked = 0; asked < EACH || (asked < MOST && !isReached()); asked += AT_ONCE) {
      const inventions = people.map((who) => ({ who, invention: invent(operation) }))
      await Promise.all(
        inventions.map(async ({ who, invention }) => {
          const headers = { ...from, ...invention.headers }
          const response = await send(who, { ...invention, headers })
          statuses.push(response.status)
          for (const fault of await answerFaults(contract, operation, response))
            faults.push(`${JSON.stringify(invention).slice(0, 800)} → ${fault}`)
        }),
      )
    }
    if (!isReached()) neverWell.push(`${operation.method} ${operation.path}`)
  }
  // Nothing that was let in has left half a booking or two of one time.
  expect([...(await overlaps(tenant)), ...(await halves(tenant))]).toEqual([])
  const share = (of: (status: number) => boolean) => statuses.filter(of).length / statuses.length
  expect(faults.slice(0, 20)).toEqual([])
  expect(statuses.length).toBeGreaterThanOrEqual(2000)
  // Each verb is reached, or nothing would be shown about it.
  expect(neverWell).toEqual([])
  expect(share((status) => status === 429)).toBeLessThan(0.05)
  expect(share((status) => status < 300)).toBeGreaterThan(0.2)
}, 300_000)
