import { integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'

/** What an organisation has to show before its pages open, and until when a trial runs. */
export const subscription = sqliteTable('subscription', {
  slug: text('slug').primaryKey(),
  proofMethod: text('proof_method', { enum: ['mail-domain', 'letter'] }),
  /** The code of a letter is derived from it. */
  proofId: text('proof_id'),
  proofEmail: text('proof_email'),
  proofAskedAt: integer('proof_asked_at'),
  letterSentAt: integer('letter_sent_at'),
  letterTries: integer('letter_tries').notNull().default(0),
  provenAt: integer('proven_at'),
  openedAt: integer('opened_at'),
  trialEndsAt: integer('trial_ends_at'),
})

/** Who accepted which text of the processing agreement in the name of whom. */
export const agreementAcceptance = sqliteTable('agreement_acceptance', {
  id: text('id').primaryKey(),
  slug: text('slug').notNull(),
  version: text('version').notNull(),
  name: text('name').notNull(),
  jobTitle: text('job_title').notNull(),
  accountId: text('account_id').notNull(),
  acceptedAt: integer('accepted_at').notNull(),
})
