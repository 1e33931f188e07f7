import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const retentionSetting = sqliteTable('retention_setting', {
  kind: text('kind').primaryKey(),
  length: integer('length').notNull(),
  category: text('category').notNull().default(''),
  listTerm: text('list_term').notNull().default(''),
  setAt: integer('set_at').notNull(),
  revision: integer('revision').notNull().default(1),
})

export const destruction = sqliteTable('destruction', {
  seq: integer('seq').primaryKey(),
  kind: text('kind').notNull(),
  category: text('category').notNull(),
  listTerm: text('list_term').notNull(),
  length: integer('length').notNull(),
  unit: text('unit', { enum: ['days', 'months', 'years'] }).notNull(),
  decided: text('decided', { enum: ['service', 'organisation'] }).notNull(),
  howMany: integer('how_many').notNull(),
  fromMin: integer('from_min').notNull(),
  toMin: integer('to_min').notNull(),
  destroyedAt: integer('destroyed_at').notNull(),
})

export const lookPurposes = ['booking', 'members', 'on-request'] as const

export const looked = sqliteTable(
  'looked',
  {
    subjectId: text('subject_id').notNull(),
    onDate: text('on_date').notNull(),
    objectId: text('object_id').notNull(),
    actorId: text('actor_id').notNull(),
    purpose: text('purpose', { enum: lookPurposes }).notNull(),
    role: text('role').notNull(),
    placeId: text('place_id'),
    at: integer('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.subjectId, t.onDate, t.objectId, t.actorId, t.purpose] })],
)

export const accountActivity = sqliteTable('account_activity', {
  accountId: text('account_id').primaryKey(),
  usedAt: integer('used_at').notNull(),
  warned: integer('warned').notNull().default(0),
  warnedAt: integer('warned_at'),
})
