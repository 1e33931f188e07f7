import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { type InvitedRole, invitedRoles } from '../../roles'

/** A role as `member.access` has it: which, where (null: everywhere), from and until when. */
export type AccessCells = readonly [
  role: InvitedRole,
  /** A place or a project. */
  scopeId: string | null,
  scopeName: string | null,
  /** Epoch seconds. */
  validFrom: number,
  validUntil: number | null,
]

/** People who hold a role here; `access` and what follows it are kept by triggers. */
export const member = sqliteTable('member', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  staff: integer('staff', { mode: 'boolean' }).notNull(),
  sortKey: text('sort_key').notNull(),
  endings: text('endings', { mode: 'json' }).$type<readonly string[]>().notNull(),
  since: integer('since').notNull(),
  revision: integer('revision').notNull().default(1),
  seenAt: integer('seen_at').notNull(),
  access: text('access', { mode: 'json' }).$type<readonly AccessCells[]>().notNull().default([]),
  nextEnd: integer('next_end'),
  lastEnd: integer('last_end'),
})

export const memberFind = sqliteTable(
  'member_find',
  {
    facet: text('facet').notNull(),
    start: text('start').notNull(),
    sortKey: text('sort_key').notNull(),
    memberId: text('member_id').notNull(),
  },
  (t) => [primaryKey({ columns: [t.facet, t.start, t.sortKey, t.memberId] })],
)

export const invitation = sqliteTable('invitation', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  email: text('email').notNull(),
  role: text('role', { enum: invitedRoles }).notNull(),
  places: text('places', { mode: 'json' }).$type<readonly string[]>().notNull(),
  validFrom: integer('valid_from').notNull(),
  validUntil: integer('valid_until'),
  locale: text('locale', { enum: ['nl', 'en'] }).notNull(),
  state: text('state', { enum: ['open', 'accepted', 'revoked'] })
    .notNull()
    .default('open'),
  sending: integer('sending').notNull().default(1),
  invitedBy: text('invited_by').notNull(),
  sentAt: integer('sent_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  acceptedAt: integer('accepted_at'),
  mostMembers: integer('most_members'),
})

/** A list that somebody is about to invite. */
export const memberImport = sqliteTable('member_import', {
  id: text('id').primaryKey(),
  text: text('text').notNull(),
  madeBy: text('made_by').notNull(),
  madeAt: integer('made_at').notNull(),
})
