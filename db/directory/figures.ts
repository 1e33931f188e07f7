/**
 * The figures that are kept of an area and a year, each with its unit: the one list. They are those
 * of "Kerncijfers wijken en buurten" of CBS; explanations: https://www.cbs.nl (CC BY 4.0).
 *
 * Counts are of 1 January and rounded by CBS. A share is in whole or tenths of a percent.
 */
export const figureUnits = {
  population: 'people',
  pop_0_14: '% of the population',
  pop_15_24: '% of the population',
  pop_25_44: '% of the population',
  pop_45_64: '% of the population',
  pop_65_plus: '% of the population',
  households: 'households',
  /** The mean. */
  household_size: 'people',
  one_person_households: '% of households',
  dwellings: 'dwellings',
  /** The mean value for taxes (WOZ). */
  woz_value: 'EUR 1000',
  owner_occupied: '% of dwellings',
  rented: '% of dwellings',
  rented_by_corporation: '% of dwellings',
  /** Persons with an income among the lowest 40 % of the country. */
  income_low: '% of persons with an income',
  /** Persons with an income among the highest 20 % of the country. */
  income_high: '% of persons with an income',
  /** Of 15 to 75 years old who have paid work. */
  employment_rate: '% of people',
  cars_per_household: 'cars',
  area_ha: 'hectares',
  area_land_ha: 'hectares',
  density: 'people per km2 of land',
  /** 1: 2,500 addresses or more around each address, per km2; 5: fewer than 500. */
  urbanity: 'class 1 to 5',
} as const
export type FigureName = keyof typeof figureUnits

/** What is known of an area in a year; a figure that CBS does not publish is not there. */
export type Figures = Readonly<Partial<Record<FigureName, number>>>
