import type { GatheringPage } from '../../../worker/features/gatherings/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './gathering-address'
import { Said } from './said'
import { useWords } from './words'

/** Where the team signs somebody up who phones, or who says it in the street. */
export function CallerForm({ data, code }: { data: GatheringPage; code: string | undefined }) {
  const words = useWords()
  const { desk } = words
  const { requestId, formResult } = useApp()
  const channels = data.channels.filter(({ isForNames }) => isForNames)
  return (
    <>
      <Said text={code && desk.callerCode(code)} />
      <details className="card flow screen" open={formResult?.action === 'sign-up-caller'}>
        <summary>{desk.caller}</summary>
        <Form action="sign-up-caller" hidden={{ key: requestId }}>
          <TextField
            name="name"
            label={desk.callerName}
            maxLength={LIMITS.name}
            autoComplete="off"
          />
          <TextField
            name="people"
            type="number"
            inputMode="numeric"
            min={1}
            max={LIMITS.people}
            label={desk.callerHowMany}
            defaultValue="1"
          />
          <TextField
            name="phone"
            type="tel"
            label={words.phone}
            maxLength={LIMITS.phone}
            autoComplete="off"
            optional
          />
          <TextField
            name="email"
            type="email"
            label={words.email}
            maxLength={LIMITS.email}
            autoComplete="off"
            optional
          />
          {channels.length > 0 && (
            <Select
              name="channelId"
              label={desk.heard}
              options={[
                { value: '', label: desk.unknown },
                ...channels.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              optional
            />
          )}
          <p>
            <Button look="secondary-action">{desk.callerSignUp}</Button>
          </p>
        </Form>
      </details>
    </>
  )
}
