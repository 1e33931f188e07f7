import { afterAll, beforeAll, expect, test } from 'vitest'
import { gridOf } from '../../worker/areas/projection'
import { type Databases, openDatabases } from './databases'

const TENANTS = ['TENANT_0001', 'TENANT_0002', 'TENANT_0003']
let demo: Databases

beforeAll(async () => {
  demo = await openDatabases()
  await demo.seed('2026-11-22')
})
afterAll(() => demo.stop())

test('Hoorn has eight places in Blokker with eighteen spaces, one closed and one suspended', async () => {
  const places = await demo.rows<{ state: string; wijk_code: string }>(
    'TENANT_0001',
    'SELECT state, wijk_code FROM place',
  )
  expect(places).toHaveLength(8)
  expect(places.every(({ wijk_code }) => wijk_code === 'WK040531')).toBe(true)
  const states = places.map(({ state }) => state).sort()
  expect(states).toEqual(['closed', 'open', 'open', 'open', 'open', 'open', 'open', 'suspended'])
  expect(await demo.rows('TENANT_0001', 'SELECT id FROM space')).toHaveLength(18)
})

test('a combined room names two rooms of its own place', async () => {
  const parts = await demo.rows<{ hall: string; part: string; same: number }>(
    'TENANT_0001',
    `SELECT hall.name AS hall, part.name AS part, hall.place_id = part.place_id AS same
      FROM space hall, json_each(hall.parts) JOIN space part ON part.id = json_each.value ORDER BY 2`,
  )
  expect(parts).toEqual([
    { hall: 'Bloesemzaal', part: 'Appelkamer', same: 1 },
    { hall: 'Bloesemzaal', part: 'Perenkamer', same: 1 },
  ])
})

test.each(TENANTS)('every place of %s lies inside the outline of its wijk', async (binding) => {
  const places = await demo.rows<{
    name: string
    latitude: number
    longitude: number
    outline: string
  }>(
    binding,
    `SELECT place.name, latitude, longitude, outline
      FROM place LEFT JOIN area ON area.code = place.wijk_code`,
  )
  expect(places.length).toBeGreaterThan(1)
  for (const { name, latitude, longitude, outline } of places) {
    const { x, y } = gridOf(latitude, longitude)
    expect({ name, inside: isInside(x, y, corners(outline)) }).toEqual({ name, inside: true })
  }
})

test.each(TENANTS)('every outline of %s fits its box and weighs under 0.6 kB', async (binding) => {
  const areas = await demo.rows<{ name: string; outline: string; box: string }>(
    binding,
    'SELECT name, outline, box FROM area',
  )
  for (const { name, outline, box } of areas) {
    expect(outline.length, name).toBeLessThan(600)
    const points = corners(outline)
    const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)]
    const [left, top] = [Math.min(...xs), Math.min(...ys)]
    expect(box).toBe(`${left} ${top} ${Math.max(...xs) - left} ${Math.max(...ys) - top}`)
    expect(name).not.toMatch(/^Wijk \d|e\.o\.$/)
  }
})

test('the three organisations differ in kind, words, places and people', async () => {
  const selves = await Promise.all(
    TENANTS.map((name) =>
      demo.rows<Record<string, string>>(
        name,
        'SELECT slug, name, kind, pronoun, state FROM tenant_self',
      ),
    ),
  )
  expect(selves.flat()).toEqual([
    {
      slug: 'hoorn',
      name: 'Gemeente Hoorn (demo)',
      kind: 'gemeente',
      pronoun: 'je',
      state: 'active',
    },
    {
      slug: 'noorderhuis',
      name: 'Woningcorporatie Noorderhuis (demo)',
      kind: 'woningcorporatie',
      pronoun: 'je',
      state: 'active',
    },
    {
      slug: 'de-linde',
      name: 'Zorggroep De Linde (demo)',
      kind: 'zorginstelling',
      pronoun: 'u',
      state: 'active',
    },
  ])
  const ids = await Promise.all(
    TENANTS.map((name) =>
      demo.rows<{ id: string }>(
        name,
        'SELECT id FROM place UNION ALL SELECT id FROM space UNION ALL SELECT id FROM account UNION ALL SELECT id FROM booking',
      ),
    ),
  )
  const all = ids.flat().map(({ id }) => id)
  expect(new Set(all).size).toBe(all.length)
})

test.each([
  ['TENANT_0001', /\b(u|uw)\b/i],
  ['TENANT_0002', /\b(u|uw)\b/i],
  ['TENANT_0003', /\b(je|jij|jouw)\b/i],
])(
  'the texts of %s keep to one form of address, in short calm sentences',
  async (binding, other) => {
    const rows = await demo.rows<Record<string, string>>(
      binding,
      'SELECT description, house_rules, entry_note, state_reason FROM place',
    )
    for (const text of rows.flatMap((row) => Object.values(row))) {
      expect(text).not.toMatch(other)
      expect(text).not.toMatch(/!|middels|inzake|dient te/i)
      for (const sentence of text.split(/[.?] /)) {
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(15)
      }
    }
  },
)

type Corner = readonly [number, number]

function corners(path: string): Corner[] {
  const numbers = (path.match(/-?\d+/g) ?? []).map(Number)
  let [x, y] = [0, 0]
  const found: Corner[] = []
  for (let i = 0; i < numbers.length; i += 2) {
    x += numbers[i] ?? 0
    y += numbers[i + 1] ?? 0
    found.push([x, y])
  }
  return found
}

/** Whether a ray to the east crosses the boundary an odd number of times. */
function isInside(x: number, y: number, ring: readonly Corner[]): boolean {
  return ring.reduce((inside, [x1, y1], index) => {
    const [x2, y2] = ring.at(index - 1) ?? [0, 0]
    const crosses = y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1
    return crosses ? !inside : inside
  }, false)
}
