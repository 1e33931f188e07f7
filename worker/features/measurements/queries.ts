import { and, asc, desc, eq, lte, sql } from 'drizzle-orm'
import type { Database, Write } from '../../../db/open'
import { measurement, measurementScore } from '../../../db/tenant/schema/measurement'
import { projectArea } from '../../../db/tenant/schema/project'
import type { IsoDate } from '../../time/date'

/** How many measurements a project has, and of how many areas the figures are kept. */
export const most = { measurements: 10, areas: 4 } as const

export type MeasurementRow = typeof measurement.$inferSelect
export type ScoreRow = typeof measurementScore.$inferSelect

export function findMeasurements(db: Database, projectId: string) {
  return db
    .select()
    .from(measurement)
    .where(eq(measurement.projectId, projectId))
    .orderBy(asc(measurement.onDate), asc(measurement.id))
    .limit(most.measurements)
}

export function findMeasurement(db: Database, projectId: string, id: string) {
  return db
    .select()
    .from(measurement)
    .where(and(eq(measurement.projectId, projectId), eq(measurement.id, id)))
}

/** Of all measurements of a project, at most 30 rows for each. */
export function findScores(db: Database, projectId: string) {
  return db.select().from(measurementScore).where(eq(measurementScore.projectId, projectId))
}

export function findScoresOf(db: Database, projectId: string, measurementId: string) {
  return db
    .select()
    .from(measurementScore)
    .where(
      and(
        eq(measurementScore.projectId, projectId),
        eq(measurementScore.measurementId, measurementId),
      ),
    )
}

/** The survey that opened last. */
export function findSurvey(db: Database, projectId: string, today: IsoDate) {
  return db
    .select()
    .from(measurement)
    .where(and(eq(measurement.projectId, projectId), lte(measurement.opensOn, today)))
    .orderBy(desc(measurement.opensOn))
    .limit(1)
}

/** Codes of the areas that the figures are taken of. */
export function findCodes(db: Database, projectId: string) {
  return db
    .select({ code: sql<string>`${projectArea.code}`.as('area_code') })
    .from(projectArea)
    .where(and(eq(projectArea.projectId, projectId), sql`${projectArea.code} IS NOT NULL`))
    .orderBy(asc(projectArea.id))
    .limit(most.areas)
}

export function insertMeasurement(db: Database, row: typeof measurement.$inferInsert): Write {
  return db.insert(measurement).values(row)
}

/** The next version; the database refuses another one. */
export function updateMeasurement(
  db: Database,
  { projectId, id }: Pick<MeasurementRow, 'projectId' | 'id'>,
  revision: number,
  set: Partial<typeof measurement.$inferInsert>,
): Write {
  return db
    .update(measurement)
    .set({ ...set, revision: revision + 1 })
    .where(and(eq(measurement.projectId, projectId), eq(measurement.id, id)))
}

/** The database refuses it where somebody has answered. */
export function deleteMeasurement(db: Database, projectId: string, id: string): Write {
  return db
    .delete(measurement)
    .where(and(eq(measurement.projectId, projectId), eq(measurement.id, id)))
}

/** Adds one to a count, while the survey is open. */
export function countScore(
  db: Database,
  { projectId, measurementId, question, score }: Omit<ScoreRow, 'answers'>,
  today: IsoDate,
): Write {
  return db
    .insert(measurementScore)
    .select(
      sql`SELECT ${measurement.projectId}, ${measurement.id}, ${question}, ${score}, 1
        FROM ${measurement}
        WHERE ${measurement.projectId} = ${projectId} AND ${measurement.id} = ${measurementId}
          AND ${measurement.opensOn} <= ${today} AND ${measurement.closesOn} >= ${today}`,
    )
    .onConflictDoUpdate({
      target: [
        measurementScore.projectId,
        measurementScore.measurementId,
        measurementScore.question,
        measurementScore.score,
      ],
      set: { answers: sql`${measurementScore.answers} + 1` },
    })
}
