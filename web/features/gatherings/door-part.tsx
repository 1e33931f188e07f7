import type { GatheringPage } from '../../../worker/features/gatherings/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './gathering-address'
import { useWords } from './words'

/** Who comes without a sign-up: counted by channel, never named. */
export function DoorPart({ data }: { data: GatheringPage }) {
  const { desk: words } = useWords()
  const { requestId } = useApp()
  const { channels } = data
  const counted = data.attendances.filter(({ isAtDoor }) => isAtDoor)
  const nameOf = (id: string | null) =>
    channels.find((channel) => channel.id === id)?.name ?? words.unknown
  return (
    <section className="card flow screen" id="deur" tabIndex={-1}>
      <SectionHeading>{words.door}</SectionHeading>
      <p>{words.doorText}</p>
      <Form action="count" hidden={{ key: requestId }}>
        <TextField
          name="doorCame"
          type="number"
          inputMode="numeric"
          min={1}
          max={LIMITS.came}
          label={words.doorCame}
          defaultValue="1"
        />
        {channels.length > 0 && (
          <Select
            name="doorChannel"
            label={words.channel}
            options={[
              { value: '', label: words.unknown },
              ...channels.map(({ id, name }) => ({ value: id, label: name })),
            ]}
            optional
          />
        )}
        <p>
          <Button>{words.count}</Button>
        </p>
      </Form>
      {counted.length > 0 && (
        <ul className="visits">
          {counted.map(({ id, came, channelId }) => {
            const said = words.doorCount(came ?? 0, nameOf(channelId))
            return (
              <li key={id} className="visit">
                <div className="visit-what">{said}</div>
                <Form action="undo-count" className="row" hidden={{ attendance: id }}>
                  <Button look="subtle" aria-label={words.undoOf(said)}>
                    {words.undo}
                  </Button>
                </Form>
              </li>
            )
          })}
        </ul>
      )}
    </section>
  )
}
