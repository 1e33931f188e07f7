import fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { fieldsOf } from '../../scripts/areas/csv-line'
import { numberOf } from '../../scripts/areas/figures-of-line'
import { accepted, BLOKKER, hoorn, KWB_COLUMNS, type KwbRow, kwb, openFolder, read } from './files'

fc.configureGlobal({ seed: 20_261_122 })

let files: Awaited<ReturnType<typeof openFolder>>
beforeAll(async () => {
  files = await openFolder()
})
afterAll(() => files.remove())

/** The figures of one row in a table of some form. */
async function figuresOf(row: KwbRow, form: Parameters<typeof kwb>[1] = {}) {
  const { areas } = await accepted(files.write('kwb.csv', kwb([row], form)))
  return [...areas.values()][0]
}

describe('a table of CBS', () => {
  const figures = {
    population: 3910,
    pop_0_14: 14,
    pop_15_24: 10,
    pop_25_44: 18,
    pop_45_64: 23,
    pop_65_plus: 35,
    households: 1800,
    household_size: 2.2,
    one_person_households: 33,
    dwellings: 1850,
    woz_value: 338,
    owner_occupied: 71,
    rented: 29,
    rented_by_corporation: 24,
    income_low: 36.1,
    income_high: 23.4,
    cars_per_household: 1.1,
    area_ha: 270,
    area_land_ha: 267,
    density: 1466,
    urbanity: 3,
  }

  test.each([
    [';', ','],
    [';', '.'],
    [',', '.'],
    [',', ','],
    ['\t', ','],
  ])('is read with %j between fields and %j before decimals', async (between, decimal) => {
    expect(await figuresOf(BLOKKER, { between, decimal })).toEqual({
      code: 'WK040531',
      name: 'Blokker',
      figures,
    })
  })

  test('gives the same figures under the names of other years', async () => {
    const older: Record<string, string> = { gwb_code_10: 'gwb_code', g_wozbag: 'g_woz' }
    const text = kwb([BLOKKER]).replaceAll(/"(\w+)"/g, (_, name) => `"${older[name] ?? name}"`)
    const { areas } = await accepted(files.write('older.csv', text))
    expect(areas.get('WK040531')?.figures).toEqual(figures)
    const shouted = text.replace(/^.*/, (header) => header.toUpperCase())
    const { areas: same } = await accepted(files.write('shouted.csv', shouted))
    expect(same.get('WK040531')?.figures).toEqual(figures)
  })

  test.each(['.', '       .', '', 'x', 'NaN', '-99997', '-99999999'])(
    'has no figure where CBS gives none: %j',
    async (nothing) => {
      const found = await figuresOf({ ...BLOKKER, g_wozbag: nothing, a_00_14: nothing })
      expect(found?.figures).not.toHaveProperty('woz_value')
      expect(found?.figures).not.toHaveProperty('pop_0_14')
      expect(found?.figures.population).toBe(3910)
    },
  )

  test('gives no share of fewer than fifty people, which rounded counts cannot tell', async () => {
    const few = await figuresOf({ ...BLOKKER, a_inw: '45', a_65_oo: '20', a_hh: '20' })
    expect(few?.figures).toMatchObject({ population: 45, households: 20 })
    expect(few?.figures).not.toHaveProperty('pop_65_plus')
    expect(few?.figures).not.toHaveProperty('one_person_households')
  })

  test('may have the country, gemeenten, wijken and buurten', async () => {
    const { areas } = await accepted(
      files.write(
        'all.csv',
        kwb([
          { gwb_code_10: 'NL00', regio: 'Nederland', recs: 'Land', a_inw: '17942942' },
          { gwb_code_10: 'GM0405', regio: 'Hoorn', recs: 'Gemeente', a_inw: '75000' },
          { ...BLOKKER, gwb_code_10: 'WK040531    ' },
          { gwb_code_10: 'BU04053100', regio: 'Blokker-West', recs: 'Buurt', a_inw: '1200' },
        ]),
      ),
    )
    expect([...areas.keys()]).toEqual(['NL00', 'GM0405', 'WK040531', 'BU04053100'])
  })

  test('may be the extract that the demo is made of', async () => {
    const { areas, notices } = await accepted(hoorn, [], '2022')
    expect(areas.get('WK040531')?.figures).toEqual({
      population: 3910,
      pop_0_14: 14,
      pop_15_24: 9,
      pop_25_44: 18,
      pop_45_64: 24,
      pop_65_plus: 35,
      dwellings: 1813,
      woz_value: 347,
      owner_occupied: 74,
      employment_rate: 57,
      income_low: 39,
      income_high: 18.4,
      area_ha: 132,
      urbanity: 2,
    })
    expect(notices).toEqual([expect.stringContaining('no columns for: households')])
  })

  test('is told from another year by its name, and read all the same', async () => {
    const { notices } = await accepted(hoorn, [], '2023')
    expect(notices).toContain('The name of the table says 2022, and you say 2023.')
  })
})

