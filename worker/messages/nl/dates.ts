const weekdays = ['maandag', 'dinsdag', 'woensdag', 'donderdag', 'vrijdag', 'zaterdag', 'zondag']
const months = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
]

/** Dates and times as people say them. `weekday` and `month` count from 1; `clock` is 'HH:MM'. */
export const dates = {
  date: (weekday: number, day: number, month: number) =>
    `${weekdays[weekday - 1]} ${day} ${months[month - 1]}`,
  dateOfYear: (date: string, year: number) => `${date} ${year}`,
  time: (clock: string) => `${clock.replace(':', '.')} uur`,
  at: (date: string, clock: string) => `${date} om ${clock.replace(':', '.')} uur`,
  span: (date: string, from: string, to: string) =>
    `${date}, van ${from.replace(':', '.')} tot ${to.replace(':', '.')} uur`,
  hours: (from: string, to: string) =>
    `van ${from.replace(':', '.')} tot ${to.replace(':', '.')} uur`,
  across: (from: string, to: string) => `van ${from} tot ${to}`,
}
