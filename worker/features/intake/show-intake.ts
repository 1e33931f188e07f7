import { actorId } from '../../auth/actor'
import { allows } from '../../auth/permissions'
import { newId, sha256Hex } from '../../auth/secrets'
import type { TenantCall } from '../../http/context'
import { judgeQuestion } from '../../language/question-guard'
import { enterProject, findProject, there } from '../../projects/open-project'
import { momentAt } from '../../time/amsterdam'
import type { Intake, IntakeNews, IntakeTheme } from './contract'
import { contentOf } from './fixed-content'
import { isApart, missingFor, readableSides } from './policy'
import { findReady, findSideOf, findTextsSince, type Loaded, loadAll } from './queries'
import { isExpectation } from './subjects'
import { textView, versionView } from './view'

/**
 * How long, in seconds, a text may be on its way into the database after the clock of its request:
 * news is asked for from so much earlier, and what comes twice a device knows.
 */
const LATE = 60

/** The whole starting conversation, for whoever may read it: one round trip. */
export async function showIntake(call: TenantCall, projectId: string): Promise<Intake> {
  await enterProject(call, projectId, 'intake.read')
  const { tenant, actor, at, locale } = call
  const loaded = await loadAll(tenant.db, projectId)
  const project = there(loaded.projects)
  const { texts, persons, ready, outcomes, topics, versions } = loaded
  const me = actorId(actor)
  const mine = loaded.chosenSides.find(({ accountId }) => accountId === me)?.side ?? null
  const apart = isApart(ready)
  const readable = readableSides(mine, apart)
  const readyAt = (side: string) => {
    const row = ready.find((each) => each.side === side)
    return row ? momentAt(row.readyAt) : null
  }
  const [newest] = versions
  return {
    project: { id: project.id, name: project.name },
    asOf: momentAt(at),
    until: at - LATE,
    me: {
      id: me,
      side: mine,
      mayWrite: allows(actor, 'intake.write', { projectId }, at),
      mayLead: allows(actor, 'project.lead', { projectId }, at),
    },
    formId: newId('frm'),
    texts: texts.filter(({ side }) => readable.includes(side)).flatMap((row) => textView(row, me)),
    persons: persons.map(({ projectId: _, ...person }) => person),
    ready: { commissioner: readyAt('commissioner'), contractor: readyAt('contractor') },
    isApart: apart,
    outcomes: outcomes.flatMap(({ subject, outcome, sentence, revision }) =>
      isExpectation(subject) ? [{ subject, outcome, sentence, revision }] : [],
    ),
    topics: topics.map(({ projectId: _, ...topic }) => topic),
    themes: themesOf(loaded, locale),
    ownThemes: loaded.ownThemes.map(({ id, name }) => ({ id, name })),
    versions: versions.map((row) => versionView(row, loaded.confirmations, persons, actor)),
    isNewer:
      newest !== undefined &&
      newest.fingerprint !== (await sha256Hex(JSON.stringify(contentOf(loaded)))),
    missing: missingFor({ texts, persons, ready, outcomes }),
  }
}

/** The themes of a project with their questions, and what there is to say about each question. */
function themesOf(
  { themes, ownThemes }: Pick<Loaded, 'themes' | 'ownThemes'>,
  locale: TenantCall['locale'],
): IntakeTheme[] {
  return themes.map(({ theme, question, revision }) => {
    const name = ownThemes.find(({ id }) => id === theme)?.name ?? null
    const verdict = judgeQuestion(question, locale)
    if (question === '' || verdict.isOpen) return { theme, name, question, revision, remark: null }
    const remark = { reasons: [...verdict.reasons], offer: verdict.offer }
    return { theme, name, question, revision, remark }
  })
}

/** Texts that were written since (epoch seconds), of whoever this reader may read. */
export async function showNews(
  call: TenantCall,
  projectId: string,
  since: number,
): Promise<IntakeNews> {
  await enterProject(call, projectId, 'intake.read')
  const { tenant, actor, at } = call
  const me = actorId(actor)
  const [projects, [mine], ready, rows] = await tenant.db.batch([
    findProject(tenant.db, projectId),
    findSideOf(tenant.db, projectId, me),
    findReady(tenant.db, projectId),
    findTextsSince(tenant.db, projectId, since),
  ])
  there(projects)
  const readable = readableSides(mine?.side ?? null, isApart(ready))
  // Where there is more than one answer holds, the next one goes on from the last text.
  const last = rows.length === 500 ? rows.at(-1)?.writtenAt : undefined
  return {
    until: last ?? at - LATE,
    texts: rows.filter(({ side }) => readable.includes(side)).flatMap((row) => textView(row, me)),
  }
}