describe('names', () => {
  const named = async (regio: string) => (await figuresOf({ ...BLOKKER, regio }))?.name

  test('stay as they are: emoji, writing from right to left, quotes, SQL', async () => {
    const sql = "'t Loo; DROP TABLE cbs_area; --"
    for (const name of ['Blokker 🌷', 'حي السلام', sql, 'A & B <i>', 'De "Kern"; of zo'])
      expect(await named(name)).toBe(name)
  })

  test('lose the number of a wijk, and marks that would turn writing around', async () => {
    expect(await named('Wijk 05 Grote  Waal')).toBe('Grote Waal')
    expect(await named('Wijk 05')).toBe('Wijk 05')
    expect(await named('Blok\u202Eker')).toBe('Blokker')
  })
})

describe('how it is written down', () => {
  const frisian = { ...BLOKKER, regio: 'Súdwest-Fryslân' }

  test('may be Windows-1252, as CBS has published it, and that is said', async () => {
    const file = files.write('latin.csv', Buffer.from(kwb([frisian]), 'latin1'))
    const { areas, notices } = await accepted(file)
    expect(areas.get('WK040531')?.name).toBe('Súdwest-Fryslân')
    expect(notices.join()).toContain('read as Windows-1252')
  })

  test('may begin with the mark of UTF-8, and have lines that end either way', async () => {
    const text = `\uFEFF${kwb([frisian]).replaceAll('\r\n', '\n')}`
    const { areas, notices } = await accepted(files.write('marked.csv', text))
    expect(areas.get('WK040531')?.name).toBe('Súdwest-Fryslân')
    expect(notices).toEqual(['The table has no columns for: employment_rate.'])
  })

  test('is refused when it reads well in neither', async () => {
    const broken = Buffer.concat([Buffer.from(kwb([frisian])), Buffer.from([0x93, 0xff, 0x0a])])
    const { refusal } = await read(files.write('broken.csv', broken))
    expect(refusal).toContain('line 2: has signs of neither UTF-8 nor Windows-1252')
  })

  test('is refused in UTF-16, with what to do', async () => {
    for (const start of ['\uFEFF', '']) {
      const file = files.write('utf16.csv', Buffer.from(start + kwb([frisian]), 'utf16le'))
      const { refusal } = await read(file)
      expect(refusal).toContain('utf16.csv: is written in UTF-16. Save it as "CSV UTF-8".')
    }
  })

  test('is refused when it is no text at all', async () => {
    const { refusal } = await read(
      files.write('kwb.xlsx', Buffer.from('PK\u0003\u0004 table \0\0 x')),
    )
    expect(refusal).toContain('is no text. From Excel, save it as "CSV UTF-8"')
  })
})

