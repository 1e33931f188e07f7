import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Figures } from '../../directory/figures'
import { surveyQuestions } from '../../projects'

/** An area of CBS as it stood on the day of a measurement. */
export interface MeasuredArea {
  readonly code: string
  readonly name: string
  readonly year: number
  readonly figures: Figures
}

export const measurement = sqliteTable(
  'measurement',
  {
    projectId: text('project_id').notNull(),
    id: text('id').notNull(),
    name: text('name').notNull(),
    onDate: text('on_date').notNull(),
    figures: text('figures', { mode: 'json' }).$type<readonly MeasuredArea[]>().notNull(),
    opensOn: text('opens_on'),
    closesOn: text('closes_on'),
    revision: integer('revision').notNull().default(1),
  },
  (table) => [primaryKey({ columns: [table.projectId, table.id] })],
)

export const measurementScore = sqliteTable(
  'measurement_score',
  {
    projectId: text('project_id').notNull(),
    measurementId: text('measurement_id').notNull(),
    question: text('question', { enum: surveyQuestions }).notNull(),
    score: integer('score').notNull(),
    answers: integer('answers').notNull(),
  },
  (table) => [
    primaryKey({
      columns: [table.projectId, table.measurementId, table.question, table.score],
    }),
  ],
)
