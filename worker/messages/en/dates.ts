import type { dates as nl } from '../nl/dates'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]

export const dates: typeof nl = {
  date: (weekday, day, month) => `${weekdays[weekday - 1]} ${day} ${months[month - 1]}`,
  dateOfYear: (date, year) => `${date} ${year}`,
  time: (clock) => clock,
  at: (date, clock) => `${date} at ${clock}`,
  span: (date, from, to) => `${date}, from ${from} to ${to}`,
  hours: (from, to) => `from ${from} to ${to}`,
  across: (from, to) => `from ${from} to ${to}`,
}
