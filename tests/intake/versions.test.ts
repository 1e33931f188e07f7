import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { audit } from '../../db/store/audit'
import { intakeVersion } from '../../db/tenant/schema/intake'
import type {
  IntakeConfirmation,
  IntakeVersion,
  PublicPromise,
} from '../../worker/features/intake/contract'
import { htmlFaults } from '../support/browser'
import { lettersTo, openBrowser, until } from '../support/people'
import { agreeOnAll, layTable, openTable, type Table, well, write } from './table'

let first: Table
let table: Table
beforeAll(async () => {
  first = await openTable()
})
afterAll(() => first.server.stop())
beforeEach(async () => {
  table = await layTable(first.server, first.tenant)
})

const fix = async ({ lead, api }: Table) => lead.post(api('/versions'))
const versionOf = async ({ lead, api }: Table, number: number): Promise<IntakeVersion> =>
  (await well(lead.get(api(`/versions/${number}`)))).json() as Promise<IntakeVersion>

/** The link in the newest letter to an address: for the API, and as a page. */
async function linkTo({ server, projectId }: Table, email: string, letters = 1) {
  return until(`a letter to ${email}`, async () => {
    await server.tick()
    const arrived = (await lettersTo(server, email)).filter(({ text }) =>
      text.includes('/bevestigen/'),
    )
    const found = /(\/[a-z-]+\/bevestigen\/(prj_[^/]+)\/(ipn_[^/]+)\/([\w-]{43}))/.exec(
      arrived.length < letters ? '' : (arrived[0]?.text ?? ''),
    )
    const [, page = '', project, person = '', secret = ''] = found ?? []
    return found && project === projectId ? { page, person, secret } : null
  })
}

describe('fixing what stands', () => {
  test('is refused while something is missing, and says what', async () => {
    const { lead, api } = table
    const empty = await fix(table)
    expect(empty.status).toBe(409)
    const said = (await empty.json()) as { code: string; suggestions: string[] }
    expect(said.code).toBe('intake-not-ready')
    expect(said.suggestions).toEqual([
      'apart',
      'nobody-confirms commissioner',
      'nobody-confirms contractor',
    ])
    await agreeOnAll(table)
    await write(table, lead, 'urgency-now', 'Er is geld over.')
    await well(
      lead.send('PUT', api('/outcomes/pace'), { outcome: 'open', sentence: 'Later.', revision: 1 }),
    )
    await write(table, lead, 'decisions', 'Samen.', { side: 'contractor' })
    const { missing } = await table.read()
    expect(missing).toEqual([
      { code: 'two-texts', of: 'urgency-now' },
      { code: 'no-outcome', of: 'decisions' },
    ])
    expect((await fix(table)).status).toBe(409)
  })

  test('makes a version with a fingerprint of its content, once for the same content', async () => {
    await agreeOnAll(table)
    expect(await (await well(fix(table))).json()).toEqual({ number: 1 })
    expect(await (await well(fix(table))).json()).toEqual({ number: 1 })
    const [row] = await table.tenant.db
      .select()
      .from(intakeVersion)
      .where(eq(intakeVersion.projectId, table.projectId))
    const { version, content, changes, isReplaced } = await versionOf(table, 1)
    expect(version.fingerprint).toBe(
      createHash('sha256')
        .update(row?.content ?? '')
        .digest('hex'),
    )
    expect(JSON.parse(row?.content ?? '')).toEqual(content)
    expect(JSON.stringify(content)).not.toContain('@')
    expect(content.persons.map(({ name, function: job }) => [name, job])).toEqual([
      ['Bram Visser', 'wethouder'],
      ['Noor Dekker', 'wethouder'],
    ])
    expect(changes).toBeNull()
    expect(isReplaced).toBe(false)
    expect(version.confirmations.map(({ confirmed }) => confirmed)).toEqual([null, null])
    expect((await table.read()).isNewer).toBe(false)
  })

  test('at the very same moment makes one version', async () => {
    await agreeOnAll(table)
    const answers = await Promise.all([fix(table), fix(table), fix(table)])
    for (const { status } of answers) expect([201, 409]).toContain(status)
    expect((await table.read()).versions.map(({ number }) => number)).toEqual([1])
  })

  test('is the lead’s: not a decider’s, nor of a number that is not there', async () => {
    await agreeOnAll(table)
    expect((await table.decider.post(table.api('/versions'))).status).toBe(403)
    await well(fix(table))
    expect((await table.lead.get(table.api('/versions/2'))).status).toBe(404)
    expect((await table.decider.get(table.api('/versions/1'))).status).toBe(200)
  })

  test('again shows the words that differ, and asks again', async () => {
    await agreeOnAll(table)
    await well(fix(table))
    await linkTo(table, table.decider.email)
    const [before] = (await table.read()).texts.filter(({ subject }) => subject === 'urgency-now')
    await write(table, table.lead, 'urgency-now', 'De wijk wordt niet gesloopt.', {
      replaces: [before?.id ?? ''],
    })
    const stands = await table.read()
    expect(stands.isNewer).toBe(true)
    expect(await (await well(fix(table))).json()).toEqual({ number: 2 })
    expect((await versionOf(table, 2)).changes).toEqual([
      {
        ...{ kind: 'text', of: 'urgency-now', side: '', from: null, to: null },
        parts: [
          { kind: 'same', text: 'De wijk wordt ' },
          { kind: 'new', text: 'niet ' },
          { kind: 'same', text: 'gesloopt.' },
        ],
      },
    ])
    expect((await versionOf(table, 1)).isReplaced).toBe(true)
    const { page } = await linkTo(table, table.decider.email, 2)
    const html = await (await openBrowser(table.server).get(page)).text()
    expect(html).toContain('niet ')
  })
})

