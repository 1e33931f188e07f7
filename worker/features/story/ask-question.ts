import { deriveQuestionCode, sha256Hex } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { owe } from '../../outbox/owe'
import { findProject, idFor, recordIn, there } from '../../projects/open-project'
import { isUpToDate } from '../../tenancy/schema'
import { wallOf } from '../../time/amsterdam'
import type { NewQuestion, Receipt } from './contract'
import { answerBy } from './policy'
import { findAskedSince, findPeople, findQuestion, findStory, insertQuestion } from './queries'

/** The kinds of letters about a question; the subject of each is the question. */
export const TEAM_LETTER = 'question-team'
export const RECEIPT_LETTER = 'question-receipt'
export const ANSWER_LETTER = 'question-answer'

const HOUR = 3600

/**
 * Takes a question of anybody, where a story is published. `key`: the same press twice is one
 * question.
 *
 * @returns the code by which the asker finds the answer, and by when that is there
 */
export async function askQuestion(
  call: TenantCall,
  projectId: string,
  { askedOf, ...asked }: NewQuestion,
  key: string | undefined,
): Promise<Receipt> {
  const { tenant, at, now, locale } = call
  const { db } = tenant
  if (!(await isUpToDate(tenant))) throw new ProblemError('not-found')
  // Whoever guessed a key would have to know the words too.
  const id = await idFor(call, 'qst', key && `${key} ${projectId} ${asked.text}`)
  const [projects, stories, people, [known], recent] = await db.batch([
    findProject(db, projectId),
    findStory(db, projectId),
    findPeople(db, projectId, at),
    findQuestion(db, projectId, id),
    findAskedSince(db, projectId, at - HOUR),
  ])
  there(projects)
  if ((there(stories).publishedAt ?? null) === null) throw new ProblemError('not-found')
  const code = await deriveQuestionCode(call.key, tenant.slug, id)
  if (known) return { code, answerBy: known.answerBy }
  if (askedOf !== undefined && !people.some((each) => each.id === askedOf))
    throw new ProblemError('invalid-input', { errors: [{ pointer: '/askedOf', code: 'invalid' }] })
  const until = answerBy(wallOf(now).on)
  const owed = (kind: string) => owe(db, { subjectId: id, kind, revision: 1, notBeforeAt: at })
  await recordIn(
    call,
    projectId,
    [
      insertQuestion(db, {
        ...{ id, projectId, codeHash: await sha256Hex(code), ...asked },
        ...{ askedOf: askedOf ?? null, locale, askedAt: at, answerBy: until },
      }),
      ...(asked.email === '' ? [] : [owed(RECEIPT_LETTER)]),
      // The team hears of new questions once an hour: a machine that asks fills no mailbox.
      ...(recent.length === 0 ? [owed(TEAM_LETTER)] : []),
    ],
    { action: 'question.asked' },
  )
  call.announce()
  return { code, answerBy: until }
}
