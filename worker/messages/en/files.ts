import type { files as nl } from '../nl/files'

export const files: typeof nl = {
  log: 'log',
  logColumns: ['entry', 'date', 'time', 'who', 'what', 'about', 'fields'],
  destructions: 'declarations-of-destruction',
  destructionColumns: [
    ...['number', 'carried out on', 'kind of data', 'category of the selection list'],
    ...['term of the selection list', 'kept for', 'term set by', 'how many', 'oldest', 'newest'],
  ],
  kinds: {
    booking: 'who booked',
    'booking-note': 'messages with bookings',
    invoice: 'bookings on account',
    account: 'accounts that nobody uses',
    outbox: 'which mails went',
    looked: 'who looked',
    question: 'who asked a question',
    gathering: 'who came to a gathering',
    'audit-detail': 'reasons in the log',
    project: 'projects that have ended',
  },
  units: { days: 'days', months: 'months', years: 'years' },
  decided: { service: 'the standard', organisation: 'the organisation' },
}
