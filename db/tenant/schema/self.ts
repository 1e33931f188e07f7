import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { invitedRoles } from '../../roles'
import { plans, tenantStates } from '../../states'

export const tenantSelf = sqliteTable('tenant_self', {
  id: integer('id').primaryKey(),
  schemaVersion: integer('schema_version').notNull(),
  slug: text('slug').notNull(),
  state: text('state', { enum: ['vacant', ...tenantStates] }).notNull(),
  name: text('name').notNull(),
  kind: text('kind', { enum: ['gemeente', 'woningcorporatie', 'zorginstelling'] }).notNull(),
  pronoun: text('pronoun', { enum: ['je', 'u'] }).notNull(),
  phone: text('phone').notNull(),
  phoneHours: text('phone_hours').notNull(),
  email: text('email').notNull(),
  look: text('look', { mode: 'json' }).$type<Record<string, string>>().notNull(),
  upcomingLimit: integer('upcoming_limit').notNull(),
  plan: text('plan', { enum: plans }).notNull(),
})

export const roleGrant = sqliteTable('role_grant', {
  id: text('id').primaryKey(),
  holderId: text('holder_id').notNull(),
  role: text('role', {
    enum: ['resident', ...invitedRoles, 'operator'],
  }).notNull(),
  /** A place or a project; null: the whole organisation. The column is older than projects. */
  scopeId: text('place_id'),
  validFrom: integer('valid_from').notNull(),
  validUntil: integer('valid_until'),
  grantedBy: text('granted_by'),
  grantedAt: integer('granted_at'),
})
