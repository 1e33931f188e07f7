import type { DayOutlook, Space } from '../../../worker/features/places/contract'
import type { Moment } from '../../../worker/http/schemas'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Original } from '../../ui/original'
import { dayWords, durationWords, rangeWords } from '../../words/moments'
import { lengthOf } from './freedom'
import { blockAt, lengthsIn, startsIn, usualLength } from './start-options'

/** The free blocks of one day as large buttons; the chosen one asks for start and length. */
export function DayChoice(props: {
  day: DayOutlook
  space: Pick<Space, 'id' | 'shortest' | 'longest' | 'step' | 'approval'>
  asOf: Moment
  from: string | undefined
  hrefOf: (time: string) => string
  /** What the form does: keep the time for a new booking, or move one. */
  action: 'hold' | 'move'
  submit: string
  note?: string
  /** What is chosen at first, where it fits: when and how long it is now. */
  usual?: { from: string; minutes: number }
}) {
  const { day, asOf, from, hrefOf } = props
  const { messages } = useApp()
  const { place: words, time } = messages
  const dayName = dayWords(time, day.on, asOf.on)
  const block = from ? blockAt(day.free, from) : day.free.length === 1 ? day.free[0] : undefined
  return (
    <section className="flow" id="dag" tabIndex={-1} aria-labelledby="dag-titel">
      <h2 className="utrecht-heading-2" id="dag-titel">
        {words.dayTitle(dayName)}
      </h2>
      {day.exception && (
        <p>
          {words.exception}: <Original>{day.exception}</Original>
        </p>
      )}
      {day.free.length === 0 && <p>{words.dayEmpty(dayName)}</p>}
      <ul className="choices">
        {day.free.map((each) => (
          <li key={each.starts.at}>
            <LocalLink
              className="block"
              href={hrefOf(each.starts.time)}
              aria-current={each === block ? 'true' : undefined}
            >
              <b>{rangeWords(time, each.starts, each.ends)}</b>
              <br />
              <span className="quiet small">
                {words.blockLength(durationWords(time, lengthOf(each)))}
              </span>
            </LocalLink>
          </li>
        ))}
      </ul>
      {/* A form of its own for each choice, so that what was chosen for another does not stay. */}
      {block && <TimeForm key={`${from} ${block.starts.at}`} {...props} block={block} />}
    </section>
  )
}

function TimeForm(props: Parameters<typeof DayChoice>[0] & { block: DayOutlook['free'][number] }) {
  const { day, space, from, block } = props
  const { messages } = useApp()
  const { place: words, time } = messages
  const lengths = lengthsIn(block, space)
  const starts = startsIn(block, space)
  const { usual } = props
  const isWholeBlock = !from || from === block.starts.time
  const first = isWholeBlock && usual && starts.includes(usual.from) ? usual.from : from
  const length = lengths.find((each) => each === usual?.minutes) ?? usualLength(lengths)
  return (
    <section className="card flow" id="kies" tabIndex={-1} aria-labelledby="kies-titel">
      <h3 id="kies-titel">{words.chooseTitle}</h3>
      <Form action={props.action} hidden={{ spaceId: space.id, on: day.on }}>
        <Select
          name="from"
          label={words.start}
          defaultValue={first && starts.includes(first) ? first : starts[0]}
          options={starts.map((start) => ({
            value: start,
            label: time.clockTime(time.clock(start)),
          }))}
        />
        <Select
          name="minutes"
          label={words.length}
          hint={words.lengthHint(
            durationWords(time, space.shortest),
            durationWords(time, space.longest),
          )}
          defaultValue={String(length)}
          options={lengths.map((length) => ({
            value: String(length),
            label: durationWords(time, length),
          }))}
        />
        <Button>{props.submit}</Button>
        {props.note && <p className="quiet">{props.note}</p>}
      </Form>
    </section>
  )
}
