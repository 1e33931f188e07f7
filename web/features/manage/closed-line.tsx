import type { Agenda } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { closedHours } from './day-view'
import { useWords } from './words'

/** "Appelkamer is dicht, hele dag". */
export function ClosedLine(props: { closure: Agenda['closures'][number]; on: string }) {
  const words = useWords()
  const { time } = useApp().messages
  const hours = closedHours(props.closure, props.on)
  return (
    <li className="visit closed-line">
      {words.closed(props.closure.spaceName)},{' '}
      {hours ? time.fromTo(time.clock(hours.opens), time.clock(hours.closes)) : words.allDay}
    </li>
  )
}
