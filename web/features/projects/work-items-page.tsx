import type { ItemList as Items } from '../../../worker/features/projects/contract'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { ItemForm } from './item-form'
import { ItemList } from './item-list'
import type { ProjectView } from './project-address'
import { Said } from './said'
import { useWords } from './words'

/** Everything that is to be done in a project, and what was done last. */
export function WorkItemsPage(props: { base: string; list: Items; view: ProjectView }) {
  const { base, list, view } = props
  const words = useWords()
  const today = list.asOf.on
  const [open, done] = (['open', 'done'] as const).map((state) =>
    list.items.filter((item) => item.state === state),
  )
  const changing = list.items.find(({ id }) => id === view.item)
  return (
    <Page title={words.workTitle}>
      <Said text={view.isSaved && words.saved} />
      <div id="werk" tabIndex={-1}>
        {open?.length === 0 && <p>{words.noItems}</p>}
        <ItemList items={open ?? []} asOf={today} base={`${base}/werk`} may={list.may} />
      </div>
      {list.may && (
        <section className="card flow screen">
          <SectionHeading id="taak" tabIndex={-1}>
            {changing ? words.changeItem(changing.title) : words.addItem}
          </SectionHeading>
          <ItemForm key={changing?.id} team={list.team} item={changing} />
        </section>
      )}
      {done && done.length > 0 && (
        <section className="flow">
          <SectionHeading>{words.doneTitle}</SectionHeading>
          <ItemList items={done} asOf={today} base={`${base}/werk`} may={list.may} />
        </section>
      )}
      <p className="row screen">
        <PrintButton label={words.print} />
        <LocalLink href={base}>{words.back}</LocalLink>
      </p>
    </Page>
  )
}
