import type { Stakeholder, StakeholderList } from '../../../worker/features/around/contract'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextField } from '../../ui/text-field'
import { useWords } from './words'

/** Says with one press that somebody spoke with an organisation today. */
export function SpokenToday(props: { stakeholder: Stakeholder; list: StakeholderList }) {
  const { id, name, assigneeId } = props.stakeholder
  const { myId, asOf } = props.list
  const words = useWords()
  const keeper = assigneeId ?? myId
  if (!keeper) return null
  return (
    <Form
      action="keep-contact"
      hidden={{ stakeholder: id, assigneeId: keeper, spokenOn: asOf.on }}
      className="row"
      isFresh
    >
      <Button look="subtle" aria-label={words.who.todayOf(name)}>
        {words.who.today}
      </Button>
    </Form>
  )
}

/** Who of the team keeps in touch with an organisation, and when they last spoke. */
export function KeepingForm(props: { stakeholder: Stakeholder; list: StakeholderList }) {
  const { stakeholder, list } = props
  const { id, assigneeId, spokenOn } = stakeholder
  const words = useWords()
  const isFormer = assigneeId !== null && !list.workers.some((one) => one.id === assigneeId)
  return (
    <Form action="keep-contact" hidden={{ stakeholder: id }}>
      <p>{words.who.keepText}</p>
      <Select
        name="assigneeId"
        label={words.who.keeper}
        optional
        defaultValue={assigneeId ?? ''}
        options={[
          { value: '', label: words.who.nobody },
          ...list.workers.map((one) => ({ value: one.id, label: one.name })),
          ...(isFormer ? [{ value: assigneeId, label: words.who.former }] : []),
        ]}
      />
      <TextField
        name="spokenOn"
        type="date"
        label={words.who.spokenOn}
        defaultValue={spokenOn ?? list.asOf.on}
        optional
      />
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}
