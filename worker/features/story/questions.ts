import { actorId } from '../../auth/actor'
import { readQuestionCode, sha256Hex } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { owe } from '../../outbox/owe'
import { enterProject, recordIn, there } from '../../projects/open-project'
import { isUpToDate } from '../../tenancy/schema'
import { momentOf, wallOf } from '../../time/amsterdam'
import { ANSWER_LETTER } from './ask-question'
import type { Answer, AskedQuestion, Passing, Question, QuestionList } from './contract'
import {
  findByCode,
  findNames,
  findQuestion,
  loadQuestions,
  MOST_OPEN,
  type QuestionRow,
  settleQuestion,
} from './queries'
import { askedView } from './view'

/** A question by the code of its receipt: what was asked and what became of it, never by whom. */
export async function findAsked(call: TenantCall, typed: string): Promise<AskedQuestion> {
  const { tenant, now } = call
  const code = readQuestionCode(typed)
  if (code === null || !(await isUpToDate(tenant))) throw new ProblemError('not-found')
  const found = there(await findByCode(tenant.db, await sha256Hex(code)))
  const { projectId: id, projectName: name, askedOfName } = found
  const view = askedView(found, askedOfName, wallOf(now).on)
  return { code, project: { id, name }, ...view, asOf: momentOf(now) }
}

/** Everything that was asked in a project: what is open by its deadline, so what is late on top. */
export async function listQuestions(call: TenantCall, projectId: string): Promise<QuestionList> {
  await enterProject(call, projectId, 'project.tell')
  const { db } = call.tenant
  const [projects, open, settled] = await loadQuestions(db, projectId)
  const { id, name } = there(projects)
  const named = [...open, ...settled].flatMap(({ askedOf, settledBy }) => [
    ...(askedOf ? [askedOf] : []),
    ...(settledBy ? [settledBy] : []),
  ])
  const names = new Map((await findNames(db, named)).map((each) => [each.id, each.name]))
  const { on } = wallOf(call.now)
  const view = (row: QuestionRow): Question => ({
    ...askedView(row, names.get(row.askedOf ?? '') ?? null, on),
    ...{ id: row.id, name: row.name, email: row.email, phone: row.phone },
    settledBy: names.get(row.settledBy ?? '') ?? null,
    revision: row.revision,
  })
  return {
    project: { id, name },
    open: open.slice(0, MOST_OPEN).map(view),
    hasMore: open.length > MOST_OPEN,
    settled: settled.map(view),
    asOf: momentOf(call.now),
  }
}

/** Answers a question, once; whoever left an address gets it by mail. */
export function answerQuestion(
  call: TenantCall,
  projectId: string,
  questionId: string,
  { answer, revision }: Answer,
): Promise<void> {
  const said = { state: 'answered', answer, passedOnTo: '' } as const
  return settle(call, projectId, questionId, { ...said, revision }, 'question.answered')
}

/** Passes a question on that belongs elsewhere, and tells the asker so: one act. */
export function passOn(
  call: TenantCall,
  projectId: string,
  questionId: string,
  { to, words, revision }: Passing,
): Promise<void> {
  const said = { state: 'passed-on', answer: words, passedOnTo: to } as const
  return settle(call, projectId, questionId, { ...said, revision }, 'question.passed-on')
}

async function settle(
  call: TenantCall,
  projectId: string,
  questionId: string,
  { revision, ...said }: Pick<QuestionRow, 'state' | 'answer' | 'passedOnTo' | 'revision'>,
  action: string,
): Promise<void> {
  await enterProject(call, projectId, 'project.tell')
  const { tenant, actor, at } = call
  const { db } = tenant
  const row = there(await findQuestion(db, projectId, questionId))
  if (row.state !== 'open') throw new ProblemError('edited-meanwhile')
  const settled = { ...said, settledBy: actorId(actor), settledAt: at }
  const letter = { subjectId: questionId, kind: ANSWER_LETTER, revision: 1, notBeforeAt: at }
  await recordIn(
    call,
    projectId,
    [
      settleQuestion(db, questionId, revision, settled),
      ...(row.email === '' ? [] : [owe(db, letter)]),
    ],
    { action },
  )
  if (row.email !== '') call.announce()
}
