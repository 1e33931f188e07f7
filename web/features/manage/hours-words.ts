import type { ManagedPlace } from '../../../worker/features/manage/contract'
import type { Messages } from '../../messages/nl'
import { capital, dateWords } from '../../words/moments'

type Hours = ManagedPlace['opening'][number]
type Exception = ManagedPlace['exceptions'][number]

/** "van 9.00 tot 12.30 uur, van 13.30 tot 22.00 uur"; '' when there are none. */
export function dayHours(time: Messages['time'], hours: Hours): string {
  return hours
    .map(({ opens, closes }) => time.fromTo(time.clock(opens), time.clock(closes)))
    .join(', ')
}

/** "Donderdag 3 december: dicht". */
export function exceptionLine(
  time: Messages['time'],
  closed: string,
  { on, hours }: Exception,
  asOf: string,
): string {
  return `${capital(dateWords(time, on, asOf))}: ${dayHours(time, hours) || closed}`
}
