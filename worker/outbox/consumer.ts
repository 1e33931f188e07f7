import { unavailableIn } from '../../db/guard'
import type { Directory, Store, TenantStore } from '../../db/open'
import type { Clock } from '../time/instant'
import { announce, nameOfTarget, type OutboxTarget, targetOf } from './announce'
import { type DrainReport, drain } from './drain'
import { hintDue } from './due'
import type { Composers, Mailer, Sender } from './letter'

/** What the composition root knows and the kernel does not: who writes which letters. */
export interface OutboxDeps {
  readonly directory: Directory
  openTenant(slug: string): Promise<TenantStore>
  tenantDesk(store: TenantStore): Promise<Desk>
  directoryDesk(): Desk
  readonly mailer: Mailer
  readonly queue: Pick<Queue<OutboxTarget>, 'send'>
  readonly now: Clock
  log(line: Readonly<Record<string, string | number | null>>): void
}

/** The writing desk of one store. */
export interface Desk {
  readonly composers: Composers
  readonly sender: Sender
}

type Messages = readonly Pick<Message<unknown>, 'body' | 'ack' | 'retry'>[]

/** The queue's handler: empties the outboxes that the messages name, each once. */
export async function consumeOutbox(messages: Messages, deps: OutboxDeps): Promise<void> {
  for (const [name, { target, group }] of byTarget(messages)) {
    const done = await visit(target, name, deps)
    for (const message of group) {
      if (done) message.ack()
      else message.retry({ delaySeconds: 30 })
    }
  }
}

function byTarget(messages: Messages) {
  const groups = new Map<string, { target: OutboxTarget; group: Messages[number][] }>()
  for (const message of messages) {
    const target = targetOf(message.body)
    // Nothing that we ever send: bringing it again would not help.
    if (!target) message.ack()
    else {
      const known = groups.get(nameOfTarget(target)) ?? { target, group: [] }
      known.group.push(message)
      groups.set(nameOfTarget(target), known)
    }
  }
  return groups
}

// At work in this isolate, with what arrived meanwhile. Two consumers at once in one outbox would
// be safe, but each would leave a letter in doubt when the process is killed.
const atWork = new Map<string, { until: number; again: boolean }>()

/** False when the queue should bring the message again. */
async function visit(target: OutboxTarget, name: string, deps: OutboxDeps): Promise<boolean> {
  const busy = atWork.get(name)
  if (busy && busy.until > deps.now()) {
    busy.again = true
    return true
  }
  // A visit that was cut off must not stand in the way for ever.
  const work = { until: deps.now() + 15 * 60_000, again: false }
  atWork.set(name, work)
  try {
    do {
      work.again = false
      await empty(target, name, deps)
    } while (work.again)
    return true
  } catch (error) {
    const gone = /unknown|ended/.test(unavailableIn(error)?.fault ?? '')
    if (gone) await hintDue(deps.directory, name, null)
    deps.log({ event: 'outbox-fault', store: name, fault: wordsOf(error) })
    return gone
  } finally {
    atWork.delete(name)
  }
}

async function empty(target: OutboxTarget, name: string, deps: OutboxDeps): Promise<void> {
  const report =
    'tenant' in target
      ? await emptyTenant(target.tenant, deps)
      : await emptyStore(deps.directory, deps.directoryDesk(), deps)
  const { sent, failed, voided, nextDueAt } = report
  if (sent + failed + voided > 0) deps.log({ event: 'outbox', store: name, ...report })
  if (nextDueAt !== null && nextDueAt <= deps.now() / 1000) await announce(deps.queue, target)
}

async function emptyTenant(slug: string, deps: OutboxDeps): Promise<DrainReport> {
  const store = await deps.openTenant(slug)
  const report = await emptyStore(store, await deps.tenantDesk(store), deps)
  await hintDue(deps.directory, slug, report.nextDueAt)
  return report
}

function emptyStore(store: Store, desk: Desk, { mailer, now }: OutboxDeps): Promise<DrainReport> {
  return drain(store, { ...desk, mailer, now })
}

const wordsOf = (error: unknown) =>
  unavailableIn(error)?.fault ?? (error instanceof Error ? error.name : 'unknown')
