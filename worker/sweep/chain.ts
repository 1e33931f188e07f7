// Without imports, so that `scripts/audit.mjs` reads it as it stands.

/** What stands before the first entry in the chain. */
export const CHAIN_START = '0'.repeat(64)

/** A row of the audit, as the chain has it. */
export interface SealedRow {
  readonly seq: number
  readonly at: number
  readonly actorId: string
  readonly action: string
  readonly objectId: string
  readonly fields: readonly string[]
  readonly requestId: string
  readonly detailHash: string | null
}

/** What the chain says of a row: everything in it, in this order. */
export function sealedText(previous: string, row: SealedRow): string {
  const { seq, at, actorId, action, objectId, fields, requestId, detailHash } = row
  return JSON.stringify([
    previous,
    seq,
    at,
    actorId,
    action,
    objectId,
    fields,
    requestId,
    detailHash,
  ])
}

/** One entry of the chain: the row, the seal, or one of them where the other is gone. */
export interface Link {
  readonly seq: number
  readonly row: SealedRow | null
  readonly hash: string | null
}

export interface Fault {
  readonly seq: number
  readonly what: 'changed' | 'removed' | 'added'
}

/**
 * What is wrong in a stretch of the chain, up to the last seal. Each row is reckoned on the seal that
 * stands before it, so that a fault names its own row and not all that come after.
 * @param previous the seal before the stretch
 * @param sha256 hex digest of a text
 */
export function faultsIn(
  previous: string,
  links: readonly Link[],
  sha256: (text: string) => string,
): { faults: Fault[]; last: string } {
  const faults: Fault[] = []
  let last = previous
  for (const { seq, row, hash } of links) {
    if (!row) faults.push({ seq, what: 'removed' })
    else if (hash === null) faults.push({ seq, what: 'added' })
    else if (sha256(sealedText(last, row)) !== hash) faults.push({ seq, what: 'changed' })
    last = hash ?? last
  }
  return { faults, last }
}
