import type { ManagedList } from '../../../worker/features/manage/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { useWords } from './words'

/** The least that makes a place; what else it needs is asked for on its own page. */
export function NewPlacePage({ tenant, areas }: { tenant: string } & Pick<ManagedList, 'areas'>) {
  const { place: words, back } = useWords()
  const { organisation, requestId } = useApp()
  return (
    <Page title={words.newTitle} lead={words.newLead}>
      <Form action="save-place" hidden={{ key: requestId }}>
        <TextField name="name" label={words.name} maxLength={LIMITS.name} />
        <TextField name="street" label={words.street} maxLength={LIMITS.line} />
        <div className="fields">
          <div className="narrow">
            <TextField name="postcode" label={words.postcode} maxLength={7} />
          </div>
          <TextField name="town" label={words.town} maxLength={LIMITS.line} />
        </div>
        <Select
          name="wijkCode"
          label={words.wijk}
          defaultValue={areas.length === 1 ? areas[0]?.code : undefined}
          options={[
            { value: '', label: words.chooseWijk },
            ...areas.map(({ code, name }) => ({ value: code, label: name })),
          ]}
        />
        <TextField name="contactName" label={words.contactName} maxLength={LIMITS.line} />
        <TextField
          name="contactPhone"
          type="tel"
          label={words.contactPhone}
          maxLength={LIMITS.phone}
          defaultValue={organisation?.phone}
        />
        <p>
          <Button>{words.newSubmit}</Button>
        </p>
      </Form>
      <p>
        <LocalLink href={`/${tenant}/beheer/plekken`}>{back}</LocalLink>
      </p>
    </Page>
  )
}
