import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { degrees, outcomes, sides } from '../../projects'

export const intakeText = sqliteTable('intake_text', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  subject: text('subject').notNull(),
  side: text('side', { enum: ['', ...sides] }).notNull(),
  text: text('text').notNull(),
  replaces: text('replaces', { mode: 'json' }).$type<readonly string[]>().notNull(),
  isCurrent: integer('is_current', { mode: 'boolean' }).notNull().default(true),
  writtenBy: text('written_by').notNull(),
  writtenAt: integer('written_at').notNull(),
})

export const intakePerson = sqliteTable('intake_person', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  side: text('side', { enum: sides }).notNull(),
  name: text('name').notNull(),
  function: text('function').notNull().default(''),
  email: text('email').notNull().default(''),
  confirms: integer('confirms', { mode: 'boolean' }).notNull(),
})

export const intakeSide = sqliteTable(
  'intake_side',
  {
    projectId: text('project_id').notNull(),
    accountId: text('account_id').notNull(),
    side: text('side', { enum: sides }).notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.accountId] })],
)

export const expectationsReady = sqliteTable(
  'expectations_ready',
  {
    projectId: text('project_id').notNull(),
    side: text('side', { enum: sides }).notNull(),
    readyBy: text('ready_by').notNull(),
    readyAt: integer('ready_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.side] })],
)

export const expectationOutcome = sqliteTable(
  'expectation_outcome',
  {
    projectId: text('project_id').notNull(),
    subject: text('subject').notNull(),
    outcome: text('outcome', { enum: outcomes }).notNull(),
    sentence: text('sentence').notNull().default(''),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.subject] })],
)

export const promiseTopic = sqliteTable('promise_topic', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  topic: text('topic').notNull(),
  degree: text('degree', { enum: degrees }).notNull(),
  decidedBy: text('decided_by').notNull().default(''),
  revision: integer('revision').notNull().default(1),
})

export const intakeVersion = sqliteTable(
  'intake_version',
  {
    projectId: text('project_id').notNull(),
    number: integer('number').notNull(),
    /** As it was fixed, letter for letter: the fingerprint is of this text. */
    content: text('content').notNull(),
    fingerprint: text('fingerprint').notNull(),
    madeBy: text('made_by').notNull(),
    madeAt: integer('made_at').notNull(),
    publishedAt: integer('published_at'),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.number] })],
)

export const intakeConfirmation = sqliteTable(
  'intake_confirmation',
  {
    projectId: text('project_id').notNull(),
    number: integer('number').notNull(),
    personId: text('person_id').notNull(),
    askedAt: integer('asked_at').notNull(),
    confirmedAt: integer('confirmed_at'),
    confirmedBy: text('confirmed_by'),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.number, t.personId] })],
)
