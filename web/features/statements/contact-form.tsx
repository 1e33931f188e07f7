import type { Statements } from '../../../worker/features/statements/contract'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { TextArea, TextField } from '../../ui/text-field'
import { LIMITS } from './limits'
import { useWords } from './words'

/** How people reach the organisation, on every page and in every letter too. */
export function ContactForm({ contact }: { contact: Statements['contact'] }) {
  const { edit } = useWords()
  const words = edit.contact
  const text = (name: 'postAddress' | 'visitAddress' | 'objections' | 'complaints') => (
    <TextArea
      name={name}
      label={words[name]}
      optional
      maxLength={LIMITS.text}
      defaultValue={contact[name]}
    />
  )
  const link = (name: 'objectionsUrl' | 'complaintsUrl') => (
    <TextField
      name={name}
      type="url"
      label={words[name]}
      optional
      maxLength={LIMITS.link}
      defaultValue={contact[name]}
    />
  )
  return (
    <Form action="save-contact" hidden={{ revision: contact.revision }}>
      <p>{words.intro}</p>
      <TextField
        name="phone"
        type="tel"
        label={words.phone}
        maxLength={LIMITS.phone}
        defaultValue={contact.phone}
      />
      <TextField
        name="phoneHours"
        label={words.phoneHours}
        hint={words.phoneHoursHint}
        optional
        maxLength={LIMITS.line}
        defaultValue={contact.phoneHours}
      />
      <TextField
        name="email"
        type="email"
        label={words.email}
        maxLength={LIMITS.email}
        defaultValue={contact.email}
      />
      {text('postAddress')}
      {text('visitAddress')}
      {text('objections')}
      {link('objectionsUrl')}
      {text('complaints')}
      {link('complaintsUrl')}
      <p>
        <Button>{edit.save}</Button>
      </p>
    </Form>
  )
}
