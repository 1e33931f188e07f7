import { rm } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { listYears } from '../../scripts/areas/list-years'
import { isPrepared, writeAreas } from '../../scripts/areas/write-areas'
import { migrateDatabases } from '../../scripts/migrate.mjs'
import { wranglerDatabase } from '../../scripts/wrangler.mjs'
import { temporaryFolder } from '../support/process'
import { accepted, BLOKKER, type KwbRow, kwb, openFolder } from './files'

// The way that `--remote` goes, with wrangler's own local database at its end.
test('an import by way of wrangler brings in what a desk would, signs of SQL and all', async () => {
  const folder = await temporaryFolder()
  const files = await openFolder()
  const where = ['--local', '--persist-to', folder]
  const directory = wranglerDatabase('DIRECTORY', where)
  expect(await isPrepared(directory)).toBe(false)
  const lines: string[] = []
  const open = async (binding: string) => wranglerDatabase(binding, where)
  const isDone = await migrateDatabases(['DIRECTORY'], open, (line: string) => lines.push(line))
  expect(isDone, lines.join('\n')).toBe(true)

  const name = '\'t "Loo"; DROP TABLE cbs_area; -- 🌷 حي'
  const rows: KwbRow[] = Array.from({ length: 900 }, (_, n) => ({
    gwb_code_10: `BU0405${String(n).padStart(4, '0')}`,
    regio: `Buurt ${n}`,
    a_inw: '500',
  }))
  const file = files.write('kwb.csv', kwb([{ ...BLOKKER, regio: name }, ...rows]))
  const input = await accepted(file)
  await writeAreas(directory, input, 1_790_000_000, () => {})
  await writeAreas(directory, input, 1_790_000_000, () => {})
  expect((await listYears(directory))[0]).toBe('2024  901 areas: 0 gemeenten, 1 wijk, 900 buurten')
  expect(await directory.rows("SELECT name FROM cbs_area WHERE code = 'WK040531'")).toEqual([
    { name },
  ])
  files.remove()
  await rm(folder, { recursive: true, force: true })
})
