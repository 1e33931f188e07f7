import type { Initiative, InitiativeList } from '../../../worker/features/around/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { TextArea, TextField } from '../../ui/text-field'
import { LIMITS } from './around-address'
import { ThemeBoxes } from './theme-boxes'
import { useWords } from './words'

/** An initiative that was not here yet, or one that changes. */
export function InitiativeForm(props: {
  initiative: Initiative | undefined
  list: InitiativeList
}) {
  const { initiative, list } = props
  const words = useWords()
  const { requestId } = useApp()
  const hidden = initiative
    ? { initiative: initiative.id, revision: initiative.revision }
    : { key: requestId }
  return (
    <Form action={initiative ? 'save-initiative' : 'add-initiative'} hidden={hidden}>
      <TextField
        name="what"
        label={words.initiatives.what}
        maxLength={LIMITS.title}
        defaultValue={initiative?.what}
        autoComplete="off"
      />
      <Select
        name="stakeholderId"
        label={words.initiatives.stakeholder}
        defaultValue={initiative?.stakeholderId ?? ''}
        options={[
          { value: '', label: words.initiatives.stakeholderOther },
          ...list.stakeholders.map(({ id, name }) => ({ value: id, label: name })),
        ]}
        optional
      />
      <TextField
        name="who"
        label={words.initiatives.who}
        hint={words.initiatives.whoHint}
        maxLength={LIMITS.title}
        defaultValue={initiative?.who}
        autoComplete="off"
        optional
      />
      <TextField
        name="place"
        label={words.initiatives.place}
        maxLength={LIMITS.title}
        defaultValue={initiative?.place}
        optional
      />
      <TextField
        name="moments"
        label={words.initiatives.moments}
        hint={words.initiatives.momentsHint}
        maxLength={LIMITS.title}
        defaultValue={initiative?.moments}
        optional
      />
      <ThemeBoxes own={list.ownThemes} chosen={initiative?.themes ?? []} />
      <TextArea
        name="ask"
        label={words.initiatives.ask}
        maxLength={LIMITS.text}
        defaultValue={initiative?.ask}
        optional
      />
      <TextField
        name="answerBy"
        type="date"
        label={words.initiatives.answerBy}
        hint={words.initiatives.answerByHint}
        defaultValue={initiative?.answerBy ?? undefined}
        optional
      />
      <p>
        <Button>{words.save}</Button>
      </p>
    </Form>
  )
}
