import type { GatheringInvitation } from '../../../worker/features/gatherings/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { TextField } from '../../ui/text-field'
import { LIMITS } from './gathering-address'
import { useWords } from './words'

/** Where residents say that they come; a name is enough. */
export function SignUpForm({ invitation }: { invitation: GatheringInvitation }) {
  const words = useWords()
  const { requestId, formResult } = useApp()
  const { left, channels } = invitation
  // A form that came back keeps its key, so that it is still the same press.
  const kept = formResult?.values.key
  const key = typeof kept === 'string' ? kept : requestId
  return (
    <section className="card flow" id="aanmelden">
      <SectionHeading>{words.signUpTitle}</SectionHeading>
      <p>{words.signUpText}</p>
      <p>{left === null ? words.withoutToo : words.left(left)}</p>
      <Form action="sign-up" hidden={{ key }}>
        <TextField name="name" label={words.name} maxLength={LIMITS.name} autoComplete="name" />
        <TextField
          name="people"
          type="number"
          inputMode="numeric"
          min={1}
          max={Math.min(LIMITS.people, left ?? LIMITS.people)}
          label={words.howMany}
          hint={words.howManyHint}
          defaultValue="1"
        />
        <TextField
          name="email"
          type="email"
          label={words.email}
          hint={words.emailHint}
          maxLength={LIMITS.email}
          autoComplete="email"
          optional
        />
        <TextField
          name="phone"
          type="tel"
          label={words.phone}
          hint={words.phoneHint}
          maxLength={LIMITS.phone}
          autoComplete="tel"
          optional
        />
        {channels.length > 0 && (
          <Select
            name="channelId"
            label={words.heard}
            optional
            options={[
              { value: '', label: words.notSaid },
              ...channels.map(({ id, name }) => ({ value: id, label: name })),
            ]}
          />
        )}
        <p className="quiet">{words.kept}</p>
        <p>
          <Button>{words.signUp}</Button>
        </p>
      </Form>
    </section>
  )
}
