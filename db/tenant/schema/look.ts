import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const lookVersion = sqliteTable('look_version', {
  version: integer('version').primaryKey(),
  look: text('look', { mode: 'json' }).$type<Record<string, string>>().notNull(),
  earlier: text('earlier', { mode: 'json' }).$type<Record<string, string>>().notNull(),
  keptAt: integer('kept_at').notNull(),
})
