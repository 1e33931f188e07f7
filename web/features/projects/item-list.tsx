import type { WorkItem } from '../../../worker/features/projects/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Typed } from '../../ui/original'
import { dateWords } from '../../words/moments'
import { useWords } from './words'

/** What is to be done, each with whose it is and by when; one press says that it is done. */
export function ItemList(props: {
  items: readonly WorkItem[]
  asOf: string
  base: string
  may: boolean
}) {
  const { items, asOf, base, may } = props
  const words = useWords()
  const { time } = useApp().messages
  return (
    <ul className="visits">
      {items.map((item) => {
        const day = dateWords(time, item.dueOn, asOf)
        const isLate = item.state === 'open' && item.dueOn < asOf
        return (
          <li key={item.id} className="visit">
            <div>
              <p>
                <b>
                  <Typed>{item.title}</Typed>
                </b>
              </p>
              <p className="quiet">
                <Typed>{item.owner ?? words.nobody}</Typed>
                {item.isMine && ` (${words.mine})`}, {isLate ? words.late(day) : words.due(day)}
              </p>
            </div>
            <div className="row">
              {(may || item.isMine) && <DoneForm item={item} />}
              {may && (
                <LocalLink
                  href={`${base}?taak=${item.id}#taak`}
                  aria-label={words.changeItem(item.title)}
                >
                  {words.change}
                </LocalLink>
              )}
            </div>
          </li>
        )
      })}
    </ul>
  )
}

function DoneForm({ item }: { item: WorkItem }) {
  const words = useWords()
  const { id, title, assigneeId, dueOn, revision } = item
  const isOpen = item.state === 'open'
  return (
    <Form
      action="change-item"
      className="row"
      hidden={{ item: id, title, assigneeId, dueOn, revision, state: isOpen ? 'done' : 'open' }}
    >
      <Button
        look="secondary-action"
        aria-label={isOpen ? words.doneItem(title) : words.reopenItem(title)}
      >
        {isOpen ? words.done : words.reopen}
      </Button>
    </Form>
  )
}
