import { partsOf, weekdayOf } from '../../words/calendar'

export interface Day<Message> {
  on: string
  messages: Message[]
}
export interface Month<Message> {
  year: number
  /** 1 to 12. */
  month: number
  /** On which day of the week it begins; 0: Monday. */
  startsOn: number
  days: Day<Message>[]
}

/** The months in which something goes out, each with all of its days. */
export function monthsOf<Message extends { sendsOn: string }>(
  messages: readonly Message[],
): Month<Message>[] {
  const keys = [...new Set(messages.map(({ sendsOn }) => sendsOn.slice(0, 7)))].sort()
  return keys.map((key) => {
    const { year, month } = partsOf(`${key}-01`)
    const count = new Date(Date.UTC(year, month, 0)).getUTCDate()
    const days = Array.from({ length: count }, (_, index) => {
      const on = `${key}-${String(index + 1).padStart(2, '0')}`
      return { on, messages: messages.filter(({ sendsOn }) => sendsOn === on) }
    })
    return { year, month, startsOn: weekdayOf(`${key}-01`), days }
  })
}
