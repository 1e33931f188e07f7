import { describe, expect, test } from 'vitest'
import { readCsv } from '../../worker/features/members/csv'
import { csvLine } from '../../worker/http/csv'
import { endingsOf, folded } from '../../worker/tenancy/member'

const fieldsOf = (text: string) => readCsv(text)?.map(({ fields }) => fields)

describe('a text of records', () => {
  test.each([
    [
      'a;b\nc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      '\uFEFFa;b\rc;d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    [
      'a;b\n\n;\n"c;1";"d ""e"""',
      [
        ['a', 'b'],
        ['c;1', 'd "e"'],
      ],
    ],
    [
      'a;b\n"two\nlines";d',
      [
        ['a', 'b'],
        ['two\nlines', 'd'],
      ],
    ],
    [
      'a;b\nd 5" wide;x',
      [
        ['a', 'b'],
        ['d 5" wide', 'x'],
      ],
    ],
    ['', []],
  ])('%j is read', (text, wanted) => {
    expect(fieldsOf(text)).toEqual(wanted)
  })

  test('knows on which line each begins', () => {
    const lines = readCsv('a;b\n"x\ny";z\n\nq;r')?.map(({ line }) => line)
    expect(lines).toEqual([1, 2, 5])
  })

  test('with a quote that never closes is no such text', () => {
    expect(readCsv('a;b\n"c;d')).toBeNull()
  })

  test('is written so that it reads the same', () => {
    const cells = ['plain', 'with ; and "quotes"', 'two\nlines', '']
    expect(fieldsOf(`h1;h2;h3;h4\n${csvLine(cells)}`)?.[1]).toEqual(cells)
  })
})

test.each(['=1+1', '+31612345678', '-1', '@SUM(A1)', '\t=1', '|cmd', '%0'])(
  'a cell %j is no formula for a spreadsheet',
  (cell) => {
    expect(csvLine([cell])).toMatch(/^"?'/)
  },
)

test('names are found without capitals and accents, from any of their words', () => {
  expect(folded(' Zoë  DE Haan-Müller ')).toBe('zoe de haan-muller')
  expect(endingsOf('Zoë de Haan', 'z.dehaan@hoorn.example')).toEqual([
    'zoe de haa',
    'de haan',
    'haan',
    'z.dehaan@h',
    'dehaan@hoo',
    'hoorn.exam',
    'example',
  ])
})
