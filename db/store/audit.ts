import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const audit = sqliteTable('audit', {
  seq: integer('seq').primaryKey(),
  at: integer('at').notNull(),
  actorId: text('actor_id').notNull(),
  action: text('action').notNull(),
  objectId: text('object_id').notNull(),
  fields: text('fields', { mode: 'json' }).$type<readonly string[]>().notNull(),
  requestId: text('request_id').notNull(),
  detailHash: text('detail_hash'),
})

export const auditDetail = sqliteTable('audit_detail', {
  auditSeq: integer('audit_seq').primaryKey(),
  salt: text('salt').notNull(),
  detail: text('detail', { mode: 'json' }).$type<Record<string, unknown>>().notNull(),
})

/** Stands in tenants only. */
export const auditSeal = sqliteTable('audit_seal', {
  auditSeq: integer('audit_seq').primaryKey(),
  hash: text('hash').notNull(),
})
