import { afterAll, beforeAll, expect, test } from 'vitest'
import { randomFrom } from '../../db/seed/random'
import { askAll, costOf, type Many, startMany } from './many'

// A small market; `npm run bench` does the same with 620 organisations and fifty requests each.
const count = 40
const each = 10

let many: Many
beforeAll(async () => {
  many = await startMany(count, () => {})
}, 240_000)
afterAll(() => many?.stop())

test('finding an organisation for the first time costs the last one no more than the first', async () => {
  const first = await costOf(many, 1)
  const last = await costOf(many, count)
  expect(first).toEqual({ trips: 2, read: expect.any(Number) })
  expect(last).toEqual(first)
  // Known by now: the directory is not asked again.
  expect((await costOf(many, count)).trips).toBe(1)
})

test('asked in an order without order, by several at once, each answers with its own and nothing else', async () => {
  const { faults, asked } = await askAll(many, { each, random: randomFrom('market') })
  expect(faults).toEqual([])
  expect(asked).toBe(count * each)
})
