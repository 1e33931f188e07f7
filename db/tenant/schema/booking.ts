import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'

export const occupancy = sqliteTable(
  'occupancy',
  {
    spaceId: text('space_id').notNull(),
    startsMin: integer('starts_min').notNull(),
    endsMin: integer('ends_min').notNull(),
    kind: text('kind', { enum: ['hold', 'booking', 'closure'] }).notNull(),
    claimId: text('claim_id').notNull(),
    expiresAt: integer('expires_at'),
  },
  (t) => [primaryKey({ columns: [t.spaceId, t.startsMin] })],
)

export const occupancyMonth = sqliteTable(
  'occupancy_month',
  {
    month: integer('month').notNull(),
    spaceId: text('space_id').notNull(),
    busy: text('busy').notNull(),
  },
  (t) => [primaryKey({ columns: [t.month, t.spaceId] })],
)

export const bookingDraft = sqliteTable('booking_draft', {
  holdId: text('hold_id').primaryKey(),
  browserHash: text('browser_hash').notNull(),
  spaceId: text('space_id').notNull(),
  startsMin: integer('starts_min').notNull(),
  endsMin: integer('ends_min').notNull(),
  fields: text('fields', { mode: 'json' }).$type<Record<string, string>>().notNull(),
  renewals: integer('renewals').notNull(),
  expiresAt: integer('expires_at').notNull(),
})

export const booking = sqliteTable('booking', {
  id: text('id').primaryKey(),
  spaceId: text('space_id').notNull(),
  accountId: text('account_id').notNull(),
  startsMin: integer('starts_min').notNull(),
  endsMin: integer('ends_min').notNull(),
  turnaround: integer('turnaround').notNull(),
  status: text('status', {
    enum: ['requested', 'confirmed', 'cancelled', 'refused', 'expired'],
  }).notNull(),
  gathering: text('gathering', {
    enum: ['meeting', 'course', 'party', 'sport', 'other'],
  }).notNull(),
  note: text('note'),
  partySize: integer('party_size').notNull(),
  name: text('name').notNull(),
  phone: text('phone'),
  locale: text('locale', { enum: ['nl', 'en'] }).notNull(),
  audience: text('audience', { enum: ['resident', 'association', 'business'] }).notNull(),
  priceCents: integer('price_cents').notNull(),
  depositCents: integer('deposit_cents').notNull(),
  payment: text('payment', { enum: ['none', 'cash', 'pin', 'invoice'] }).notNull(),
  paidAt: integer('paid_at'),
  reason: text('reason'),
  manageHash: text('manage_hash').notNull(),
  idempotencyKey: text('idempotency_key').notNull(),
  bodyHash: text('body_hash').notNull(),
  revision: integer('revision').notNull().default(1),
  undoUntilAt: integer('undo_until_at'),
  undoBy: text('undo_by'),
  createdAt: integer('created_at').notNull(),
  upcomingLimit: integer('upcoming_limit'),
})
