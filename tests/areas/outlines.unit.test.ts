import { statSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { FeatureScanner } from '../../scripts/areas/feature-scanner'
import { gridOf } from '../../worker/areas/projection'
import { accepted, hoorn, hoornOutlines, openFolder, read } from './files'
import { collection, feature, ringAround, writeBuurten } from './geojson'

fc.configureGlobal({ seed: 20_261_122 })

let files: Awaited<ReturnType<typeof openFolder>>
beforeAll(async () => {
  files = await openFolder()
})
afterAll(() => files.remove())

const outlinesOf = async (text: string) =>
  (await accepted(hoorn, [files.write('grenzen.geojson', text)], '2022')).outlines
const refusalOf = async (contents: string | Uint8Array) =>
  (await read(hoorn, [files.write('grenzen.geojson', contents)], '2022')).refusal

const blokker = (rings?: unknown, type?: string) => feature({ wijkcode: 'WK040531' }, rings, type)
const square = [
  [5.08, 52.66],
  [5.1, 52.66],
  [5.1, 52.68],
  [5.08, 52.68],
  [5.08, 52.66],
]

describe('boundaries of PDOK', () => {
  test('become outlines of each area, inside the box of their gemeente', async () => {
    const { outlines, notices } = await accepted(hoorn, [hoornOutlines], '2022')
    expect(outlines.size).toBe(14)
    for (const { outline, box } of outlines.values()) {
      expect(outline).toMatch(/^M\d+ \d+l[-\d ]+z$/)
      expect(outline.length).toBeLessThan(600)
      const [x = 0, y = 0] = box.split(' ').map(Number)
      const corner = gridOf(52.71, 4.99)
      expect([x - corner.x > 0, x - corner.x < 2500, y - corner.y > 0]).toEqual([true, true, true])
    }
    expect(notices.join()).not.toContain('boundaries')
  })

  test('are the same in RD as in WGS 84, whether the crs says so or only the numbers', async () => {
    const rings = [ringAround(133_000, 518_000, 700, 12)]
    const told = await outlinesOf(collection([blokker(rings)]))
    const untold = await outlinesOf(collection([blokker(rings)], {}))
    expect(untold).toEqual(told)
    const { x, y } = gridOf(52.648, 5.062)
    const [left = 0, top = 0] = told.get('WK040531')?.box.split(' ').map(Number) ?? []
    expect(Math.hypot(left - x, top - y)).toBeLessThan(500)
  })

  test('may have heights, and a crs that says EPSG:7415', async () => {
    const high = ringAround(133_000, 518_000, 700, 12).map(([x, y]) => [x, y, 1.5])
    const crs = { type: 'name', properties: { name: 'EPSG:7415' } }
    const found = await outlinesOf(collection([blokker([high])], { crs }))
    expect(found).toEqual(await outlinesOf(collection([blokker()])))
  })

  test.each([
    [{ buurtcode: 'WK040531', wijkcode: 'WK040530', gemeentecode: 'GM0405' }],
    [{ wijkcode: 'WK040531', gemeentecode: 'GM0405', gemeentenaam: 'Hoorn' }],
    [{ WK_CODE: 'WK040531', GM_CODE: 'GM0405' }],
    [{ statcode: 'WK040531', statnaam: 'Blokker' }],
    [{ code: 'WK040531', name: 'Blokker' }],
  ])('name their area in any of the ways of PDOK and CBS: %j', async (properties) => {
    const found = await outlinesOf(collection([feature(properties)]))
    expect([...found.keys()]).toEqual(['WK040531'])
  })

  test('of water and of the neighbours are left out', async () => {
    const file = files.write(
      'water.geojson',
      collection([
        feature({ gemeentecode: 'GM0405', water: 'NEE' }),
        feature({ gemeentecode: 'GM0405', water: 'JA' }),
        feature({ gemeentecode: 'GM0998', water: 'B' }),
      ]),
    )
    const { outlines, notices } = await accepted(hoorn, [file], '2022')
    expect([...outlines.keys()]).toEqual(['GM0405'])
    expect(notices.join()).not.toContain('boundaries')
  })

  test('of other gemeenten than those of the table are counted and left out', async () => {
    const file = files.write(
      'land.geojson',
      collection([blokker(), feature({ wijkcode: 'WK001400' })]),
    )
    const { outlines, notices } = await accepted(hoorn, [file], '2022')
    expect(outlines.size).toBe(1)
    expect(notices).toContain('1 boundaries are of gemeenten that the table does not have.')
  })

  test('may come in several files, and in parts', async () => {
    const parts = [[ringAround(133_000, 518_000, 700, 40)], [ringAround(136_000, 518_000, 600, 40)]]
    const one = files.write('een.geojson', collection([blokker(parts, 'MultiPolygon')]))
    const two = files.write('twee.geojson', collection([feature({ gemeentecode: 'GM0405' })]))
    const { outlines } = await accepted(hoorn, [one, two], '2022')
    expect(outlines.get('WK040531')?.outline.match(/M/g)).toHaveLength(2)
    expect(outlines.size).toBe(2)
  })
})

describe('what is wrong with boundaries', () => {
  const wgs = {}
  const open = square.slice(0, 4)
  test.each<[string, string, string]>([
    ['an empty file', '', 'is empty'],
    ['no JSON at all', 'gwb_code_10;regio', 'is no JSON at its beginning'],
    [
      'JSON of another kind',
      '{"type":"Topology","objects":{}}',
      'is no GeoJSON with a FeatureColl',
    ],
    ['a list', '[]', 'is no GeoJSON with a FeatureCollection'],
    ['no areas', collection([]), 'has no areas'],
    [
      'a half file',
      collection([blokker(), blokker()]).slice(0, -90),
      'area 2 (line 1) does not end',
    ],
    ['a lost end', collection([blokker()]).slice(0, -2), 'is no JSON after area 1 (line 1)'],
    [
      'a lost comma',
      collection([blokker(), blokker()]).replace('},{"type":"Fe', '}\n{"type":"Fe'),
      'is no JSON after area 1 (line 1)',
    ],
    [
      'a broken number',
      collection([blokker()]).replace('"Polygon"', 'Polygon'),
      'area 1 (line 1): is no JSON',
    ],
    [
      'another crs',
      collection([blokker()], { crs: { type: 'name', properties: { name: 'EPSG:3857' } } }),
      'its crs is neither WGS 84',
    ],
    [
      'a crs at the end',
      `${collection([blokker([ringAround(133_000, 518_000, 700, 900)])], {}).slice(0, -1)},"crs":{"type":"name","properties":{"name":"EPSG:28992"}}}`,
      'its crs must stand before',
    ],
    ['no code', collection([feature({ naam: 'Blokker' })]), 'has no code: buurtcode, wijkcode'],
    ['an unknown code', collection([feature({ statcode: 'PV27' })]), '"PV27" is no code of CBS'],
    [
      'a code that the table lacks',
      collection([feature({ wijkcode: 'WK040599' })]),
      'WK040599 is not in the table. Are both of the same year?',
    ],
    [
      'an area twice',
      collection([blokker(), blokker()]),
      'area 2 (line 1): WK040531 has an outline already',
    ],
    [
      'a point',
      collection([blokker([5, 52], 'Point')]),
      'WK040531 has no boundary of type Polygon',
    ],
    ['no geometry', collection([{ ...blokker(), geometry: null }]), 'WK040531 has no boundary'],
    [
      'an open ring',
      collection([blokker([[...open, [5.09, 52.65]]])], wgs),
      'has a ring that is not closed',
    ],
    [
      'too few points',
      collection([blokker([open.slice(0, 3)])], wgs),
      'a ring of fewer than four points',
    ],
    [
      'a line for an area',
      collection(
        [blokker([[...square.slice(0, 2), ...square.slice(0, 2)].concat([square[0] ?? []])])],
        wgs,
      ),
      'a boundary without a size',
    ],
    [
      'words for numbers',
      collection(
        [
          blokker([
            [
              ['a', 'b'],
              [1, 2],
              [1, 2],
              ['a', 'b'],
            ],
          ]),
        ],
        wgs,
      ),
      'a point that is not two numbers',
    ],
    [
      'Paris',
      collection([blokker([square.map(([x = 0, y = 0]) => [x - 3, y - 4])])], wgs),
      'has a point outside the Netherlands: 2.08',
    ],
    [
      'latitude first',
      collection([blokker([square.map(([x, y]) => [y, x])])], wgs),
      'Longitude must come before latitude.',
    ],
    [
      'degrees said to be metres',
      collection([blokker([square])]),
      'has a point outside the Netherlands',
    ],
  ])('%s', async (_, text, words) => {
    const refusal = await refusalOf(text)
    expect(refusal).toContain(words)
    expect(refusal).toContain('Nothing was changed.')
  })

  test('UTF-16, with what to do', async () => {
    const refusal = await refusalOf(Buffer.from(`\uFEFF${collection([blokker()])}`, 'utf16le'))
    expect(refusal).toContain('is not written in UTF-8')
  })

  test('is told with the line on which an area begins', async () => {
    const text = collection([blokker(), feature({ wijkcode: 'XX' })]).replaceAll(
      '{"type":"Feature",',
      '\n{"type":"Feature",',
    )
    expect(await refusalOf(text)).toContain('grenzen.geojson, area 2 (line 3): "XX" is no code')
  })

  test('is not looked for while the table itself cannot be read', async () => {
    const { refusal } = await read(files.write('leeg.csv', ''), [hoornOutlines])
    expect(refusal).toContain('There is a fault in the input.')
  })
})

test('a file is cut into the same areas wherever its pieces begin and end', () => {
  const names = fc.string({ unit: fc.constantFrom('a', '"', '\\', '{', '}', '[', ']', 'é', '🌷') })
  fc.assert(
    fc.property(
      fc.array(names, { minLength: 1, maxLength: 5 }),
      fc.integer({ min: 1, max: 40 }),
      (list, size) => {
        const features = list.map((name) => ({
          type: 'Feature',
          properties: { name, own: [{ features: [{}] }] },
        }))
        const bytes = Buffer.from(JSON.stringify({ links: [{}], features, name: '[]' }, null, 1))
        const found: unknown[] = []
        const scanner = new FeatureScanner(({ text }) => found.push(JSON.parse(text)))
        for (let at = 0; at < bytes.length; at += size)
          expect(scanner.push(bytes.subarray(at, at + size))).toBeNull()
        expect(found).toEqual(features)
        expect(scanner.end()).toEqual({
          frame: { links: [{}], features: list.map(() => 0), name: '[]' },
        })
      },
    ),
  )
})

test('a file of more than 20 MB is read without being held in memory', async () => {
  const file = join(files.folder, 'groot.geojson')
  const codes = writeBuurten(file, 36, 25_000)
  expect(statSync(file).size).toBeGreaterThan(20_000_000)
  const table = `code,name,population\n${codes.map((code) => `${code},Buurt,5`).join('\n')}\n`
  const began = process.memoryUsage().rss
  const { outlines } = await accepted(files.write('groot.csv', table), [file])
  expect(outlines.size).toBe(36)
  // One area is 0.6 MB of text and some 5 MB of points; the whole would be 200 MB.
  expect(process.memoryUsage().rss - began).toBeLessThan(150_000_000)
}, 30_000)
