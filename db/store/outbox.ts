import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const outbox = sqliteTable('outbox', {
  id: text('id').primaryKey(),
  kind: text('kind').notNull(),
  subjectId: text('subject_id').notNull(),
  params: text('params', { mode: 'json' }).$type<Record<string, string | number>>().notNull(),
  state: text('state', { enum: ['waiting', 'sent', 'void', 'failed'] })
    .notNull()
    .default('waiting'),
  notBeforeAt: integer('not_before_at').notNull(),
  attempts: integer('attempts').notNull().default(0),
  lastError: text('last_error'),
  sentAt: integer('sent_at'),
})
