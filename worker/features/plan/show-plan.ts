import { readFigures } from '../../areas/read-figures'
import { allows } from '../../auth/permissions'
import { signedIn } from '../../http/api'
import type { DeskCall, TenantCall } from '../../http/context'
import { gapsOf, localShare, sendsOn, suggestChannels } from '../../projects/communication-advice'
import { enterProject, there } from '../../projects/open-project'
import { momentOf } from '../../time/amsterdam'
import type { AdviceAsked, AudienceList, MessagePage, Plan } from './contract'
import { languageName, peopleOf, readingOf, shareWith } from './policy'
import { loadAudiences, loadMessage, loadPlan } from './queries'
import {
  audienceView,
  channelView,
  forAdvice,
  gapView,
  languagesFor,
  messageView,
  momentView,
  teamView,
} from './view'

type Loaded = Awaited<ReturnType<typeof loadPlan | typeof loadMessage | typeof loadAudiences>>

/** What every page of the plan chooses from. */
function partsOf({ actor, locale, now, at }: TenantCall, loaded: Loaded) {
  const [projects, audiences, channels, reaches, moments, team] = loaded
  const { id, name } = there(projects)
  const may = (action: 'plan.write' | 'project.work') =>
    allows(actor, action, { projectId: id }, at)
  return {
    project: { id, name },
    audiences: audiences.map(audienceView),
    channels: channels.map((row) => channelView(row, reaches)),
    moments: moments.map(momentView).sort((a, b) => a.on.localeCompare(b.on)),
    team: teamView(team),
    languages: languagesFor(locale),
    may: { write: may('plan.write'), work: may('project.work') },
    asOf: momentOf(now),
  }
}

/** The whole plan: what is planned, what it leaves out, and how much of it is of the wijk. */
export async function showPlan(
  call: TenantCall,
  projectId: string,
  asked: AdviceAsked = {},
): Promise<Plan> {
  await enterProject(call, projectId, 'plan.read')
  const loaded = await loadPlan(call.tenant.db, projectId, call.at)
  const parts = partsOf(call, loaded)
  const today = parts.asOf.on
  const [, , , , , , rows, [terms]] = loaded
  const messages = rows
    .map((row) => messageView(row, parts, today))
    .sort((a, b) => a.sendsOn.localeCompare(b.sendsOn) || a.subject.localeCompare(b.subject))
  const plan = forAdvice({ ...parts, messages })
  return {
    ...parts,
    messages,
    share: shareWith(localShare(plan.messages, plan.channels), terms),
    gaps: gapsOf(plan, today).map(gapView),
    buddyTerms: terms
      ? {
          ...{ pay: terms.pay, costCents: terms.costCents },
          ...{ isLocal: terms.isLocal, revision: terms.revision },
        }
      : null,
    advice: adviceFor(parts, asked),
  }
}

/** Which channels would do for a group, for something that goes out so long before a moment. */
function adviceFor(
  parts: ReturnType<typeof partsOf>,
  { audience: audienceId, moment: momentId, days = 0 }: AdviceAsked,
) {
  const audience = parts.audiences.find(({ id }) => id === audienceId)
  const moment = parts.moments.find(({ id }) => id === momentId)
  if (!audience || !moment) return null
  const { channels } = forAdvice({ ...parts, messages: [] })
  const sendOn = sendsOn({ momentOn: moment.on, daysBefore: days })
  return suggestChannels(audience, channels, { sendOn, today: parts.asOf.on }).map((each) => ({
    ...each,
    overcomes: [...each.overcomes],
    lacksLanguages: [...each.lacksLanguages],
  }))
}

/** Groups and moments, with what CBS knows of sizes in the area. */
export async function showAudiences(call: DeskCall, projectId: string): Promise<AudienceList> {
  await enterProject(call, projectId, 'plan.read')
  const loaded = await loadAudiences(call.tenant.db, projectId, call.at)
  const parts = partsOf(call, loaded)
  const [, , , , , , gatherings, areas] = loaded
  const codes = areas.flatMap(({ code }) => code ?? [])
  const figures = await readFigures(call.directory, codes)
  return {
    ...parts,
    gatherings: gatherings.map(({ id, name, startsMin }) => ({
      ...{ id, name },
      starts: momentOf(startsMin),
    })),
    sizes: figures
      .filter(({ code }) => codes.includes(code))
      .flatMap(({ name: area, year, figures: { population, pop_65_plus, pop_0_14 } }) => {
        if (population === undefined) return []
        const of = (group: 'young' | 'old', percent: number | undefined) =>
          percent === undefined ? [] : [{ group, area, year, size: peopleOf(population, percent) }]
        const everybody = { group: 'everybody' as const, area, year, size: population }
        return [everybody, ...of('old', pop_65_plus), ...of('young', pop_0_14)]
      })
      .filter(({ size }) => size > 0),
  }
}

/** One message: its texts with what may stop a reader, and what it can be changed to. */
export async function showMessage(
  call: TenantCall,
  projectId: string,
  id: string,
): Promise<MessagePage> {
  await enterProject(call, projectId, 'plan.read')
  const loaded = await loadMessage(call.tenant.db, projectId, id, call.at)
  const parts = partsOf(call, loaded)
  const [, , , , , , rows, texts] = loaded
  const row = there(rows)
  const message = messageView(row, parts, parts.asOf.on)
  const needed = parts.audiences.find((each) => each.id === row.audienceId)?.languages ?? []
  const nameOf = (accountId: string | null) =>
    parts.team.find((each) => each.id === accountId)?.name ?? null
  return {
    ...parts,
    message,
    texts: [...new Set([...needed, ...row.writtenIn])].map((language) => {
      const { text = '', revision = 0 } = texts.find((each) => each.language === language) ?? {}
      const name = languageName(language, call.locale)
      return { language, name, text, revision, ...readingOf(text, language) }
    }),
    checkedBy: nameOf(row.checkedBy),
    writtenBy: nameOf(row.writtenBy),
    isMine: row.writtenBy === signedIn(call.actor).id,
    advice:
      adviceFor(parts, {
        ...{ audience: row.audienceId, moment: row.momentId, days: row.daysBefore },
      }) ?? [],
  }
}
