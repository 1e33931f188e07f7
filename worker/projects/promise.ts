import { and, desc, eq, isNotNull } from 'drizzle-orm'
import type { Database } from '../../db/open'
import type { degrees } from '../../db/projects'
import { intakeVersion } from '../../db/tenant/schema/intake'

/** What the commissioner promises residents before they are asked anything. */
export interface PublishedPromise {
  /** Of the fixed version that it stands in. */
  number: number
  /** Epoch seconds. */
  publishedAt: number
  /** Subject → text, in the order of the page (`promiseSubjects` of the intake). */
  texts: readonly { subject: string; text: string }[]
  topics: readonly {
    id: string
    topic: string
    degree: (typeof degrees)[number]
    decidedBy: string
  }[]
}

interface Fixed {
  texts: readonly { subject: string; side: string; text: string }[]
  topics: PublishedPromise['topics']
}

/** The subjects of a fixed version that are promises to residents. */
export const promiseSubjects = ['decided', 'input-use', 'by-when', 'who-answers', 'by-law'] as const

/**
 * The promise that stands on the public page of a project, or null while none does: then residents
 * must not be asked for input yet. One query, one row.
 */
export async function publishedPromise(
  db: Database,
  projectId: string,
): Promise<PublishedPromise | null> {
  const [row] = await db
    .select({
      number: intakeVersion.number,
      content: intakeVersion.content,
      publishedAt: intakeVersion.publishedAt,
    })
    .from(intakeVersion)
    .where(and(eq(intakeVersion.projectId, projectId), isNotNull(intakeVersion.publishedAt)))
    .orderBy(desc(intakeVersion.number))
    .limit(1)
  if (!row || row.publishedAt === null) return null
  const { texts, topics }: Fixed = JSON.parse(row.content)
  const isPromised = ({ subject }: { subject: string }) =>
    promiseSubjects.some((each) => each === subject)
  return {
    number: row.number,
    publishedAt: row.publishedAt,
    texts: texts.filter(isPromised).map(({ subject, text }) => ({ subject, text })),
    topics,
  }
}
