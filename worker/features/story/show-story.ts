import { storyRoles } from '../../../db/roles'
import { allows } from '../../auth/permissions'
import type { TenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { type Locale, locales } from '../../http/schemas'
import { gatheringFacts } from '../../projects/gatherings'
import { enterProject, there } from '../../projects/open-project'
import { publishedPromise } from '../../projects/promise'
import { isUpToDate } from '../../tenancy/schema'
import { momentAt, momentOf, wallOf } from '../../time/amsterdam'
import type { Story, StoryDraft, StoryList } from './contract'
import { adviceFor, answerBy, textFor } from './policy'
import { loadStories, loadStory } from './queries'

/**
 * What residents read of a project: its story once it is published, and its promise once that is.
 * With neither, it is not there.
 */
export async function showStory(call: TenantCall, projectId: string): Promise<Story> {
  if (!(await isUpToDate(call.tenant))) throw new ProblemError('not-found')
  const { shown, row } = await readStory(call, projectId)
  const isPublished = (row?.publishedAt ?? null) !== null
  if (isPublished) return shown
  if (!shown.promise) throw new ProblemError('not-found')
  return {
    ...shown,
    text: null,
    people: [],
    parties: [],
    alliance: [],
    spots: [],
    gatherings: [],
    mayAsk: false,
  }
}

async function readStory(call: TenantCall, projectId: string) {
  const { tenant, locale, at, now } = call
  const { db } = tenant
  const [loaded, promise] = await Promise.all([
    loadStory(db, projectId, at, wallOf(now).on),
    publishedPromise(db, projectId),
  ])
  const [projects, [row], texts, people, parties, spots, alliance, gatherings, [survey]] = loaded
  const { id, name, summary, startsOn, endsOn } = there(projects)
  const text = textFor(texts, locale)
  const shown: Story = {
    project: { id, name, summary, startsOn, endsOn },
    text: text && {
      ...{ locale: text.locale, happens: text.happens, why: text.why },
      ...{ asked: text.asked, ideas: text.ideas },
    },
    people: peopleIn(people),
    parties,
    alliance,
    gatherings: gatherings.map(gatheringFacts),
    spots: spots.map(({ projectId: _, ...each }) => each),
    promise: promise && {
      number: promise.number,
      published: momentAt(promise.publishedAt),
      texts: [...promise.texts],
      topics: [...promise.topics],
    },
    surveyUntil: survey?.closesOn ?? null,
    mayAsk: true,
    answerBy: answerBy(wallOf(now).on),
    asOf: momentOf(now),
  }
  return { shown, row, texts }
}

/** Everybody once, with the first of their roles. */
export function peopleIn(
  rows: readonly {
    id: string
    name: string
    role: string
    function: string
    photo: string | null
  }[],
): Story['people'] {
  return rows.flatMap((person, index) => {
    const role = storyRoles.find((each) => each === person.role)
    const isFirst = rows.findIndex(({ id }) => id === person.id) === index
    return role && isFirst ? [{ ...person, role }] : []
  })
}

/** The story as its makers see it: both languages, with advice for plain words, and how it will look. */
export async function showDraft(call: TenantCall, projectId: string): Promise<StoryDraft> {
  await enterProject(call, projectId, 'project.tell')
  const { actor, at, now } = call
  const { shown, row, texts } = await readStory(call, projectId)
  return {
    story: shown,
    isPublished: (row?.publishedAt ?? null) !== null,
    revision: row?.revision ?? 0,
    texts: locales.map((language) => textOf(texts, language)),
    mayLead: allows(actor, 'project.lead', { projectId }, at),
    asOf: momentOf(now),
  }
}

function textOf(
  texts: Awaited<ReturnType<typeof readStory>>['texts'],
  language: Locale,
): StoryDraft['texts'][number] {
  const text = texts.find(({ locale }) => locale === language)
  const { happens = '', why = '', asked = '', ideas = '', revision = 0 } = text ?? {}
  const words = { happens, why, asked, ideas }
  return { language, ...words, revision, advice: adviceFor(words, language) }
}

/** The projects of this organisation that residents can read about, newest first. */
export async function listStories({ tenant, locale }: TenantCall): Promise<StoryList> {
  if (!(await isUpToDate(tenant))) return { stories: [] }
  const rows = await loadStories(tenant.db)
  const ids = [...new Set(rows.map(({ id }) => id))]
  return {
    stories: ids.flatMap(
      (id) =>
        textFor(
          rows.filter((row) => row.id === id),
          locale,
        ) ?? [],
    ),
  }
}
