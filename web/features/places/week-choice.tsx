import type { Place, Space } from '../../../worker/features/places/contract'
import type { Moment } from '../../../worker/http/schemas'
import { useApp } from '../../app-context'
import { Icon } from '../../ui/icon'
import { LocalLink } from '../../ui/local-link'
import { shiftDate } from '../../words/calendar'
import { DayChoice } from './day-choice'
import type { PlaceView } from './place-address'
import { WeekScale, WeekStrip } from './week-strip'

/** Choosing a time, step by step: seven days, then the free blocks of one, then start and length. */
export function WeekChoice(props: {
  space: Space
  week: NonNullable<Place['week']>
  asOf: Moment
  view: PlaceView
  hrefOf: (view: PlaceView, part: string) => string
  /** What the form at the end does: keep the time for a new booking, or move one. */
  action: 'hold' | 'move'
  submit: string
  note?: string
  usual?: { from: string; minutes: number }
}) {
  const { space, week, asOf, view, hrefOf, ...rest } = props
  const words = useApp().messages.place
  const here = { ruimte: view.ruimte, vanaf: view.vanaf }
  const day = week.days.find(({ on }) => on === view.dag)
  return (
    <>
      <section className="flow" id="week" tabIndex={-1} aria-labelledby="week-titel">
        <h2 className="utrecht-heading-2" id="week-titel">
          {words.weekTitle}
        </h2>
        <div>
          <WeekScale days={week.days} />
          <WeekStrip
            label={words.weekOf(space.name)}
            days={week.days}
            asOf={asOf}
            chosen={view.dag}
            hrefOf={(on) => hrefOf({ ...here, dag: on }, 'dag')}
          />
        </div>
        <WeekLinks
          from={week.from}
          today={asOf.on}
          hrefOf={(vanaf) => hrefOf({ ...here, vanaf }, 'week')}
        />
        <p className="quiet small">{words.legend}</p>
      </section>
      {day && (
        <DayChoice
          {...rest}
          day={day}
          space={space}
          asOf={asOf}
          from={view.van}
          hrefOf={(time) => hrefOf({ ...here, dag: day.on, van: time }, 'kies')}
        />
      )}
    </>
  )
}

function WeekLinks(props: {
  from: string
  today: string
  hrefOf: (from: string | undefined) => string
}) {
  const { from, today, hrefOf } = props
  const words = useApp().messages.place
  const earlier = shiftDate(from, -7)
  return (
    <p className="row">
      {from > today && (
        <LocalLink href={hrefOf(earlier > today ? earlier : undefined)}>
          <Icon shape="back" />
          {words.earlier}
        </LocalLink>
      )}
      <LocalLink href={hrefOf(shiftDate(from, 7))}>
        {words.later}
        <Icon shape="next" />
      </LocalLink>
    </p>
  )
}
