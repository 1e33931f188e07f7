import { isDate } from '../../words/calendar'

const kinds = { reserveringen: 'bookings', besluiten: 'decisions', plekken: 'places' } as const

/** What was chosen, as it stands in the address; dates in the order that makes sense. */
export interface WooView {
  from: string | undefined
  to: string | undefined
  placeId: string
  kinds: (typeof kinds)[keyof typeof kinds][]
}

export function readWooView(search: Record<string, unknown>): WooView {
  const text = (name: string) => (typeof search[name] === 'string' ? search[name] : '')
  const [from, to] = [text('van'), text('tot')].filter(isDate).sort()
  return {
    from,
    to,
    placeId: text('plek'),
    kinds: Object.entries(kinds).flatMap(([name, kind]) => (search[name] === 'yes' ? kind : [])),
  }
}

/** The API's query for a view; empty until everything was chosen that it needs. */
export function wooQuery({ from, to, placeId, kinds: chosen }: WooView): string {
  if (!from || !to || chosen.length === 0) return ''
  return `?${new URLSearchParams({ from, to, placeId, kinds: chosen.join(',') })}`
}
