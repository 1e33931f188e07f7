import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { newMeter } from '../../db/meter'
import { openDirectory } from '../../db/open'
import { listYears } from '../../scripts/areas/list-years'
import { type AreaDatabase, writeAreas } from '../../scripts/areas/write-areas'
import { d1Database } from '../../scripts/migrate.mjs'
import { type FoundArea, findAreas } from '../../worker/areas/find-areas'
import { type ReadArea, readArea } from '../../worker/areas/read-area'
import { openDatabase } from '../support/builders'
import { startServer, type TestServer } from '../support/server'
import { accepted, BLOKKER, hoorn, hoornOutlines, type KwbRow, kwb, openFolder } from './files'
import { collection, feature } from './geojson'

const NOW = 1_790_000_000
const quiet = () => {}

let server: TestServer
let files: Awaited<ReturnType<typeof openFolder>>
let d1: D1Database
let database: AreaDatabase
beforeAll(async () => {
  server = await startServer()
  files = await openFolder()
  d1 = (await openDatabase(server, 'DIRECTORY')).d1
  database = d1Database(d1)
})
afterAll(async () => {
  files.remove()
  await server.stop()
})
beforeEach(async () => {
  await database.together([
    'DELETE FROM cbs_year',
    'DELETE FROM cbs_area',
    'DELETE FROM cbs_import',
  ])
})

const gemeente: KwbRow = { gwb_code_10: 'GM0405', regio: 'Hoorn', recs: 'Gemeente', a_inw: '75000' }
const wijk = (code: string, regio: string): KwbRow => ({ ...BLOKKER, gwb_code_10: code, regio })
const buurt = (code: string, regio: string): KwbRow => ({
  gwb_code_10: code,
  regio,
  recs: 'Buurt',
  a_inw: '500',
})

async function bringIn(rows: readonly KwbRow[], year: string, outlines: string[] = []) {
  const input = await accepted(files.write(`kwb-${year}.csv`, kwb(rows)), outlines, year)
  await writeAreas(database, input, NOW, quiet)
}

const everything = async () =>
  Promise.all(
    ['cbs_area', 'cbs_year', 'cbs_import'].map((table) =>
      database.rows(`SELECT * FROM ${table} ORDER BY 1, 2`),
    ),
  )

function openCounted() {
  const meter = newMeter()
  return { directory: openDirectory({ DIRECTORY: d1 }, meter), meter }
}

