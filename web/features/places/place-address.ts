import { isDate } from '../../words/calendar'

/** Where on a place's page somebody is: which space, which week, which day, from what time. */
export interface PlaceView {
  ruimte?: string | undefined
  vanaf?: string | undefined
  dag?: string | undefined
  van?: string | undefined
}

const date = { test: isDate }
const clock = /^\d{2}:\d{2}$/
const id = /^[a-z]{3}_[a-z0-9-]{4,40}$/

/** Reads the address; what does not look right is left out, so a mistyped link still opens. */
export function readPlaceView(search: Record<string, unknown>): PlaceView {
  const text = (name: string, shape: Pick<RegExp, 'test'>) => {
    const value = search[name]
    return typeof value === 'string' && shape.test(value) ? value : undefined
  }
  return {
    ruimte: text('ruimte', id),
    vanaf: text('vanaf', date),
    dag: text('dag', date),
    van: text('van', clock),
  }
}

/** The same as the end of an address; `part` is the id to move to. */
export function viewQuery(view: PlaceView, part?: string): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries(view)) if (value) query.set(name, value)
  const text = query.toString()
  return `${text && `?${text}`}${part ? `#${part}` : ''}`
}

/** What the API is asked for this view: the space, and the first of the seven days. */
export function apiQuery({ ruimte, vanaf, dag }: PlaceView): string {
  const query = new URLSearchParams()
  if (ruimte) query.set('space', ruimte)
  // A link to a day alone shows the week that begins with it.
  const from = vanaf ?? dag
  if (from) query.set('from', from)
  const text = query.toString()
  return text && `?${text}`
}
