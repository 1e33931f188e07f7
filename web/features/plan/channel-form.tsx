import type { Channel, Plan } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Checkbox, RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { Typed } from '../../ui/original'
import { TextField } from '../../ui/text-field'
import { LanguageBoxes } from './language-boxes'
import { type ChannelKind, LIMITS } from './plan-address'
import { useWords } from './words'

/** Another channel, or one that changes; asks what its kind can have. */
export function ChannelForm(props: {
  channel: Channel | undefined
  kind: ChannelKind
  plan: Plan
}) {
  const { channel, kind, plan } = props
  const { channels: words, languages, save } = useWords()
  const { requestId } = useApp()
  const hidden = channel
    ? { channel: channel.id, revision: channel.revision }
    : { kind, key: requestId }
  const isOfBelief = kind === 'faith-board' || kind === 'party-or-union'
  const cents = channel?.costCents ?? 0
  return (
    <Form action={channel ? 'save-channel' : 'add-channel'} hidden={hidden}>
      <RadioGroup
        name="isThere"
        label={words.isThere}
        defaultValue={channel?.isThere === false ? 'no' : 'yes'}
        options={[
          { value: 'yes', label: words.yes },
          { value: 'no', label: words.no },
        ]}
      />
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        maxLength={LIMITS.name}
        defaultValue={channel?.name}
        autoComplete="off"
      />
      <TextField
        name="contact"
        label={words.contact}
        hint={words.contactHint}
        maxLength={LIMITS.contact}
        defaultValue={channel?.contact}
        autoComplete="off"
        optional
      />
      {isOfBelief ? (
        <p className="quiet">{words.noPerson}</p>
      ) : (
        <TextField
          name="contactName"
          label={words.contactName}
          maxLength={LIMITS.contactName}
          defaultValue={channel?.contactName}
          autoComplete="off"
          optional
        />
      )}
      {kind === 'passes-on' && (
        <TextField
          name="agreedOn"
          type="date"
          label={words.agreedOn}
          hint={words.agreedHint}
          defaultValue={channel?.agreedOn ?? ''}
          optional
        />
      )}
      <TextField
        name="rhythm"
        label={words.rhythm}
        hint={words.rhythmHint}
        maxLength={LIMITS.rhythm}
        defaultValue={channel?.rhythm}
        optional
      />
      <TextField
        name="noticeDays"
        label={words.noticeDays}
        inputMode="numeric"
        defaultValue={channel?.noticeDays ?? 0}
        optional
      />
      <TextField
        name="costCents"
        label={words.cost}
        hint={words.costHint}
        inputMode="decimal"
        defaultValue={cents === 0 ? '' : (cents / 100).toFixed(2).replace('.', ',')}
        optional
      />
      <ReachBoxes channel={channel} plan={plan} />
      <details open={channel !== undefined && channel.languages.length > 0}>
        <summary>{languages}</summary>
        <LanguageBoxes
          label={languages}
          hint={words.languagesHint}
          languages={plan.languages}
          chosen={channel?.languages ?? []}
        />
      </details>
      <p>
        <Button>{save}</Button>
      </p>
    </Form>
  )
}

/** Of each group a box, how many people of it, and whether somebody counted. */
function ReachBoxes({ channel, plan }: { channel: Channel | undefined; plan: Plan }) {
  const { channels: words } = useWords()
  return (
    <fieldset className="flow" id="reaches">
      <legend className="utrecht-form-label">{words.reach}</legend>
      <p className="quiet">{plan.audiences.length > 0 ? words.reachHint : words.reachNone}</p>
      {plan.audiences.map(({ id, name }) => {
        const reach = channel?.reaches.find(({ audienceId }) => audienceId === id)
        return (
          <div key={id} className="plan-reach">
            <Checkbox
              name={`reach-${id}`}
              label={<Typed>{name}</Typed>}
              defaultChecked={reach !== undefined}
            />
            <TextField
              name={`people-${id}`}
              label={words.reachPeople(name)}
              inputMode="numeric"
              defaultValue={reach?.people ?? ''}
              optional
            />
            <Checkbox
              name={`measured-${id}`}
              label={words.reachMeasured(name)}
              defaultChecked={reach?.isMeasured ?? false}
            />
          </div>
        )
      })}
    </fieldset>
  )
}
