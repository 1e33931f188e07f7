import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { CodeField } from '../../ui/code-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'

/** The code from the mail, in the same flow: nothing that was typed is lost. */
export function CodeStep({ email, back }: { email: string | undefined; back: string }) {
  const words = useApp().messages.booking
  return (
    <>
      <p>{email ? words.codeSent(email) : words.codeSentAnywhere}</p>
      <Form action="code">
        <CodeField label={words.code} hint={words.codeHint} />
        <p>
          <Button>{words.codeSubmit}</Button>
        </p>
      </Form>
      <div className="row">
        <Form action="resend" className="row">
          <Button look="secondary-action">{words.codeResend}</Button>
        </Form>
        <LocalLink href={back}>{words.codeOther}</LocalLink>
      </div>
      <p className="quiet">{words.kept}</p>
    </>
  )
}
