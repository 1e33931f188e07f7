/** Which outbox has something to send. All that ever stands in a message of the queue. */
export type OutboxTarget = { readonly tenant: string } | { readonly directory: true }

/** Reads a message of the queue; null for anything else than a target. */
export function targetOf(body: unknown): OutboxTarget | null {
  if (typeof body !== 'object' || body === null) return null
  if ('tenant' in body && typeof body.tenant === 'string') return { tenant: body.tenant }
  return 'directory' in body && body.directory === true ? { directory: true } : null
}

/** One word for a target, for logs and to see that two are the same. */
export function nameOfTarget(target: OutboxTarget): string {
  return 'tenant' in target ? target.tenant : '(directory)'
}

/**
 * Tells the queue that a store owes something. Called after the commit, in `waitUntil`: when it
 * gets lost, the sweep finds the row. `delaySeconds` for what may not go yet (undo: 60).
 */
export async function announce(
  queue: Pick<Queue<OutboxTarget>, 'send'>,
  target: OutboxTarget,
  delaySeconds = 0,
): Promise<void> {
  await queue.send(target, delaySeconds > 0 ? { delaySeconds } : {})
}
