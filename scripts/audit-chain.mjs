import { createHash } from 'node:crypto'
import { CHAIN_START, faultsIn } from '../worker/sweep/chain.ts'

const PAGE = 1000

/**
 * Reckons the chain over an organisation's audit again, from the first entry to the last seal.
 * @param {{ rows: (sql: string) => Promise<object[]> }} database as `d1Database` and `wranglerDatabase` give it
 * @returns {Promise<{ faults: import('../worker/sweep/chain.ts').Fault[], sealed: number, open: number, hash: string }>}
 *   the entries at fault; the number of the last sealed entry and its seal;
 *   how many came after it
 */
export async function verifyChain(database) {
  const [{ sealed, last }] = await database.rows(
    'SELECT (SELECT coalesce(max(audit_seq), 0) FROM audit_seal) AS sealed, (SELECT coalesce(max(seq), 0) FROM audit) AS last',
  )
  const faults = []
  let hash = CHAIN_START
  for (let from = 1; from <= sealed; from += PAGE) {
    const until = Math.min(from + PAGE - 1, sealed)
    const links = await readLinks(database, from, until)
    const found = faultsIn(hash, links, sha256)
    faults.push(...found.faults)
    hash = found.last
  }
  return { faults, sealed, open: Math.max(0, last - sealed), hash }
}

// By number, so that a row without its seal is met as well as a seal without its row.
async function readLinks(database, from, until) {
  const between = `BETWEEN ${from} AND ${until}`
  const rows = await database.rows(`
    SELECT seq, at, actor_id AS actorId, action, object_id AS objectId, fields,
      request_id AS requestId, detail_hash AS detailHash
    FROM audit WHERE seq ${between} ORDER BY seq`)
  const seals = await database.rows(
    `SELECT audit_seq AS seq, hash FROM audit_seal WHERE audit_seq ${between} ORDER BY audit_seq`,
  )
  const links = new Map()
  for (const row of rows)
    links.set(row.seq, {
      seq: row.seq,
      row: { ...row, fields: JSON.parse(row.fields) },
      hash: null,
    })
  for (const { seq, hash } of seals) links.set(seq, { seq, row: links.get(seq)?.row ?? null, hash })
  return [...links.values()].sort((a, b) => a.seq - b.seq)
}

const sha256 = (text) => createHash('sha256').update(text).digest('hex')

/**
 * Says what was found, a line each.
 * @returns {boolean} whether nothing is broken
 */
export function reportChain(slug, { faults, sealed, open, hash }, say) {
  const words = { changed: 'was changed', removed: 'was removed', added: 'was put in afterwards' }
  for (const { seq, what } of faults) say(`entry ${seq} ${words[what]}`)
  const rest = open > 0 ? `; ${open} later ones are not sealed yet` : ''
  if (faults.length === 0) say(`${slug}: ${sealed} entries are as they were sealed${rest}`)
  else say(`${slug}: the chain is broken in ${faults.length} of ${sealed} entries${rest}`)
  // Kept elsewhere, it also shows that the end of log and chain were cut off together.
  say(`seal of entry ${sealed}: ${hash}`)
  return faults.length === 0
}
