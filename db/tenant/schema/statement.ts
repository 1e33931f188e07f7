import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const statementPages = ['accessibility', 'privacy', 'contact'] as const
export type StatementPage = (typeof statementPages)[number]

/** `fields` are plain texts by name, as the form of that page has them. */
export const statement = sqliteTable('statement', {
  page: text('page', { enum: statementPages }).primaryKey(),
  fields: text('fields', { mode: 'json' }).$type<Record<string, string>>().notNull(),
  revision: integer('revision').notNull(),
  changedAt: integer('changed_at').notNull(),
})
