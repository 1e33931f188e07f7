import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Figures } from '../figures'

/** From the country down to a buurt. */
export const areaKinds = ['land', 'gemeente', 'wijk', 'buurt'] as const

/** An area of CBS, as its newest table names it. */
export const cbsArea = sqliteTable('cbs_area', {
  code: text('code').primaryKey(),
  kind: text('kind', { enum: areaKinds }).notNull(),
  name: text('name').notNull(),
  search: text('search').notNull(),
  gemeente: text('gemeente'),
  year: integer('year').notNull(),
  outline: text('outline'),
  box: text('box'),
  outlineYear: integer('outline_year'),
})

/** The figures of an area in a year. */
export const cbsYear = sqliteTable(
  'cbs_year',
  {
    areaCode: text('area_code').notNull(),
    year: integer('year').notNull(),
    figures: text('figures', { mode: 'json' }).$type<Figures>().notNull(),
  },
  (t) => [primaryKey({ columns: [t.areaCode, t.year] })],
)

/** Which tables of CBS were brought in. */
export const cbsImport = sqliteTable('cbs_import', {
  year: integer('year').primaryKey(),
  begunAt: integer('begun_at').notNull(),
  endedAt: integer('ended_at'),
})
