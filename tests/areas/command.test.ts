import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openMiniflare } from '../../scripts/serve.mjs'
import { runScript, startProcess, temporaryFolder } from '../support/process'
import { startServer } from '../support/server'
import { BLOKKER, hoorn, hoornOutlines, kwb, openFolder } from './files'

// As a person types it, on the databases of a desk.
let localDir: string
let files: Awaited<ReturnType<typeof openFolder>>
beforeAll(async () => {
  localDir = await temporaryFolder()
  files = await openFolder()
  await (await startServer({ persist: join(localDir, 'state') })).stop()
})
afterAll(async () => {
  files.remove()
  await rm(localDir, { recursive: true, force: true })
})

const areas = (...args: string[]) => runScript(localDir, 'areas.mjs', ...args)
const importing = (kwbFile: string, year: string, ...more: string[]) =>
  areas('import', '--kwb', kwbFile, '--year', year, ...more)

async function everything() {
  const { mf } = await openMiniflare({ persist: join(localDir, 'state') })
  const directory = await mf.getD1Database('DIRECTORY')
  const tables = ['cbs_area', 'cbs_year', 'cbs_import', 'audit']
  const rows = await directory.batch(
    tables.map((name) => directory.prepare(`SELECT * FROM ${name}`)),
  )
  await mf.dispose()
  return rows.map(({ results }) => results)
}

test('a year is brought in, another beside it, and listed', async () => {
  expect((await areas('list')).output).toContain('There are no areas of CBS yet.')
  const first = await importing(hoorn, '2022', '--outlines', hoornOutlines)
  expect(first.code, first.output).toBe(0)
  expect(first.output).toContain('Checked: 15 areas of 2022, 14 with an outline.')
  expect(first.output).toContain('15 of 15 areas written')
  expect(first.output).toContain('Bron: CBS / Kadaster')
  const newer = await importing(files.write('kwb-2024.csv', kwb([BLOKKER])), '2024', '--local')
  expect(newer.code, newer.output).toBe(0)
  const { code, output } = await areas('list', '--local')
  expect(code).toBe(0)
  expect(output.trim().split('\n').slice(-3)).toEqual([
    '2024  1 area: 0 gemeenten, 1 wijk, 0 buurten',
    '2022  15 areas: 1 gemeente, 14 wijken, 0 buurten',
    '14 areas with an outline, of 2022',
  ])
}, 120_000)

describe('what is wrong', () => {
  test('ends with 1 and words, and changes nothing', async () => {
    const before = await everything()
    const bad = files.write('slecht.csv', kwb([{ ...BLOKKER, a_inw: 'veel' }]))
    for (const [answer, words] of [
      [await importing(bad, '2024'), 'slecht.csv, line 2: a_inw is "veel"'],
      [await importing(hoorn, '1026'), '--year 1026: a year is a number from 1995'],
      [
        await importing(hoorn, '2022', '--outlines', bad),
        'slecht.csv: is no JSON at its beginning',
      ],
      [await importing('nergens.csv', '2022'), 'nergens.csv: there is no such file'],
    ] as const) {
      expect(answer.output).toContain(words)
      expect(answer.output).toContain('Nothing was changed.')
      expect(answer.output).not.toMatch(/^\s+at /m)
      expect(answer.code).toBe(1)
    }
    expect(await everything()).toEqual(before)
  }, 120_000)

  test.each([
    [[]],
    [['import']],
    [['import', '--kwb', 'a.csv']],
    [['import', '--kwb', '--year', '2024']],
    [['import', '--kwb', 'a.csv', '--year', '2024', '--what']],
    [['list', 'all']],
    [['export']],
  ])('is answered with how to use it: %j', async (args) => {
    const { code, output } = await areas(...args)
    expect(code).toBe(1)
    expect(output).toContain('npm run areas -- import --kwb kwb-2024.csv --year 2024')
  })

  test('without databases, and without room in them, it says what to do first', async () => {
    const empty = await temporaryFolder()
    const without = await runScript(empty, 'areas.mjs', 'list')
    expect([without.code, without.output]).toEqual([1, expect.stringContaining('no databases in')])
    const { mf } = await openMiniflare({ persist: join(empty, 'state') })
    await (await mf.getD1Database('DIRECTORY')).prepare('CREATE TABLE t (id)').run()
    await mf.dispose()
    const old = await runScript(empty, 'areas.mjs', 'list')
    expect([old.code, old.output]).toEqual([
      1,
      expect.stringContaining('npm run migrate -- --local'),
    ])
    await rm(empty, { recursive: true, force: true })
  })

  test('while the server runs, nothing is touched', async () => {
    const running = await startProcess({ localDir })
    const { code, output } = await importing(hoorn, '2022')
    expect(code).toBe(1)
    expect(output).toContain('It already runs at')
    expect(await running.stop()).toBe(0)
  }, 120_000)
})
