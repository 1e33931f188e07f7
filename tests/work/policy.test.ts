import { describe, expect, test } from 'vitest'
import { counted, isOverdue } from '../../worker/features/work/policy'

const now = 30_000_000
const [day, hour] = [1440, 60]

describe('a request is overdue', () => {
  test.each([
    ['when it has waited for more than two days', 10 * day, 2 * day + 1, true],
    ['not yet after two days', 10 * day, 2 * day, false],
    ['when its time comes within a day', day, hour, true],
    ['not yet a minute before', day + 1, hour, false],
  ])('%s', (_, ahead, waited, is) => {
    const request = { startsMin: now + ahead, createdAt: (now - waited) * 60 }
    expect(isOverdue(request, now)).toBe(is)
  })
})

test('what is more than is told is said to be more', () => {
  expect(counted([], 2)).toEqual({ count: 0, more: false })
  expect(counted([1, 2], 2)).toEqual({ count: 2, more: false })
  expect(counted([1, 2, 3], 2)).toEqual({ count: 2, more: true })
})
