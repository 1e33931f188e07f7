import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { RadioGroup } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { KINDS, LIMITS } from './project-address'
import { useWords } from './words'

export function NewProjectPage({ tenant }: { tenant: string }) {
  const words = useWords()
  const { requestId } = useApp()
  return (
    <Page title={words.newTitle} lead={words.newLead}>
      <Form action="begin-project" hidden={{ key: requestId }}>
        <FactFields />
        <p>
          <Button>{words.beginSubmit}</Button>
        </p>
      </Form>
      <p>
        <LocalLink href={`/${tenant}/beheer/projecten`}>{words.backToList}</LocalLink>
      </p>
    </Page>
  )
}

interface Facts {
  name: string
  kind: string
  startsOn: string
  endsOn: string
}

/** What every project has from its first day. */
export function FactFields({ facts }: { facts?: Facts }) {
  const words = useWords()
  return (
    <>
      <TextField
        name="name"
        label={words.name}
        hint={words.nameHint}
        maxLength={LIMITS.name}
        defaultValue={facts?.name}
        autoComplete="off"
      />
      <RadioGroup
        name="kind"
        label={words.kind}
        hint={words.kindHint}
        defaultValue={facts?.kind ?? 'regular'}
        options={KINDS.map((kind) => ({ value: kind, label: words.kinds[kind] }))}
      />
      <TextField
        name="startsOn"
        type="date"
        label={words.startsOn}
        defaultValue={facts?.startsOn}
      />
      <TextField name="endsOn" type="date" label={words.endsOn} defaultValue={facts?.endsOn} />
    </>
  )
}
