import type { DayOutlook } from '../../../worker/features/places/contract'
import type { Moment } from '../../../worker/http/schemas'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { minutesOf, partsOf, timeOf } from '../../words/calendar'
import { endTime } from '../../words/moments'
import { dayFreeWords, dayHeading, dayState } from './freedom'

/** Seven days with how much is free: by length, by pattern and in words. Free days are links. */
export function WeekStrip(props: {
  label: string
  days: readonly DayOutlook[]
  asOf: Moment
  chosen: string | undefined
  hrefOf: (day: string) => string
}) {
  const { days, asOf, chosen, hrefOf } = props
  const { messages } = useApp()
  const hours = hoursOf(days)
  return (
    <ol className="week" aria-label={props.label}>
      {days.map((day, index) => {
        const content = (
          <>
            <DayName on={day.on} asOf={asOf} />
            <DayBar day={day} hours={hours} pattern={index === 0} />
            <span className="left">{dayFreeWords(messages, day, asOf)}</span>
          </>
        )
        return (
          <li key={day.on}>
            {dayState(day, asOf) === 'free' ? (
              <LocalLink
                className="day"
                href={hrefOf(day.on)}
                aria-current={day.on === chosen ? 'date' : undefined}
              >
                {content}
              </LocalLink>
            ) : (
              <div className="day quiet">{content}</div>
            )}
          </li>
        )
      })}
    </ol>
  )
}

function DayName({ on, asOf }: { on: string; asOf: Moment }) {
  const { messages } = useApp()
  const { day, month } = partsOf(on)
  return (
    <span>
      <b>{dayHeading(messages, on, asOf).split(' ')[0]}</b>{' '}
      <span className="quiet small">
        {messages.time.monthDay(day, messages.time.months[month - 1] ?? '')}
      </span>
    </span>
  )
}

interface Hours {
  from: number
  to: number
}

/** From the earliest opening to the latest closing of these days, in minutes of the day. */
function hoursOf(days: readonly DayOutlook[]): Hours {
  const open = days.flatMap((day) => day.open)
  if (open.length === 0) return { from: 0, to: 1440 }
  return {
    from: Math.min(...open.map(({ starts }) => minutesOf(starts.time))),
    to: Math.max(...open.map(({ starts, ends }) => minutesOf(endTime(starts, ends)))),
  }
}

// Hatching says taken where colour does not; one pattern serves all seven drawings.
function DayBar({ day, hours, pattern }: { day: DayOutlook; hours: Hours; pattern: boolean }) {
  const share = (minutes: number) => ((minutes - hours.from) / (hours.to - hours.from)) * 100
  const rect = ({ starts, ends }: DayOutlook['open'][number], className?: string) => {
    const left = share(minutesOf(starts.time))
    const width = share(minutesOf(endTime(starts, ends))) - left
    return (
      <rect
        key={starts.at}
        className={className}
        x={`${left.toFixed(1)}%`}
        width={`${width.toFixed(1)}%`}
        height="100%"
      />
    )
  }
  return (
    <svg className="bar" aria-hidden="true">
      {pattern && (
        <pattern id="taken" width="6" height="6" patternUnits="userSpaceOnUse">
          <path className="hatch" d="M-1 7 7-1M-1 1 1-1M5 7 7 5" />
        </pattern>
      )}
      {day.open.map((period) => rect(period, 'open'))}
      {day.free.map((period) => rect(period))}
    </svg>
  )
}

/** The hours under or above the strip; the bars are drawings of the words beside them. */
export function WeekScale({ days }: { days: readonly DayOutlook[] }) {
  const { messages } = useApp()
  const { from, to } = hoursOf(days)
  const middle = Math.round((from + to) / 120) * 60
  return (
    <div className="day scale" aria-hidden="true">
      <i />
      <span className="row">
        {[from, middle, to].map((minutes) => (
          <span key={minutes}>{messages.time.clock(timeOf(minutes))}</span>
        ))}
      </span>
      <i />
    </div>
  )
}
