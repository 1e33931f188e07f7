import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  type barriers,
  buddyPays,
  channelKinds,
  messageStates,
  storyLocales,
  streams,
} from '../../projects'

export const buddyTerms = sqliteTable('buddy_terms', {
  projectId: text('project_id').primaryKey(),
  pay: text('pay', { enum: buddyPays }).notNull(),
  costCents: integer('cost_cents').notNull().default(0),
  isLocal: integer('is_local', { mode: 'boolean' }).notNull(),
  revision: integer('revision').notNull().default(1),
})

export const audience = sqliteTable(
  'audience',
  {
    projectId: text('project_id').notNull(),
    id: text('id').notNull(),
    stream: text('stream', { enum: streams }).notNull(),
    name: text('name').notNull(),
    size: integer('size'),
    sizeSource: text('size_source').notNull().default(''),
    languages: text('languages', { mode: 'json' })
      .$type<readonly string[]>()
      .notNull()
      .default(['nl']),
    barriers: text('barriers', { mode: 'json' })
      .$type<readonly (typeof barriers)[number][]>()
      .notNull()
      .default([]),
    approach: text('approach').notNull().default(''),
    reachGoal: integer('reach_goal'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
)

export const channel = sqliteTable(
  'channel',
  {
    projectId: text('project_id').notNull(),
    id: text('id').notNull(),
    kind: text('kind', { enum: channelKinds }).notNull(),
    isThere: integer('is_there', { mode: 'boolean' }).notNull().default(true),
    name: text('name').notNull(),
    contact: text('contact').notNull().default(''),
    contactName: text('contact_name').notNull().default(''),
    agreedOn: text('agreed_on'),
    languages: text('languages', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
    rhythm: text('rhythm').notNull().default(''),
    noticeDays: integer('notice_days').notNull().default(0),
    costCents: integer('cost_cents').notNull().default(0),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
)

export const channelReach = sqliteTable(
  'channel_reach',
  {
    projectId: text('project_id').notNull(),
    channelId: text('channel_id').notNull(),
    audienceId: text('audience_id').notNull(),
    people: integer('people'),
    isMeasured: integer('is_measured', { mode: 'boolean' }).notNull().default(false),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.channelId, t.audienceId] })],
)

export const projectMoment = sqliteTable(
  'project_moment',
  {
    projectId: text('project_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    onDate: text('on_date'),
    gatheringId: text('gathering_id'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
)

export const message = sqliteTable(
  'message',
  {
    projectId: text('project_id').notNull(),
    id: text('id').notNull(),
    subject: text('subject').notNull(),
    audienceId: text('audience_id').notNull(),
    channelId: text('channel_id').notNull(),
    momentId: text('moment_id').notNull(),
    daysBefore: integer('days_before').notNull(),
    assigneeId: text('assignee_id'),
    state: text('state', { enum: messageStates }).notNull().default('to-write'),
    checkAskedAt: integer('check_asked_at'),
    checkedBy: text('checked_by'),
    writtenBy: text('written_by'),
    writtenIn: text('written_in', { mode: 'json' })
      .$type<readonly string[]>()
      .notNull()
      .default([]),
    reason: text('reason').notNull().default(''),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
)

export const messageText = sqliteTable(
  'message_text',
  {
    projectId: text('project_id').notNull(),
    messageId: text('message_id').notNull(),
    language: text('language').notNull(),
    text: text('text').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.messageId, t.language] })],
)

export const gathering = sqliteTable(
  'gathering',
  {
    projectId: text('project_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    about: text('about').notNull().default(''),
    startsMin: integer('starts_min').notNull(),
    endsMin: integer('ends_min').notNull(),
    bookingId: text('booking_id'),
    place: text('place').notNull(),
    isAnnounced: integer('is_announced', { mode: 'boolean' }).notNull().default(false),
    mostPeople: integer('most_people'),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.id] })],
)

export const attendance = sqliteTable(
  'attendance',
  {
    projectId: text('project_id').notNull(),
    gatheringId: text('gathering_id').notNull(),
    id: text('id').notNull(),
    codeHash: text('code_hash'),
    name: text('name').notNull().default(''),
    email: text('email').notNull().default(''),
    phone: text('phone').notNull().default(''),
    locale: text('locale', { enum: storyLocales }).notNull(),
    people: integer('people').notNull(),
    came: integer('came'),
    channelId: text('channel_id'),
    addedAt: integer('added_at').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.gatheringId, t.id] })],
)
