import type { Project, WorkItem } from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './project-address'
import { useWords } from './words'

/** Something new to be done, or one that changes. */
export function ItemForm({ team, item }: { team: Project['team']; item?: WorkItem | undefined }) {
  const words = useWords()
  const { requestId } = useApp()
  const hidden = item
    ? { item: item.id, state: item.state, revision: item.revision }
    : { key: requestId }
  return (
    <Form action={item ? 'change-item' : 'add-item'} hidden={hidden}>
      <TextField
        name="title"
        label={words.itemTitle}
        maxLength={LIMITS.title}
        defaultValue={item?.title}
        autoComplete="off"
      />
      <Select
        name="assigneeId"
        label={words.itemOwner}
        defaultValue={item?.assigneeId}
        options={team.map(({ id, name }) => ({ value: id, label: name }))}
      />
      <TextField name="dueOn" type="date" label={words.itemDue} defaultValue={item?.dueOn} />
      <p>
        <Button look={item ? 'primary-action' : 'secondary-action'}>
          {item ? words.itemSave : words.itemSubmit}
        </Button>
      </p>
    </Form>
  )
}
