import { surveyQuestions } from '../../../db/projects'
import { readFigures } from '../../areas/read-figures'
import { allows } from '../../auth/permissions'
import type { DeskCall, TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { enterProject, findProject, idFor, recordIn, there } from '../../projects/open-project'
import { momentOf, wallOf } from '../../time/amsterdam'
import type { IsoDate } from '../../time/date'
import type { Measurement, MeasurementChange, MeasurementList, NewMeasurement } from './contract'
import { answersIn, faultIn, resultsOf, surveyOn } from './policy'
import {
  deleteMeasurement,
  findCodes,
  findMeasurement,
  findMeasurements,
  findScores,
  findScoresOf,
  insertMeasurement,
  type MeasurementRow,
  most,
  type ScoreRow,
  updateMeasurement,
} from './queries'

/** All measurements of a project, the first one first; results only of surveys that have closed. */
export async function listMeasurements(call: TenantCall, id: string): Promise<MeasurementList> {
  await enterProject(call, id, 'around.read')
  const { tenant, actor, now, at } = call
  const { db } = tenant
  const [projects, rows, scores] = await db.batch([
    findProject(db, id),
    findMeasurements(db, id),
    findScores(db, id),
  ])
  const { name } = there(projects)
  const asOf = momentOf(now)
  return {
    project: { id, name },
    measurements: rows.map((row) =>
      measurementView(
        row,
        scores.filter((each) => each.measurementId === row.id),
        asOf.on,
      ),
    ),
    mayWork: allows(actor, 'project.work', { projectId: id }, at),
    asOf,
  }
}

function measurementView(
  row: MeasurementRow,
  scores: readonly ScoreRow[],
  today: IsoDate,
): Measurement {
  const { id, name, onDate, figures, opensOn, closesOn, revision } = row
  const survey = surveyOn(row, today)
  return {
    ...{ id, name, on: onDate, opensOn, closesOn, survey, revision },
    figures: figures.map((area) => ({ ...area, figures: { ...area.figures } })),
    answers: answersIn(scores),
    results: survey === 'closed' ? resultsOf(surveyQuestions, scores) : null,
  }
}

/** Makes a measurement of today: the figures of the areas as they are now, and dates for a survey. */
export async function addMeasurement(
  call: DeskCall,
  projectId: string,
  asked: NewMeasurement,
  key: string | undefined,
): Promise<string> {
  await enterProject(call, projectId, 'project.work')
  const { tenant, directory, now } = call
  const { db } = tenant
  const id = await idFor(call, 'msr', key)
  const [projects, rows, codes] = await db.batch([
    findProject(db, projectId),
    findMeasurements(db, projectId),
    findCodes(db, projectId),
  ])
  there(projects)
  if (rows.some((row) => row.id === id)) return id
  const today = wallOf(now).on
  requireSound(asked, null, today)
  if (rows.length >= most.measurements)
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/name', code: 'too-big' }] })
  const figures = await readFigures(
    directory,
    codes.map(({ code }) => code),
  )
  const row = { id, projectId, ...asked, onDate: today, figures }
  await recordIn(call, projectId, [insertMeasurement(db, row)], { action: 'measurement.added' })
  return id
}

/** Changes the name and the dates of a survey, while it has not closed. */
export async function changeMeasurement(
  call: TenantCall,
  projectId: string,
  id: string,
  { revision, ...asked }: MeasurementChange,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { tenant, now } = call
  const row = there(await findMeasurement(tenant.db, projectId, id))
  requireSound(asked, row, wallOf(now).on)
  await recordIn(call, projectId, [updateMeasurement(tenant.db, row, revision, asked)], {
    action: 'measurement.changed',
  })
}

/** Takes a measurement away that nobody has answered. */
export async function removeMeasurement(
  call: TenantCall,
  projectId: string,
  id: string,
): Promise<void> {
  await enterProject(call, projectId, 'project.work')
  const { db } = call.tenant
  const [rows, scores] = await db.batch([
    findMeasurement(db, projectId, id),
    findScoresOf(db, projectId, id),
  ])
  there(rows)
  if (scores.length > 0) throw new ProblemError('survey-answered')
  await recordIn(call, projectId, [deleteMeasurement(db, projectId, id)], {
    action: 'measurement.removed',
  })
}

function requireSound(asked: NewMeasurement, before: MeasurementRow | null, today: IsoDate): void {
  const fault = faultIn(asked, before, today)
  if (!fault) return
  const { field, code } = fault
  throw new ProblemError('invalid-input', { errors: [{ pointer: `/${field}`, code }] })
}
