import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import {
  alliances,
  areaParts,
  interestStates,
  stakeholderKinds,
  stakeholderStates,
} from '../../projects'

export const stakeholder = sqliteTable('stakeholder', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  name: text('name').notNull(),
  kind: text('kind', { enum: stakeholderKinds }).notNull(),
  wants: text('wants').notNull().default(''),
  offers: text('offers').notNull().default(''),
  takesPart: text('takes_part').notNull().default(''),
  themes: text('themes', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
  alliance: text('alliance', { enum: alliances }).notNull().default('none'),
  onStory: integer('on_story', { mode: 'boolean' }).notNull().default(false),
  state: text('state', { enum: stakeholderStates }).notNull().default('listed'),
  assigneeId: text('assignee_id'),
  spokenOn: text('spoken_on'),
  revision: integer('revision').notNull().default(1),
})

export const stakeholderContact = sqliteTable('stakeholder_contact', {
  id: text('id').primaryKey(),
  stakeholderId: text('stakeholder_id').notNull(),
  name: text('name').notNull().default(''),
  function: text('function').notNull().default(''),
  email: text('email').notNull().default(''),
  since: integer('since').notNull(),
  toldAt: integer('told_at'),
})

export const initiative = sqliteTable('initiative', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  what: text('what').notNull(),
  stakeholderId: text('stakeholder_id'),
  who: text('who').notNull().default(''),
  place: text('place').notNull().default(''),
  moments: text('moments').notNull().default(''),
  themes: text('themes', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
  ask: text('ask').notNull().default(''),
  answerBy: text('answer_by'),
  answer: text('answer').notNull().default(''),
  answeredBy: text('answered_by'),
  answeredAt: integer('answered_at'),
  revision: integer('revision').notNull().default(1),
})

export const areaNote = sqliteTable('area_note', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  part: text('part', { enum: areaParts }).notNull(),
  text: text('text').notNull(),
  source: text('source').notNull().default(''),
  place: text('place').notNull().default(''),
  photo: text('photo'),
  mapX: integer('map_x'),
  mapY: integer('map_y'),
  writtenBy: text('written_by').notNull(),
  writtenAt: integer('written_at').notNull(),
  revision: integer('revision').notNull().default(1),
})

export const interest = sqliteTable(
  'interest',
  {
    projectId: text('project_id').notNull(),
    id: text('id').notNull(),
    about: text('about').notNull(),
    handled: text('handled').notNull().default(''),
    state: text('state', { enum: interestStates }).notNull().default('open'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)

export const interestSide = sqliteTable(
  'interest_side',
  {
    projectId: text('project_id').notNull(),
    interestId: text('interest_id').notNull(),
    stakeholderId: text('stakeholder_id').notNull(),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.interestId, table.stakeholderId] })],
)