describe('what is wrong with it', () => {
  const row = (change: KwbRow) => kwb([{ ...BLOKKER, ...change }])
  const without = (name: string) => {
    const columns = KWB_COLUMNS.filter((each) => each !== name)
    return kwb([BLOKKER], { columns })
  }

  test.each<[string, string, string]>([
    ['an empty file', '', 'is empty. Download it again.'],
    ['only blank lines', '\n\n', 'is empty. Download it again.'],
    ['only names of columns', kwb([]), 'and no areas'],
    ['no column of codes', without('gwb_code_10'), 'the column gwb_code_10 or gwb_code'],
    [
      'no column of people',
      without('a_inw'),
      'the column a_inw or aant_inw or population is missing',
    ],
    ['another column', row({}).replace('a_inw', 'inwoners'), 'Found: "gwb_code_10", "gwb_code_8"'],
    [
      'a field too few',
      `${row({})}WK040532;1;2\r\n`,
      'line 3: has 3 fields, and the first line 26',
    ],
    ['a field too many', row({}).replace('3910', '3910;1'), 'line 2: has 27 fields'],
    ['a quote that stays open', row({}).replace(';Hoorn', ';"Hoorn'), 'line 2: a quote is opened'],
    ['an unknown code', row({ gwb_code_10: 'PV27' }), '"PV27" is no code of CBS'],
    ['a code without its letters', row({ gwb_code_10: '040531' }), '"040531" is no code of CBS'],
    [
      'a code of another kind',
      row({ recs: 'Buurt' }),
      'WK040531 is a wijk, and the line says "buurt"',
    ],
    ['a code twice', kwb([BLOKKER, BLOKKER]), 'line 3: WK040531 stands in the table twice'],
    ['a word for a number', row({ a_inw: 'veel' }), 'a_inw is "veel", which is no number'],
    ['a date in 1026', row({ a_hh: '1026-01-01' }), 'a_hh is "1026-01-01", which is no number'],
    [
      'a point between thousands',
      row({ a_inw: '1.234,5' }),
      'a_inw is "1.234,5", which is no number',
    ],
    ['fewer than nobody', row({ a_inw: '-5' }), 'a_inw is "-5"; it must be from 0 to 100000000'],
    ['more than all', row({ p_koopw: '101' }), 'p_koopw is "101"; it must be from 0 to 100'],
    ['a class that is none', row({ ste_mvs: '6' }), 'ste_mvs is "6"; it must be from 1 to 5'],
    ['no name', row({ regio: '' }), 'line 2: has no name. Fill it in.'],
    [
      'a name of 10,000',
      row({ regio: 'a'.repeat(10_000) }),
      'has a name of 10000 characters; at most 120',
    ],
    [
      'a line without end',
      row({ regio: 'a'.repeat(300_000) }),
      'line 2: has more than 100000 characters',
    ],
    ['a bell in a name', row({ regio: 'Blok\u0007ker' }), 'has signs in it that are no text'],
  ])('%s', async (_, text, words) => {
    const { refusal } = await read(files.write('kwb.csv', text))
    expect(refusal).toContain(words)
    expect(refusal).toContain('Nothing was changed.')
    expect(refusal.length).toBeLessThan(1500)
  })

  test.each(['1026', '1994', '2028', '24', '2024-01-01', 'x'])(
    'a year that cannot be: %s',
    async (year) => {
      const { refusal } = await read(hoorn, [], year)
      expect(refusal).toContain(`--year ${year}: a year is a number from 1995 to 2027.`)
    },
  )

  test('a file that is not there, and a folder', async () => {
    expect((await read(`${files.folder}/nergens.csv`)).refusal).toContain('there is no such file')
    expect((await read(files.folder)).refusal).toContain('is no file')
  })

  test('is told of every line, the first twenty in words', async () => {
    const rows = Array.from({ length: 500 }, () => ({ ...BLOKKER, a_inw: '?' }))
    const { refusal } = await read(files.write('kwb.csv', kwb(rows)))
    const lines = refusal.split('\n')
    expect(lines[0]).toBe('There are 999 faults in the input. Nothing was changed.')
    expect(lines).toHaveLength(22)
    expect(lines[1]).toBe(
      '  kwb.csv, line 2: a_inw is "?", which is no number. Leave it empty when it is not known.',
    )
    expect(lines.at(-1)).toBe('  … and 979 more')
  })
})

describe('a line', () => {
  test('gives back whatever fields were written in it', () => {
    const field = fc
      .string({ unit: 'grapheme', maxLength: 12 })
      .map((text) => text.replaceAll(/[\r\n]/g, ''))
    fc.assert(
      fc.property(
        fc.array(field, { minLength: 1 }),
        fc.constantFrom(';', ','),
        (fields, between) => {
          const line = fields.map((each) => `"${each.replaceAll('"', '""')}"`).join(between)
          expect(fieldsOf(line, between)).toEqual(fields.map((each) => each.trim()))
        },
      ),
    )
  })

  test('gives numbers back, with a comma as with a point', () => {
    fc.assert(
      fc.property(fc.integer({ min: -9000, max: 1_000_000_000 }), fc.nat(99), (whole, cents) => {
        const text = `${whole}.${String(cents).padStart(2, '0')}`
        expect(numberOf(text)).toBe(Number(text))
        expect(numberOf(` ${text.replace('.', ',')} `)).toBe(Number(text))
      }),
    )
  })
})
