import type { Subscription } from '../../../worker/features/subscriptions/contract'
import { Button } from '../../ui/button'
import { Checkbox } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Pill } from '../../ui/notice'
import { TextField } from '../../ui/text-field'
import { useWords } from './words'

/** The processing agreement: what it is, who accepted it, or the form to do so. */
export function AgreementPart(props: {
  agreement: Subscription['agreement']
  day: (on: string) => string
}) {
  const words = useWords()
  const { version, publishedOn, accepted } = props.agreement
  return (
    <section className="flow" id="overeenkomst">
      <SectionHeading>{words.agreementTitle}</SectionHeading>
      <p>
        {words.agreementText} {words.agreementOf(version, props.day(publishedOn))}{' '}
        <LocalLink href="/organisaties/overeenkomst">{words.agreementRead}</LocalLink>
      </p>
      {accepted && (
        <p>
          <Pill tone="good">{words.done}</Pill>{' '}
          {words.acceptedBy(accepted.name, accepted.jobTitle, props.day(accepted.accepted.on))}
        </p>
      )}
      {accepted && accepted.version !== version && <p>{words.agreementNew}</p>}
      {accepted?.version !== version && (
        <Form action="agreement" hidden={{ version }}>
          <TextField name="name" label={words.agreementName} autoComplete="name" maxLength={80} />
          <TextField
            name="jobTitle"
            label={words.agreementJob}
            autoComplete="organization-title"
            maxLength={80}
          />
          <Checkbox name="authority" label={words.agreementAuthority} required />
          <p>
            <Button>{words.agree}</Button>
          </p>
        </Form>
      )}
    </section>
  )
}
