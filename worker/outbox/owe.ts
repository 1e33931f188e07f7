import { and, eq, gte, inArray, lt } from 'drizzle-orm'
import type { Database, Write } from '../../db/open'
import { outbox } from '../../db/store/outbox'

export interface Owed {
  /** What it is about: a booking, a challenge. Everything in the letter is read from it again. */
  readonly subjectId: string
  readonly kind: string
  /** Of the subject, so that the same event is announced once, however often the verb is tried. */
  readonly revision: number
  /** Epoch seconds. */
  readonly notBeforeAt: number
  /** Never personal data, a code or a link's secret: those are read or derived at sending time. */
  readonly params?: Readonly<Record<string, string | number>>
}

/** The write that owes a letter; belongs in the batch of the act that it tells of. */
export function owe(db: Database, { subjectId, kind, revision, notBeforeAt, params }: Owed): Write {
  return db
    .insert(outbox)
    .values({
      id: `${subjectId}:${kind}:${revision}`,
      kind,
      subjectId,
      params: { ...params },
      notBeforeAt,
    })
    .onConflictDoNothing()
}

/**
 * The write that takes back what is still owed about a subject: all of it, or only some kinds.
 * A key range, so it reads the subject's own rows however full the outbox is.
 */
export function voidLetters(db: Database, subjectId: string, kinds?: readonly string[]): Write {
  return db
    .update(outbox)
    .set({ state: 'void' })
    .where(and(waitingAbout(subjectId), kinds ? inArray(outbox.kind, [...kinds]) : undefined))
}

/**
 * The write that lets what is owed about a subject wait until an act can no longer be taken back.
 * `until`: epoch seconds. What is no longer true by then, nobody sends.
 */
export function delayLetters(db: Database, subjectId: string, until: number): Write {
  return db
    .update(outbox)
    .set({ notBeforeAt: until })
    .where(and(waitingAbout(subjectId), lt(outbox.notBeforeAt, until)))
}

function waitingAbout(subjectId: string) {
  return and(
    gte(outbox.id, `${subjectId}:`),
    // ';' is the character after ':'.
    lt(outbox.id, `${subjectId};`),
    eq(outbox.state, 'waiting'),
  )
}

/** The number at the end of a row's id. */
export function revisionOf(rowId: string): number {
  return Number(rowId.slice(rowId.lastIndexOf(':') + 1))
}
