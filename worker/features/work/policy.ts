const DAY = 1440
const WAITED_SECONDS = 2 * 86_400

/** Contact is quiet when nobody spoke for more days than this; as the page of a project has it. */
export const QUIET_DAYS = 60

interface Request {
  /** UTC minutes. */
  startsMin: number
  /** Epoch seconds. */
  createdAt: number
}

/** A request that has waited for more than two days, or whose time comes within a day. */
export function isOverdue({ startsMin, createdAt }: Request, now: number): boolean {
  return now * 60 - createdAt > WAITED_SECONDS || startsMin <= now + DAY
}

/** How many rows there are of which at most `most` are told, and whether there are more. */
export function counted(rows: readonly unknown[], most: number) {
  return { count: Math.min(rows.length, most), more: rows.length > most }
}