describe('confirming', () => {
  beforeEach(async () => {
    await agreeOnAll(table)
    await well(fix(table))
  })

  test('goes by the link in a letter, without an account, and stays as it was', async () => {
    const { decider, api, tenant, server } = table
    const { person, secret } = await linkTo(table, decider.email)
    const visitor = openBrowser(server)
    const address = api(`/persons/${person}/confirmation`)
    const header = { 'confirmation-link': secret }
    const shown = (await (await well(visitor.get(address, header))).json()) as IntakeConfirmation
    expect(shown.me).toEqual({ name: 'Bram Visser', confirmed: null })
    expect(shown.content.texts.map(({ text }) => text)).toContain('De wijk wordt gesloopt.')
    await well(visitor.post(address, undefined, header))
    const once = (await (await visitor.get(address, header)).json()) as IntakeConfirmation
    expect(once.me.confirmed).not.toBeNull()
    await well(visitor.post(address, undefined, header))
    const entries = await tenant.db
      .select()
      .from(audit)
      .where(eq(audit.actorId, `link:${person}`))
    expect(entries.map(({ action }) => action)).toEqual(['intake.confirmed'])
  })

  test('is not there for another secret, another person or another project', async () => {
    const { decider, lead, api, server, tenant } = table
    const [one, other] = [await linkTo(table, decider.email), await linkTo(table, lead.email)]
    const visitor = openBrowser(server)
    const ask = async (path: string, secret: string) =>
      (await visitor.get(path, { 'confirmation-link': secret })).status
    expect(await ask(api(`/persons/${one.person}/confirmation`), other.secret)).toBe(404)
    expect(await ask(api(`/persons/${one.person}/confirmation`), '')).toBe(404)
    const elsewhere = tenant.api(`/projects/${first.projectId}/intake/persons/${one.person}`)
    expect(await ask(`${elsewhere}/confirmation`, one.secret)).toBe(404)
  })

  test('of a version that was replaced is refused, and the newer one asks', async () => {
    const { decider, api, server } = table
    const { person, secret } = await linkTo(table, decider.email)
    await write(table, decider, 'size', 'Veertig straten.')
    await well(fix(table))
    const answer = await openBrowser(server).post(
      api(`/persons/${person}/confirmation`),
      undefined,
      {
        'confirmation-link': secret,
      },
    )
    expect(await answer.json()).toMatchObject({ status: 409, code: 'version-replaced' })
    const newer = await linkTo(table, decider.email, 2)
    expect(newer.secret).not.toBe(secret)
  })

  test('from the page is for who was asked, by their own mail address', async () => {
    const { lead, api } = table
    await well(lead.post(api('/versions/1/confirmation')))
    await well(lead.post(api('/versions/1/confirmation')))
    const { version } = await versionOf(table, 1)
    const mine = version.confirmations.filter(({ isMine }) => isMine)
    expect(mine.map(({ name, confirmed }) => [name, confirmed !== null])).toEqual([
      ['Noor Dekker', true],
    ])
    await well(lead.send('DELETE', api(`/persons/${mine[0]?.personId}`)))
    expect((await lead.post(api('/versions/1/confirmation'))).status).toBe(403)
  })
})

describe('the promise', () => {
  test('is nobody’s to read until the lead has put it on the public page', async () => {
    const { lead, decider, api, tenant, server, projectId } = table
    await agreeOnAll(table)
    await well(fix(table))
    const visitor = openBrowser(server)
    const address = tenant.api(`/projects/${projectId}/promise`)
    expect((await visitor.get(address)).status).toBe(404)
    expect((await decider.post(api('/versions/1/publication'))).status).toBe(403)
    await well(lead.post(api('/versions/1/publication')))
    await well(lead.post(api('/versions/1/publication')))
    const promise = (await (await well(visitor.get(address))).json()) as PublicPromise
    expect(promise).toMatchObject({
      number: 1,
      texts: [{ subject: 'decided', text: 'Er komt een buurtkamer.' }],
      topics: [{ topic: 'De buurtkamer', degree: 'decide-along' }],
    })
    expect(JSON.stringify(promise)).not.toContain('gesloopt')
  })

  test('stands on a page for residents in both languages, without any script', async () => {
    const { lead, api, tenant, server, projectId } = table
    const visitor = openBrowser(server)
    const page = (english = '') => visitor.get(`/${tenant.slug}${english}/projecten/${projectId}`)
    expect((await page()).status).toBe(404)
    await agreeOnAll(table)
    await well(fix(table))
    await well(lead.post(api('/versions/1/publication')))
    for (const [english, title] of [
      ['', 'De belofte'],
      ['/en', 'The promise'],
    ]) {
      const answer = await page(english)
      const html = await answer.text()
      expect(html).toContain(title)
      expect(html).toContain('Er komt een buurtkamer.')
      expect(html).not.toMatch(/<script|modulepreload/)
      expect(answer.headers.get('content-security-policy')).toContain("script-src 'none'")
      expect(await htmlFaults(html)).toEqual([])
      // All that a phone fetches: the rules stand in the page.
      expect(gzipSync(html).length).toBeLessThan(20_000)
    }
  })

  test('of an older version is not published any more', async () => {
    const { lead, api } = table
    await agreeOnAll(table)
    await well(fix(table))
    await write(table, lead, 'size', 'Veertig straten.')
    await well(fix(table))
    const answer = await lead.post(api('/versions/1/publication'))
    expect(await answer.json()).toMatchObject({ status: 409, code: 'version-replaced' })
  })
})
