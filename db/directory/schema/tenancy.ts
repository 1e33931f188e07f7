import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { tenantStates } from '../../states'

export const directorySelf = sqliteTable('directory_self', {
  id: integer('id').primaryKey(),
  schemaVersion: integer('schema_version').notNull(),
})

export const slot = sqliteTable('slot', {
  name: text('name').primaryKey(),
  slug: text('slug'),
})

export const tenant = sqliteTable('tenant', {
  slug: text('slug').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['gemeente', 'woningcorporatie', 'zorginstelling'] }).notNull(),
  state: text('state', { enum: tenantStates }).notNull(),
  listed: integer('listed', { mode: 'boolean' }).notNull(),
  createdAt: integer('created_at').notNull(),
})

export const staffHint = sqliteTable(
  'staff_hint',
  { accountId: text('account_id').notNull(), slug: text('slug').notNull() },
  (t) => [primaryKey({ columns: [t.accountId, t.slug] })],
)

/** Staff who operate the service. */
export const operator = sqliteTable('operator', {
  accountId: text('account_id').primaryKey(),
  since: integer('since').notNull(),
})

/** Persons erased in an organisation, by opaque ids; carried out again after a restore. */
export const erasure = sqliteTable(
  'erasure',
  {
    slug: text('slug').notNull(),
    objectId: text('object_id').notNull(),
    erasedAt: integer('erased_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.slug, t.objectId] })],
)

export const tenantDue = sqliteTable('tenant_due', {
  slug: text('slug').primaryKey(),
  nextDueAt: integer('next_due_at').notNull(),
})

export const sweep = sqliteTable('sweep', {
  id: integer('id').primaryKey(),
  sweptAt: integer('swept_at').notNull(),
  healthy: integer('healthy', { mode: 'boolean' }).notNull(),
  findings: text('findings', { mode: 'json' }).$type<readonly Finding[]>().notNull(),
})

/** What a sweep found wrong in one tenant; never holds personal data. */
export interface Finding {
  slug: string
  check: 'opens' | 'triggers' | 'certificate' | 'months' | 'outbox'
  words: string
}
