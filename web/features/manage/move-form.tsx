import type { Booking } from '../../../worker/features/bookings/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { TextField } from '../../ui/text-field'
import { minutesOf } from '../../words/calendar'
import { dateWords, durationWords, endTime, rangeWords } from '../../words/moments'
import { withCurrent } from './options'
import { someoneOf } from './who'
import { useWords } from './words'

const lengths = [30, 60, 90, 120, 150, 180, 210, 240, 300, 360, 420, 480, 600, 720]

/** Another time for a booking; when that is taken, what is free stands above it. */
export function MoveForm({ booking, asOf }: { booking: Booking; asOf: string }) {
  const { messages } = useApp()
  const words = useWords()
  const { starts, revision } = booking
  const length = lengthOf(booking)
  return (
    <section className="flow screen">
      <SectionHeading>{words.moveTitle}</SectionHeading>
      <p>{words.moveText(someoneOf(words, booking))}</p>
      <FreeInstead revision={revision} asOf={asOf} />
      <Form action="move" hidden={{ revision }}>
        <div className="fields">
          <TextField name="on" type="date" label={words.moveOn} defaultValue={starts.on} />
          <TextField name="from" type="time" label={words.moveFrom} defaultValue={starts.time} />
          <Select
            name="minutes"
            label={words.moveLength}
            defaultValue={String(length)}
            options={withCurrent(lengths, length).map((minutes) => ({
              value: String(minutes),
              label: durationWords(messages.time, minutes),
            }))}
          />
        </div>
        <p>
          <Button look="secondary-action">{words.moveSubmit}</Button>
        </p>
      </Form>
    </section>
  )
}

function FreeInstead({ revision, asOf }: { revision: number; asOf: string }) {
  const { messages, formResult } = useApp()
  const words = useWords()
  const times = formResult?.action === 'move' ? formResult.problem.alternatives?.times : undefined
  if (!times || times.length === 0) return null
  return (
    <>
      <h3>{words.alternatives}</h3>
      {times.map((period) => (
        <Form
          key={period.starts.at}
          action="move"
          className="row"
          hidden={{
            on: period.starts.on,
            from: period.starts.time,
            minutes: lengthOf(period),
            revision,
          }}
        >
          <Button look="secondary-action">
            {words.moveTo(
              `${dateWords(messages.time, period.starts.on, asOf)} ${rangeWords(messages.time, period.starts, period.ends)}`,
            )}
          </Button>
        </Form>
      ))}
    </>
  )
}

/** Minutes on the clock; the night on which the clock changes is reckoned by the API. */
function lengthOf({ starts, ends }: Pick<Booking, 'starts' | 'ends'>): number {
  const until = minutesOf(endTime(starts, ends))
  return (ends.on === starts.on || until === 1440 ? until : until + 1440) - minutesOf(starts.time)
}
