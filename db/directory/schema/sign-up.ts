import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { plans } from '../../states'

/** An organisation that asks to take part, from the form to a database of its own. */
export const signUp = sqliteTable('sign_up', {
  id: text('id').primaryKey(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['gemeente', 'woningcorporatie', 'zorginstelling'] }).notNull(),
  gemeenteCode: text('gemeente_code'),
  kvkNumber: text('kvk_number').notNull(),
  plan: text('plan', { enum: plans }).notNull(),
  contactName: text('contact_name').notNull(),
  phone: text('phone').notNull(),
  email: text('email').notNull(),
  locale: text('locale', { enum: ['nl', 'en'] }).notNull(),
  state: text('state', { enum: ['asked', 'waiting', 'moving', 'ready'] }).notNull(),
  accountId: text('account_id'),
  askedAt: integer('asked_at').notNull(),
  confirmedAt: integer('confirmed_at'),
  readyAt: integer('ready_at'),
})
