import type { FigureName } from '../../db/directory/figures'

/**
 * How the tables of CBS call what is read, over the years; without capitals. The names are those of
 * "Kerncijfers wijken en buurten" (kwb) from 2013 on, some of the map of wijken and buurten, and last
 * those of the small extract that the demo is made of.
 */
export const codeColumns = ['gwb_code_10', 'gwb_code', 'gwb_code10', 'code']
export const nameColumns = ['regio', 'name']
/** Land or Nederland, Gemeente, Wijk, Buurt. */
export const kindColumns = ['recs']

interface Source {
  readonly figure: FigureName
  /** It stands in one of these as it is kept. */
  readonly columns: readonly string[]
  /** Or it is the share, in percent, of this count in the other. */
  readonly share?: readonly [count: readonly string[], whole: readonly string[]]
  readonly most: number
  readonly least?: number
  /** From the unit of the column to ours. */
  readonly times?: number
}

const people = ['a_inw', 'aant_inw', 'population']
const households = ['a_hh', 'aantal_hh']

const percent = (
  figure: FigureName,
  columns: readonly string[],
  share?: readonly [readonly string[], readonly string[]],
): Source => ({ figure, columns, most: 100, ...(share ? { share } : {}) })

const age = (figure: FigureName, short: string, extract: string) =>
  percent(figure, [`p_${short}`, extract], [[`a_${short}`], people])

export const sources: readonly Source[] = [
  { figure: 'population', columns: people, most: 100_000_000 },
  age('pop_0_14', '00_14', 'pop_0_14'),
  age('pop_15_24', '15_24', 'pop_15_24'),
  age('pop_25_44', '25_44', 'pop_25_44'),
  age('pop_45_64', '45_64', 'pop_45_64'),
  age('pop_65_plus', '65_oo', 'pop_65plus'),
  { figure: 'households', columns: households, most: 100_000_000 },
  { figure: 'household_size', columns: ['g_hhgro', 'gem_hh_gr'], most: 50 },
  percent('one_person_households', ['p_1p_hh', 'p_eenp_hh'], [['a_1p_hh'], households]),
  { figure: 'dwellings', columns: ['a_woning', 'dwelling_total'], most: 100_000_000 },
  { figure: 'woz_value', columns: ['g_wozbag', 'g_woz', 'dwelling_value'], most: 100_000 },
  percent('owner_occupied', ['p_koopw', 'dwelling_ownership']),
  percent('rented', ['p_huurw']),
  percent('rented_by_corporation', ['p_wcorpw']),
  percent('income_low', ['p_ink_li', 'income_low']),
  percent('income_high', ['p_ink_hi', 'income_high']),
  percent('employment_rate', ['p_arb_pp', 'employment_rate']),
  // Cars of a leasing company stand where it has its office.
  { figure: 'cars_per_household', columns: ['g_pau_hh', 'auto_hh'], most: 100_000 },
  { figure: 'area_ha', columns: ['a_opp_ha', 'opp_tot'], most: 10_000_000 },
  { figure: 'area_ha', columns: ['area'], most: 100_000, times: 100 },
  { figure: 'area_land_ha', columns: ['a_lan_ha', 'opp_land'], most: 10_000_000 },
  { figure: 'density', columns: ['bev_dich', 'bev_dichth'], most: 1_000_000 },
  { figure: 'urbanity', columns: ['ste_mvs', 'sted', 'urbanity'], least: 1, most: 5 },
]

export const populationColumns = people

/** The classes of urbanity where they are written out. */
export const urbanityWords: Readonly<Record<string, number>> = {
  'extremely urbanised': 1,
  'strongly urbanised': 2,
  'moderately urbanised': 3,
  'hardly urbanised': 4,
  'not urbanised': 5,
}