describe('an import', () => {
  test('brings in every area of the extract, with figures and outlines', async () => {
    const input = await accepted(hoorn, [hoornOutlines], '2022')
    await writeAreas(database, input, NOW, quiet)
    const [areas, years, imports] = await everything()
    expect([areas?.length, years?.length]).toEqual([15, 15])
    expect(imports).toEqual([{ year: 2022, begun_at: NOW, ended_at: NOW }])
    const shape = input.outlines.get('WK040531')
    expect(areas?.find(({ code }) => code === 'WK040531')).toEqual({
      code: 'WK040531',
      kind: 'wijk',
      name: 'Blokker',
      search: 'blokker',
      gemeente: 'GM0405',
      year: 2022,
      outline_year: 2022,
      ...shape,
    })
    expect(await listYears(database)).toEqual([
      '2022  15 areas: 1 gemeente, 14 wijken, 0 buurten',
      '14 areas with an outline, of 2022',
    ])
  })

  test('leaves a trail of who began and ended what', async () => {
    await bringIn([gemeente], '2021')
    const trail = await database.rows(
      "SELECT actor_id, action FROM audit WHERE object_id = '2021' ORDER BY seq",
    )
    expect(trail).toEqual([
      { actor_id: 'command', action: 'areas.import-begun' },
      { actor_id: 'command', action: 'areas.imported' },
    ])
  })

  test('of a newer year stands beside the older, and gives the newer names', async () => {
    const older = [gemeente, wijk('WK040531', 'Blokker e.o.'), wijk('WK040599', 'Opgeheven')]
    const newer = [gemeente, { ...wijk('WK040531', 'Blokker'), a_inw: '4000' }]
    const outlines = files.write('g.geojson', collection([feature({ wijkcode: 'WK040531' })]))
    await bringIn(older, '2022', [outlines])
    await bringIn(newer, '2024')
    const inOrder = await everything()
    const area = await readArea(openCounted().directory, 'WK040531')
    expect(area).toMatchObject({ name: 'Blokker', year: 2024, outlineYear: 2022 })
    expect(area?.years.map(({ year, figures }) => [year, figures.population])).toEqual([
      [2022, 3910],
      [2024, 4000],
    ])

    await database.together([
      'DELETE FROM cbs_year',
      'DELETE FROM cbs_area',
      'DELETE FROM cbs_import',
    ])
    await bringIn(newer, '2024')
    await bringIn(older, '2022', [outlines])
    expect(await everything()).toEqual(inOrder)
  })

  test('of the same year again changes nothing, and writes no area', async () => {
    const input = await accepted(hoorn, [hoornOutlines], '2022')
    await writeAreas(database, input, NOW, quiet)
    const before = await everything()
    let changes = 0
    const counted: AreaDatabase = {
      ...database,
      async together(statements) {
        const results = await d1.batch(statements.map((sql) => d1.prepare(sql)))
        if (statements.some((sql) => sql.includes('cbs_area')))
          changes += results.reduce((sum, { meta }) => sum + meta.changes, 0)
      },
    }
    await writeAreas(counted, input, NOW, quiet)
    expect(await everything()).toEqual(before)
    expect(changes).toBe(0)
  })

  test('that was corrected replaces the figures of its year', async () => {
    await bringIn([BLOKKER], '2022')
    await bringIn([{ ...BLOKKER, a_inw: '3915' }], '2022')
    const area = await readArea(openCounted().directory, 'WK040531')
    expect(area?.years.map(({ figures }) => figures.population)).toEqual([3915])
  })

  test('that is stopped before any of its writes, and run again, ends as one that was not', async () => {
    const rows = Array.from({ length: 900 }, (_, n) =>
      buurt(`BU0405${String(n).padStart(4, '0')}`, `Buurt ${n} 🌷 '; "`),
    )
    const input = await accepted(files.write('kwb-2024.csv', kwb(rows)), [], '2024')
    await writeAreas(database, input, NOW, quiet)
    const whole = await everything()
    // One for the beginning, three of 400 areas, one for the end.
    for (const nth of [1, 2, 3, 4, 5]) {
      await database.together([
        'DELETE FROM cbs_year',
        'DELETE FROM cbs_area',
        'DELETE FROM cbs_import',
      ])
      let writes = 0
      const cut: AreaDatabase = {
        ...database,
        together(statements) {
          writes += 1
          if (writes === nth) throw new Error('no power')
          return database.together(statements)
        },
      }
      await expect(writeAreas(cut, input, NOW, quiet)).rejects.toThrow('no power')
      if (nth > 2) expect((await listYears(database))[0]).toContain('(not finished: run the import')
      await writeAreas(database, input, NOW, quiet)
      expect(await everything()).toEqual(whole)
    }
  })

  test('of a year that is there, cut off, makes that year unfinished', async () => {
    const input = await accepted(hoorn, [], '2022')
    await writeAreas(database, input, NOW, quiet)
    expect((await listYears(database))[0]).not.toContain('not finished')
    const cut: AreaDatabase = {
      ...database,
      together(statements) {
        if (statements.some((sql) => sql.includes('cbs_area'))) throw new Error('no power')
        return database.together(statements)
      },
    }
    await expect(writeAreas(cut, input, NOW, quiet)).rejects.toThrow('no power')
    expect((await listYears(database))[0]).toContain('not finished')
  })

  test('says how far it is', async () => {
    const rows = Array.from({ length: 900 }, (_, n) =>
      buurt(`BU0405${String(n).padStart(4, '0')}`, `Buurt ${n}`),
    )
    const said: string[] = []
    const input = await accepted(files.write('kwb-2024.csv', kwb(rows)), [], '2024')
    await writeAreas(database, input, NOW, (words) => said.push(words))
    expect(said).toEqual([
      '400 of 900 areas written',
      '800 of 900 areas written',
      '900 of 900 areas written',
    ])
  })
})

