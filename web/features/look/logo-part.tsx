import type { LookEditor } from '../../../worker/features/look/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { logoOf } from '../../ui/logo'
import { TextField } from '../../ui/text-field'
import { useWords } from './words'

/** The logo as it stands now, another one, or none. */
export function LogoPart({ editor }: { editor: LookEditor }) {
  const { organisation } = useApp()
  const words = useWords()
  const { revision } = editor
  const logo = organisation && logoOf(organisation)
  return (
    <section className="flow">
      <SectionHeading>{words.logoTitle}</SectionHeading>
      <p>{words.logoText}</p>
      {logo ? (
        <Form action="remove-logo" hidden={{ revision }}>
          <p>{words.logoNow}</p>
          <p>
            <img {...logo} className="logo-now" alt={organisation?.name} />
          </p>
          <p>
            <Button look="secondary-action">{words.logoRemove}</Button>
          </p>
        </Form>
      ) : (
        <p>{words.logoNone}</p>
      )}
      <Form action="set-logo" hidden={{ revision }} hasFile>
        <TextField
          name="logo"
          label={words.logoFile}
          hint={words.logoHint}
          type="file"
          accept="image/png,image/webp"
        />
        <p>
          <Button look="secondary-action">{words.logoSet}</Button>
        </p>
      </Form>
    </section>
  )
}
