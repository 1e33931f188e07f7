import { integer, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'

const fact = (name: string) => text(name, { enum: ['yes', 'no', 'unknown'] }).notNull()

/** [from, to) in minutes after local midnight; `to` may be 1440. */
export type WallInterval = readonly [number, number]

export const place = sqliteTable('place', {
  id: text('id').primaryKey(),
  slug: text('slug').notNull(),
  name: text('name').notNull(),
  description: text('description').notNull(),
  street: text('street').notNull(),
  postcode: text('postcode').notNull(),
  town: text('town').notNull(),
  latitude: real('latitude').notNull(),
  longitude: real('longitude').notNull(),
  wijkCode: text('wijk_code').notNull(),
  buurtCode: text('buurt_code'),
  contactName: text('contact_name').notNull(),
  contactPhone: text('contact_phone').notNull(),
  houseRules: text('house_rules').notNull(),
  facilities: text('facilities', { mode: 'json' }).$type<string[]>().notNull(),
  entry: text('entry', { enum: ['host', 'key', 'code', 'open'] }).notNull(),
  entryNote: text('entry_note').notNull(),
  stepFree: fact('step_free'),
  doorWidthCm: integer('door_width_cm'),
  toilet: fact('toilet'),
  lift: fact('lift'),
  hearingLoop: fact('hearing_loop'),
  parking: fact('parking'),
  state: text('state', { enum: ['draft', 'open', 'suspended', 'closed'] }).notNull(),
  stateReason: text('state_reason').notNull(),
  opening: text('opening', { mode: 'json' }).$type<WallInterval[][]>().notNull(),
  revision: integer('revision').notNull(),
})

export const openingException = sqliteTable(
  'opening_exception',
  {
    placeId: text('place_id').notNull(),
    onDate: text('on_date').notNull(),
    intervals: text('intervals', { mode: 'json' }).$type<WallInterval[]>().notNull(),
    reason: text('reason').notNull(),
  },
  (t) => [primaryKey({ columns: [t.placeId, t.onDate] })],
)

export const space = sqliteTable('space', {
  id: text('id').primaryKey(),
  placeId: text('place_id').notNull(),
  name: text('name').notNull(),
  description: text('description').notNull(),
  capacity: integer('capacity').notNull(),
  turnaround: integer('turnaround').notNull(),
  shortest: integer('shortest').notNull(),
  longest: integer('longest').notNull(),
  step: integer('step').$type<15 | 30 | 60>().notNull(),
  leadMinutes: integer('lead_minutes').notNull(),
  horizonDays: integer('horizon_days').notNull(),
  noticeMinutes: integer('notice_minutes').notNull(),
  approval: text('approval', { enum: ['automatic', 'host'] }).notNull(),
  state: text('state', { enum: ['open', 'suspended', 'closed'] }).notNull(),
  parts: text('parts', { mode: 'json' }).$type<string[]>().notNull(),
  sort: integer('sort').notNull(),
  revision: integer('revision').notNull(),
})

export const rate = sqliteTable(
  'rate',
  {
    spaceId: text('space_id').notNull(),
    audience: text('audience', { enum: ['resident', 'association', 'business'] }).notNull(),
    centsPerHour: integer('cents_per_hour').notNull(),
    centsFixed: integer('cents_fixed').notNull(),
    depositCents: integer('deposit_cents').notNull(),
    payment: text('payment', { enum: ['none', 'cash', 'pin', 'invoice'] }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.spaceId, t.audience] })],
)
