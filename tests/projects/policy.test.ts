import { describe, expect, it } from 'vitest'
import { adviceDueOn, adviceFaults, inShort, visitOf } from '../../worker/features/projects/policy'

describe('the advice of tenants', () => {
  it('is due six weeks after it was asked', () => {
    expect(adviceDueOn('2026-11-02')).toBe('2026-12-14')
    expect(adviceDueOn(null)).toBeNull()
  })

  it.each([
    [['2026-11-01', '2026-11-02', '2026-12-01', '2026-12-05'], []],
    [[null, null, '2026-12-01', null], ['/askedOn']],
    [[null, '2026-11-02', '2026-11-01', null], ['/advisedOn']],
    [[null, '2026-11-02', '2026-12-01', '2026-11-30'], ['/answeredOn']],
    [[null, '2026-11-02', null, '2026-11-01'], ['/answeredOn']],
  ])('of %j has faults at %j', (dates, pointers) => {
    const [informedOn = null, askedOn = null, advisedOn = null, answeredOn = null] = dates
    const faults = adviceFaults({ informedOn, askedOn, advisedOn, answeredOn })
    expect(faults.map(({ pointer }) => pointer)).toEqual(pointers)
  })
})

describe('what is new to somebody', () => {
  it('is nothing the first time', () => {
    expect(visitOf(undefined, 40, 1000)).toEqual({
      since: 40,
      write: { sinceSeq: 40, seenSeq: 40, seenAt: 1000 },
    })
  })

  it('stays new while they turn pages, and is old when they come back after half an hour', () => {
    const seen = { sinceSeq: 10, seenSeq: 40, seenAt: 1000 }
    expect(visitOf(seen, 40, 1060)).toEqual({ since: 10, write: null })
    expect(visitOf(seen, 45, 1060).since).toBe(10)
    expect(visitOf(seen, 45, 1000 + 1801)).toEqual({
      since: 40,
      write: { sinceSeq: 40, seenSeq: 45, seenAt: 2801 },
    })
  })
})

it('what somebody did several times in a row is told once', () => {
  const act = (action: string, who: string | null, seq: number) => ({ action, who, seq })
  const acts = [act('a', 'Jo', 9), act('a', 'Jo', 8), act('a', 'Bo', 7), act('b', 'Bo', 6)]
  expect(inShort(acts).map(({ seq }) => seq)).toEqual([9, 7, 6])
})
