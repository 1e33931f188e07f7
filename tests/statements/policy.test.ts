import { describe, expect, test } from 'vitest'
import {
  accessibilityFaults,
  isRegisterLink,
  isSafeLink,
} from '../../worker/features/statements/policy'

const REGISTER = 'https://www.toegankelijkheidsverklaring.nl/register/1234'
const stated = { status: 'B', statedOn: '2026-05-01', registerUrl: REGISTER }
const TODAY = '2026-11-27'

describe('a link', () => {
  test.each(['https://hoorn.example/privacy', 'https://hoorn.example:8443/a?b=c#d'])(
    'that is safe is taken: %s',
    (link) => expect(isSafeLink(link)).toBe(true),
  )

  test.each([
    'http://hoorn.example',
    'javascript:alert(1)',
    'data:text/html,x',
    'https://a:b@hoorn.example',
    'hoorn.example',
    '//hoorn.example',
    '',
  ])('that is not is refused: %s', (link) => expect(isSafeLink(link)).toBe(false))

  test.each([
    ['https://www.toegankelijkheidsverklaring.nl/register/1', true],
    ['https://toegankelijkheidsverklaring.nl/register/1', true],
    ['http://www.toegankelijkheidsverklaring.nl/register/1', false],
    ['https://toegankelijkheidsverklaring.nl.example.org/register/1', false],
    ['https://nep-toegankelijkheidsverklaring.nl/', false],
    ['https://www.toegankelijkheidsverklaring.nl:444/', false],
  ])('leads to the national register or not: %s', (link, isIt) =>
    expect(isRegisterLink(link)).toBe(isIt),
  )
})

describe('a status', () => {
  const faults = (of: object, kind: 'gemeente' | 'zorginstelling' = 'gemeente') =>
    accessibilityFaults(kind, { ...stated, ...of }, TODAY).map(({ pointer }) => pointer)

  test('of a gemeente comes with the date and the place in the register', () => {
    expect(faults({})).toEqual([])
    expect(faults({ statedOn: '', registerUrl: '' })).toEqual(['/statedOn', '/registerUrl'])
    expect(faults({ statedOn: '2026-11-28' })).toEqual(['/statedOn'])
  })

  test('E says that there is none, and may stand alone; so may nothing at all', () => {
    expect(faults({ status: 'E', statedOn: '', registerUrl: '' })).toEqual([])
    expect(faults({ status: '', statedOn: '', registerUrl: '' })).toEqual([])
  })

  test('is for a gemeente only', () => {
    expect(faults({}, 'zorginstelling')).toEqual(['/status'])
    expect(faults({ status: '', statedOn: '', registerUrl: '' }, 'zorginstelling')).toEqual([])
  })
})
