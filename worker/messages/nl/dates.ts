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

// "9.00", not "09:00": as people say it and as the pages write it.
const said = (clock: string) => clock.replace(/^0/, '').replace(':', '.')

/** Dates and times as people say them. `weekday` and `month` count from 1; `clock` is 'HH:MM'. */
export const dates = {
  date: (weekday: number, day: number, month: number) =>
    `${weekdays[weekday - 1]} ${day} ${months[month - 1]}`,
  dateOfYear: (date: string, year: number) => `${date} ${year}`,
  time: (clock: string) => `${said(clock)} uur`,
  at: (date: string, clock: string) => `${date} om ${said(clock)} uur`,
  span: (date: string, from: string, to: string) =>
    `${date}, van ${said(from)} tot ${said(to)} uur`,
  hours: (from: string, to: string) => `van ${said(from)} tot ${said(to)} uur`,
  across: (from: string, to: string) => `van ${from} tot ${to}`,
}
