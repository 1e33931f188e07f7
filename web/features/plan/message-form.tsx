import type { Plan, PlannedMessage, Suggestion } from '../../../worker/features/plan/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { Typed } from '../../ui/original'
import { TextField } from '../../ui/text-field'
import { LIMITS, type PlanView } from './plan-address'
import { useWords } from './words'

type Parts = Pick<Plan, 'audiences' | 'channels' | 'moments' | 'team'>

/** For whom, and how long before or after which moment; `start`: what stands there at first. */
export function WhenFields(props: {
  parts: Parts
  names: { audience: string; moment: string; days: string; side: string }
  values: { before: string; after: string }
  start: { audienceId?: string; momentId?: string; daysBefore: number }
}) {
  const { parts, names, values, start } = props
  const { plan: words } = useWords()
  return (
    <>
      <Select
        name={names.audience}
        label={words.audience}
        defaultValue={start.audienceId}
        options={parts.audiences.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <Select
        name={names.moment}
        label={words.moment}
        defaultValue={start.momentId}
        options={parts.moments.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField
        name={names.days}
        label={words.daysBefore}
        inputMode="numeric"
        defaultValue={Math.abs(start.daysBefore)}
      />
      <Select
        name={names.side}
        label={words.side}
        defaultValue={start.daysBefore < 0 ? values.after : values.before}
        options={[
          { value: values.before, label: words.before },
          { value: values.after, label: words.after },
        ]}
      />
    </>
  )
}

/** Who makes a message and through what; local channels stand first, suppliers need a reason. */
export function ThroughFields(props: {
  parts: Parts
  advice: readonly Suggestion[]
  audienceId: string
  message: PlannedMessage | undefined
}) {
  const { parts, advice, audienceId, message } = props
  const { plan: words } = useWords()
  const there = parts.channels.filter(({ isThere, id }) => isThere || id === message?.channelId)
  const place = (id: string) => {
    const found = advice.findIndex(({ channelId }) => channelId === id)
    return found < 0 ? advice.length : found
  }
  const channels = [...there].sort(
    (a, b) => Number(b.isLocal) - Number(a.isLocal) || place(a.id) - place(b.id),
  )
  const local = channels.filter(
    ({ isLocal, reaches }) => isLocal && reaches.some((each) => each.audienceId === audienceId),
  )
  const hasSupplier = channels.some(({ isLocal }) => !isLocal)
  return (
    <>
      <TextField
        name="subject"
        label={words.subject}
        maxLength={LIMITS.subject}
        defaultValue={message?.subject}
        autoComplete="off"
      />
      <Select
        name="channelId"
        label={words.channel}
        defaultValue={message?.channelId ?? channels[0]?.id}
        options={channels.map(({ id, name, isLocal }) => ({
          value: id,
          label: isLocal ? name : `${name} (${words.from})`,
        }))}
      />
      <Select
        name="assigneeId"
        label={words.assignee}
        optional
        defaultValue={message?.assigneeId ?? ''}
        options={[
          { value: '', label: words.nobody },
          ...parts.team.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      {hasSupplier && (
        <>
          <p>
            {words.supplier}{' '}
            {local.length > 0 && (
              <Typed>{words.supplierFirst(local.map(({ name }) => name).join(', '))}</Typed>
            )}{' '}
            {words.supplierReason}
          </p>
          <TextField
            name="reason"
            label={words.reason}
            hint={words.reasonHint}
            maxLength={LIMITS.reason}
            defaultValue={message?.reason}
            optional
          />
        </>
      )}
    </>
  )
}

/** A message for a group and a time that were chosen before. */
export function AddMessageForm({ plan, view }: { plan: Plan; view: PlanView }) {
  const { plan: words } = useWords()
  const { requestId } = useApp()
  const { audience, moment, days, isAfter } = view
  const hidden = {
    ...{ audienceId: audience, momentId: moment, daysBefore: days },
    ...{ side: isAfter ? 'after' : 'before', key: requestId },
  }
  return (
    <Form action="add-message" hidden={hidden}>
      <ThroughFields
        parts={plan}
        advice={plan.advice ?? []}
        audienceId={audience}
        message={undefined}
      />
      <p>
        <Button>{words.plan}</Button>
      </p>
    </Form>
  )
}
