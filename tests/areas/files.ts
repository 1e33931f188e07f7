import { rmSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { readInput } from '../../scripts/areas/read-input'
import { temporaryFolder } from '../support/process'

export const fixture = (name: string) => resolve(import.meta.dirname, 'fixtures', name)
export const hoorn = fixture('hoorn-2022.csv')
export const hoornOutlines = fixture('wijken-hoorn-2022.geojson')

/** A folder for files of one test file, and a way to write in it. */
export async function openFolder() {
  const folder = await temporaryFolder()
  return {
    folder,
    write(name: string, contents: string | Uint8Array): string {
      const file = join(folder, name)
      writeFileSync(file, contents)
      return file
    },
    remove: () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Columns as CBS has called them since 2013, some of each kind. */
export const KWB_COLUMNS = [
  'gwb_code_10',
  'gwb_code_8',
  'regio',
  'gm_naam',
  'recs',
  'a_inw',
  'a_00_14',
  'a_15_24',
  'a_25_44',
  'a_45_64',
  'a_65_oo',
  'a_hh',
  'a_1p_hh',
  'g_hhgro',
  'a_woning',
  'g_wozbag',
  'p_koopw',
  'p_huurw',
  'p_wcorpw',
  'p_ink_li',
  'p_ink_hi',
  'g_pau_hh',
  'bev_dich',
  'a_opp_ha',
  'a_lan_ha',
  'ste_mvs',
] as const
export type KwbColumn = (typeof KWB_COLUMNS)[number]
export type KwbRow = Partial<Record<KwbColumn, string>>

/** Invented figures of a buurt that exists. */
export const BLOKKER: KwbRow = {
  gwb_code_10: 'WK040531',
  gwb_code_8: '040531',
  regio: 'Wijk 31 Blokker',
  gm_naam: 'Hoorn',
  recs: 'Wijk',
  a_inw: '3910',
  a_00_14: '545',
  a_15_24: '385',
  a_25_44: '700',
  a_45_64: '910',
  a_65_oo: '1370',
  a_hh: '1800',
  a_1p_hh: '600',
  g_hhgro: '2,2',
  a_woning: '1850',
  g_wozbag: '338',
  p_koopw: '71',
  p_huurw: '29',
  p_wcorpw: '24',
  p_ink_li: '36,1',
  p_ink_hi: '23,4',
  g_pau_hh: '1,1',
  bev_dich: '1466',
  a_opp_ha: '270',
  a_lan_ha: '267',
  ste_mvs: '3',
}

/** A table as CBS publishes it. What a row does not have is a dot, as CBS writes it. */
export function kwb(
  rows: readonly KwbRow[],
  { between = ';', decimal = ',', columns = KWB_COLUMNS }: Form = {},
): string {
  const field = (text: string) => {
    const said = text.replace(/^(\d+),(\d)/, `$1${decimal}$2`)
    return said.includes(between) || said.includes('"') ? `"${said.replaceAll('"', '""')}"` : said
  }
  const lines = rows.map((row) =>
    columns.map((name) => field(row[name] ?? '       .')).join(between),
  )
  return `${[columns.map((name) => `"${name}"`).join(between), ...lines].join('\r\n')}\r\n`
}

interface Form {
  between?: string
  decimal?: string
  columns?: readonly KwbColumn[]
}

/** What the command makes of its files in a year of the clock; its refusal as one text. */
export async function read(kwbFile: string, outlines: readonly string[] = [], year = '2024') {
  const said: string[] = []
  const result = await readInput({ kwb: kwbFile, year, outlines }, 2026, (words) =>
    said.push(words),
  )
  return { result, said, refusal: result.ok ? '' : result.lines.join('\n') }
}

/** As `read`, where it must be accepted. */
export async function accepted(...asked: Parameters<typeof read>) {
  const { result, refusal } = await read(...asked)
  if (!result.ok) throw new Error(refusal)
  return result.input
}
