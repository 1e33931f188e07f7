import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

// These tables stand in both kinds of database: residents and volunteers in their tenant,
// staff in the directory.
export const account = sqliteTable('account', {
  id: text('id').primaryKey(),
  email: text('email').notNull(),
  name: text('name'),
  phone: text('phone'),
  locale: text('locale', { enum: ['nl', 'en'] }).notNull(),
  createdAt: integer('created_at').notNull(),
})

export const session = sqliteTable('session', {
  idHash: text('id_hash').primaryKey(),
  accountId: text('account_id').notNull(),
  label: text('label').notNull(),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
})

export const signInCode = sqliteTable('sign_in_code', {
  id: text('id').primaryKey(),
  email: text('email').notNull(),
  codeHash: text('code_hash').notNull(),
  locale: text('locale', { enum: ['nl', 'en'] }).notNull(),
  tries: integer('tries').notNull().default(0),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
})
