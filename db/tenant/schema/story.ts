import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { questionStates, storyLocales } from '../../projects'

export const story = sqliteTable('story', {
  projectId: text('project_id').primaryKey(),
  publishedAt: integer('published_at'),
  revision: integer('revision').notNull().default(1),
})

export const storyText = sqliteTable(
  'story_text',
  {
    projectId: text('project_id').notNull(),
    locale: text('locale', { enum: storyLocales }).notNull(),
    happens: text('happens').notNull(),
    why: text('why').notNull(),
    asked: text('asked').notNull(),
    ideas: text('ideas').notNull(),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.locale] })],
)

export const storyPerson = sqliteTable(
  'story_person',
  {
    projectId: text('project_id').notNull(),
    accountId: text('account_id').notNull(),
    function: text('function').notNull().default(''),
    acceptedAt: integer('accepted_at').notNull(),
    photo: text('photo'),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.accountId] })],
)

export const spot = sqliteTable('spot', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  name: text('name').notNull(),
  wanted: text('wanted').notNull().default(''),
  hours: text('hours').notNull().default(''),
  host: text('host').notNull().default(''),
  done: text('done').notNull().default(''),
  revision: integer('revision').notNull().default(1),
})

export const question = sqliteTable('question', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  codeHash: text('code_hash').notNull(),
  text: text('text').notNull(),
  askedOf: text('asked_of'),
  locale: text('locale', { enum: storyLocales }).notNull(),
  name: text('name').notNull().default(''),
  email: text('email').notNull().default(''),
  phone: text('phone').notNull().default(''),
  askedAt: integer('asked_at').notNull(),
  answerBy: text('answer_by').notNull(),
  state: text('state', { enum: questionStates }).notNull().default('open'),
  answer: text('answer').notNull().default(''),
  passedOnTo: text('passed_on_to').notNull().default(''),
  settledBy: text('settled_by'),
  settledAt: integer('settled_at'),
  revision: integer('revision').notNull().default(1),
})
