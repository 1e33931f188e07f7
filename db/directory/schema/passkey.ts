import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** The public half of a key that a member of staff has on a device. */
export const passkey = sqliteTable('passkey', {
  id: text('id').primaryKey(),
  /** Base64url, as the device names it. */
  credentialId: text('credential_id').notNull(),
  accountId: text('account_id').notNull(),
  name: text('name').notNull(),
  /** COSE, base64url. */
  publicKey: text('public_key').notNull(),
  counter: integer('counter').notNull(),
  transports: text('transports', { mode: 'json' }).$type<readonly string[]>().notNull(),
  createdAt: integer('created_at').notNull(),
  usedAt: integer('used_at'),
})

/** What a device is asked to sign, once. */
export const passkeyChallenge = sqliteTable('passkey_challenge', {
  id: text('id').primaryKey(),
  accountId: text('account_id'),
  createdAt: integer('created_at').notNull(),
  expiresAt: integer('expires_at').notNull(),
  usedAt: integer('used_at'),
})

/** A member of staff who moves to another mail address. */
export const addressChange = sqliteTable('address_change', {
  id: text('id').primaryKey(),
  accountId: text('account_id').notNull(),
  oldEmail: text('old_email').notNull(),
  newEmail: text('new_email').notNull(),
  askedAt: integer('asked_at').notNull(),
  confirmedAt: integer('confirmed_at'),
})