describe('areas', () => {
  beforeEach(async () => {
    await bringIn(
      [
        { gwb_code_10: 'NL00', regio: 'Nederland', recs: 'Land', a_inw: '17900000' },
        gemeente,
        { ...gemeente, gwb_code_10: 'GM0017', regio: 'Haren' },
        wijk('WK040531', 'Wijk 31 Blokker'),
        wijk('WK040530', 'Wijk 30 Zwaag'),
        wijk('WK040598', 'Wijk 98 Was er'),
        buurt('BU04053101', 'Blokker-Oost'),
        buurt('BU04053100', 'Blokker-West'),
        buurt('BU04053000', "'t Zwaagje"),
      ],
      '2014',
    )
    const left = [wijk('WK040531', 'Blokker'), wijk('WK040530', 'Zwaag')]
    await bringIn(
      [
        { gwb_code_10: 'NL00', regio: 'Nederland', recs: 'Land', a_inw: '17900000' },
        gemeente,
        ...left,
        buurt('BU04053101', 'Blokker-Oost'),
        buurt('BU04053100', 'Blokker-West'),
        buurt('BU04053000', "'t Zwaagje"),
      ],
      '2024',
    )
  })
  const names = (list: readonly FoundArea[] | ReadArea['parts']) => list.map(({ name }) => name)
  const namesOf = async (query: Parameters<typeof findAreas>[1], limit?: number) =>
    names(await findAreas(openCounted().directory, query, limit))

  test('of a gemeente are its wijken and buurten that are still there, by name', async () => {
    const buurten = ["'t Zwaagje", 'Blokker-Oost', 'Blokker-West']
    expect(await namesOf({ gemeente: 'GM0405' })).toEqual(['Blokker', 'Zwaag', ...buurten])
    expect(await namesOf({ gemeente: 'GM0405', kind: 'wijk' })).toEqual(['Blokker', 'Zwaag'])
    expect(await namesOf({ gemeente: 'GM0405', kind: 'buurt' }, 2)).toEqual(buurten.slice(0, 2))
    expect(await namesOf({ gemeente: 'GM9999' })).toEqual([])
  })

  test('are found by how their name begins, or by their code', async () => {
    expect(await namesOf({ text: 'BLOK' })).toEqual(['Blokker', 'Blokker-Oost', 'Blokker-West'])
    expect(await namesOf({ text: 'blokker w' })).toEqual(['Blokker-West'])
    expect(await namesOf({ text: 'zwaag' })).toEqual(['Zwaag', "'t Zwaagje"])
    expect(await namesOf({ text: ' gm0405 ' })).toEqual(['Hoorn'])
    expect(await namesOf({ text: 'hoorn' })).toEqual(['Hoorn'])
    for (const nothing of ['', 'b', '🌷', "' OR 1=1 --", '%', 'haren', 'was er'])
      expect(await namesOf({ text: nothing }), nothing).toEqual([])
    const [found] = await findAreas(openCounted().directory, { text: 'blokker' })
    expect(found).toMatchObject({ code: 'WK040531', gemeente: 'GM0405', gemeenteName: 'Hoorn' })
  })

  test('are read with what they lie in, what lies in them, and all their years', async () => {
    const { directory } = openCounted()
    const area = await readArea(directory, 'WK040531')
    expect(area?.parents.map(({ code }) => code)).toEqual(['GM0405', 'NL00'])
    expect(names(area?.parts ?? [])).toEqual(['Blokker-Oost', 'Blokker-West'])
    expect(area?.years.map(({ year }) => year)).toEqual([2014, 2024])
    const small = await readArea(directory, 'BU04053100')
    expect(small?.parents.map(({ code }) => code)).toEqual(['WK040531', 'GM0405', 'NL00'])
    expect(small?.parts).toEqual([])
    expect((await readArea(directory, 'GM0405'))?.parts.map(({ name }) => name)).toEqual([
      'Blokker',
      'Zwaag',
    ])
    expect((await readArea(directory, 'NL00'))?.parts.map(({ name }) => name)).toEqual(['Hoorn'])
    expect(await readArea(directory, 'WK999999')).toBeNull()
    expect(await readArea(directory, "WK' OR 1")).toBeNull()
  })

  test('cost one round trip, and few rows beside a country of others', async () => {
    const others = Array.from({ length: 6000 }, (_, n) =>
      buurt(`BU1${String(n).padStart(7, '0')}`, `Buurt ${n}`),
    )
    await bringIn(others, '2024')
    const cost = async (
      work: (directory: ReturnType<typeof openDirectory>) => Promise<unknown>,
    ) => {
      const { directory, meter } = openCounted()
      await work(directory)
      return [meter.trips, meter.rowsRead]
    }
    const costs = await Promise.all([
      cost((directory) => readArea(directory, 'WK040531')),
      cost((directory) => findAreas(directory, { text: 'blok' })),
      cost((directory) => findAreas(directory, { text: 'buurt' })),
      cost((directory) => findAreas(directory, { gemeente: 'GM0405' })),
    ])
    expect(costs).toEqual([
      [1, 13],
      [1, 12],
      [1, 22],
      [1, 21],
    ])
  })
})
