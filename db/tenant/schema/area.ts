import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const area = sqliteTable('area', {
  code: text('code').primaryKey(),
  name: text('name').notNull(),
  outline: text('outline').notNull(),
  box: text('box').notNull(),
  population: integer('population'),
  seniorsPercent: integer('seniors_percent'),
})
