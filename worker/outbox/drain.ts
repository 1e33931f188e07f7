import { and, asc, eq, inArray, lte, sql } from 'drizzle-orm'
import type { Store } from '../../db/open'
import { outbox } from '../../db/store/outbox'
import type { Clock } from '../time/instant'
import { addressed } from './addressed'
import { type Composers, type Draft, type Mailer, MailFault, type Sender } from './letter'
import { revisionOf } from './owe'

export interface DrainOptions {
  readonly composers: Composers
  readonly mailer: Mailer
  readonly sender: Sender
  readonly now: Clock
  /** Letters in one go; what is left is due at once, so the caller comes back. */
  readonly most?: number
}

export interface DrainReport {
  readonly sent: number
  readonly failed: number
  readonly voided: number
  /** Epoch seconds of the next row that waits; null: nothing owed. */
  readonly nextDueAt: number | null
}

type Row = Pick<typeof outbox.$inferSelect, 'id' | 'kind' | 'subjectId' | 'params' | 'attempts'>
type Outcome = 'sent' | 'failed' | 'voided' | 'lost'

const mostAttempts = 8
const minute = 60
const longestWait = 6 * 60 * minute

/**
 * Sends what is due. One row at a time is taken, sent and written down, so that a process that is
 * killed leaves one letter at most of which nobody knows whether it went; that one goes again,
 * under the same Message-ID, when its lease is over.
 */
export async function drain(store: Store, options: DrainOptions): Promise<DrainReport> {
  const { most = 100 } = options
  const counts: Record<Outcome, number> = { sent: 0, failed: 0, voided: 0, lost: 0 }
  for (let taken = 0; taken < most; taken++) {
    const row = await takeDue(store, options)
    if (!row) break
    counts[await deliver(store, row, options)] += 1
  }
  const { sent, failed, voided } = counts
  return { sent, failed, voided, nextDueAt: await nextDue(store) }
}

/** Epoch seconds at which the next letter of a store may go, or null. */
export async function nextDue(store: Store): Promise<number | null> {
  const [row] = await store.db
    .select({ at: outbox.notBeforeAt })
    .from(outbox)
    .where(waiting)
    .orderBy(asc(outbox.notBeforeAt))
    .limit(1)
  return row?.at ?? null
}

// Literally, not as a parameter, so that the partial index serves whatever SQLite makes of
// parameters: the outbox keeps every letter that was ever sent.
const waiting = sql`state = 'waiting'`

// Taking is one UPDATE that moves the row's own due time ahead: of two consumers that come at the
// same moment, the second no longer finds it due.
async function takeDue({ db }: Store, { mailer, now }: DrainOptions): Promise<Row | null> {
  const at = seconds(now)
  const due = db
    .select({ id: outbox.id })
    .from(outbox)
    .where(and(waiting, lte(outbox.notBeforeAt, at)))
    .orderBy(asc(outbox.notBeforeAt))
    .limit(1)
  const [row] = await db
    .update(outbox)
    .set({ notBeforeAt: at + mailer.leaseSeconds, attempts: sql`${outbox.attempts} + 1` })
    .where(and(inArray(outbox.id, due), waiting))
    .returning({
      id: outbox.id,
      kind: outbox.kind,
      subjectId: outbox.subjectId,
      params: outbox.params,
      attempts: outbox.attempts,
    })
  return row ?? null
}

async function deliver(store: Store, row: Row, options: DrainOptions): Promise<Outcome> {
  const { composers, now } = options
  try {
    const compose = composers[row.kind]
    if (!compose) throw new MailFault(`nobody writes ${row.kind}`)
    const owed = { ...row, revision: revisionOf(row.id) }
    const drafts = (await compose(owed, seconds(now))) ?? []
    if (drafts.length === 0) {
      await store.system([settle(store, row, { state: 'void' })])
      return 'voided'
    }
    await sendEach(store, row, drafts, options)
    await store.system([
      settle(store, row, { state: 'sent', sentAt: seconds(now), lastError: null }),
    ])
    return 'sent'
  } catch (error) {
    await store.system([settle(store, row, afterFault(row, error, seconds(now)))])
    return 'failed'
  }
}

// Hosts of a place are several. Who has had the letter is kept with the row, by id, so that one
// bad address does not send the others the same letter again.
async function sendEach(
  store: Store,
  row: Row,
  drafts: readonly Draft[],
  { mailer, sender, now }: DrainOptions,
): Promise<void> {
  const done = new Set(String(row.params[hadIt] ?? '').split(' '))
  const faults: unknown[] = []
  for (const draft of drafts) {
    if (done.has(draft.recipientId)) continue
    const fault = await mailer.send(await addressed(draft, row.id, sender)).then(
      () => null,
      (error: unknown) => error ?? new MailFault('refused'),
    )
    if (fault) faults.push(fault)
    else done.add(draft.recipientId)
    if (drafts.length === 1) continue
    const params = { ...row.params, [hadIt]: [...done].filter(Boolean).join(' ') }
    const notBeforeAt = seconds(now) + mailer.leaseSeconds
    await store.system([settle(store, row, { params, notBeforeAt })])
  }
  if (faults.length > 0) throw faults[0]
}

const hadIt = 'had-it'

// Only while the row is still ours: `attempts` counts the takings, so it names this one.
function settle({ db }: Store, row: Row, values: Partial<typeof outbox.$inferInsert>) {
  return db
    .update(outbox)
    .set(values)
    .where(and(eq(outbox.id, row.id), waiting, eq(outbox.attempts, row.attempts)))
}

function afterFault({ attempts }: Row, error: unknown, at: number) {
  const lastError = error instanceof MailFault ? error.message : nameOf(error)
  if (attempts >= mostAttempts) return { state: 'failed', lastError } as const
  return { notBeforeAt: at + waitAfter(attempts), lastError }
}

/** Seconds until the next try: 1, 4, 16, 64 minutes, then 4 and 6 hours. */
export function waitAfter(attempts: number): number {
  return Math.min(minute * 4 ** (attempts - 1), longestWait)
}

// The message of an unknown error may quote an address; its class does not.
const nameOf = (error: unknown) => (error instanceof Error ? error.name : 'unknown')
const seconds = (now: Clock) => Math.floor(now() / 1000)
