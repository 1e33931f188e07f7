import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import { capacities, partyParts, projectAreaKinds, projectKinds } from '../../projects'

export const project = sqliteTable('project', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  kind: text('kind', { enum: projectKinds }).notNull(),
  summary: text('summary').notNull().default(''),
  contactName: text('contact_name').notNull().default(''),
  contactFunction: text('contact_function').notNull().default(''),
  contactPhone: text('contact_phone').notNull().default(''),
  contactEmail: text('contact_email').notNull().default(''),
  startsOn: text('starts_on').notNull(),
  endsOn: text('ends_on').notNull(),
  publicVotes: integer('public_votes', { mode: 'boolean' }).notNull(),
  phase: integer('phase').notNull().default(0),
  revision: integer('revision').notNull().default(1),
  createdAt: integer('created_at').notNull(),
  mostProjects: integer('most_projects'),
})

export const projectParty = sqliteTable('project_party', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  name: text('name').notNull(),
  part: text('part', { enum: partyParts }).notNull(),
  capacity: text('capacity', { enum: capacities }).notNull(),
  contactName: text('contact_name').notNull().default(''),
  contactEmail: text('contact_email').notNull().default(''),
  agreementFile: text('agreement_file'),
  agreementName: text('agreement_name'),
  agreedOn: text('agreed_on'),
  revision: integer('revision').notNull().default(1),
})

export const tenantsAdvice = sqliteTable('tenants_advice', {
  projectId: text('project_id').primaryKey(),
  informedOn: text('informed_on'),
  askedOn: text('asked_on'),
  advisedOn: text('advised_on'),
  answeredOn: text('answered_on'),
  revision: integer('revision').notNull().default(1),
})

export const householdContact = sqliteTable(
  'household_contact',
  {
    projectId: text('project_id').notNull(),
    address: text('address').notNull(),
    contactedOn: text('contacted_on').notNull(),
    contactedBy: text('contacted_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.address, t.contactedOn] })],
)

export const projectArea = sqliteTable('project_area', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  kind: text('kind', { enum: projectAreaKinds }).notNull(),
  code: text('code'),
  name: text('name').notNull(),
  outline: text('outline').notNull().default(''),
  box: text('box').notNull().default(''),
  year: integer('year'),
  addresses: text('addresses', { mode: 'json' }).$type<readonly string[]>().notNull().default([]),
  withinId: text('within_id'),
})

export const theme = sqliteTable('theme', {
  id: text('id').primaryKey(),
  name: text('name').notNull(),
  addedAt: integer('added_at').notNull(),
})

export const projectTheme = sqliteTable(
  'project_theme',
  {
    projectId: text('project_id').notNull(),
    theme: text('theme').notNull(),
    question: text('question').notNull().default(''),
    revision: integer('revision').notNull().default(1),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.theme] })],
)

export const phaseName = sqliteTable('phase_name', {
  phase: integer('phase').primaryKey(),
  name: text('name').notNull(),
})

export const phaseStep = sqliteTable('phase_step', {
  id: text('id').primaryKey(),
  phase: integer('phase').notNull(),
  name: text('name').notNull(),
  addedAt: integer('added_at').notNull(),
})

export const projectOutput = sqliteTable(
  'project_output',
  {
    projectId: text('project_id').notNull(),
    output: text('output').notNull(),
    note: text('note').notNull().default(''),
    doneBy: text('done_by').notNull(),
    doneAt: integer('done_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.output] })],
)

export const phaseClosing = sqliteTable(
  'phase_closing',
  {
    projectId: text('project_id').notNull(),
    phase: integer('phase').notNull(),
    missing: text('missing', { mode: 'json' }).$type<readonly string[]>().notNull(),
    reason: text('reason').notNull(),
    closedBy: text('closed_by').notNull(),
    closedAt: integer('closed_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.phase] })],
)

export const workItem = sqliteTable('work_item', {
  id: text('id').primaryKey(),
  projectId: text('project_id').notNull(),
  title: text('title').notNull(),
  assigneeId: text('assignee_id').notNull(),
  dueOn: text('due_on').notNull(),
  state: text('state', { enum: ['open', 'done'] })
    .notNull()
    .default('open'),
  doneAt: integer('done_at'),
  revision: integer('revision').notNull().default(1),
  createdAt: integer('created_at').notNull(),
})

export const projectVisit = sqliteTable(
  'project_visit',
  {
    projectId: text('project_id').notNull(),
    accountId: text('account_id').notNull(),
    sinceSeq: integer('since_seq').notNull(),
    seenSeq: integer('seen_seq').notNull(),
    seenAt: integer('seen_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.accountId] })],
)
