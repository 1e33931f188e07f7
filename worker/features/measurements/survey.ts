import { surveyQuestions } from '../../../db/projects'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { findProject, there } from '../../projects/open-project'
import { isUpToDate } from '../../tenancy/schema'
import { momentOf, wallOf } from '../../time/amsterdam'
import type { Survey, SurveyAnswer } from './contract'
import { surveyOn } from './policy'
import { countScore, findMeasurement, findSurvey } from './queries'

/** The survey that opened last in a project, also after it closed; before the first there is none. */
export async function showSurvey({ tenant, now }: TenantCall, projectId: string): Promise<Survey> {
  if (!(await isUpToDate(tenant))) throw new ProblemError('not-found')
  const { db } = tenant
  const asOf = momentOf(now)
  const [projects, surveys] = await db.batch([
    findProject(db, projectId),
    findSurvey(db, projectId, asOf.on),
  ])
  const { id, name } = there(projects)
  const survey = there(surveys)
  return {
    project: { id, name },
    measurementId: survey.id,
    isOpen: surveyOn(survey, asOf.on) === 'open',
    closesOn: survey.closesOn ?? asOf.on,
    asOf,
  }
}

/**
 * Counts what somebody answers. Nothing else is written, also not in the audit: a row with a moment
 * could lead to whoever sat at the table then.
 */
export async function countAnswer(
  { tenant, now }: TenantCall,
  projectId: string,
  measurementId: string,
  answer: SurveyAnswer,
): Promise<void> {
  if (!(await isUpToDate(tenant))) throw new ProblemError('not-found')
  const { db } = tenant
  const today = wallOf(now).on
  const state = surveyOn(there(await findMeasurement(db, projectId, measurementId)), today)
  if (state === 'none' || state === 'coming') throw new ProblemError('not-found')
  if (state === 'closed') throw new ProblemError('survey-closed')
  if ((await tenant.self()).state === 'suspended') throw new ProblemError('organisation-suspended')
  await tenant.system(
    surveyQuestions.map((question) =>
      countScore(db, { projectId, measurementId, question, score: answer[question] }, today),
    ),
  )
}
