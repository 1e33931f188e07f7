import type { PublicKeyCredentialRequestOptionsJSON } from '@simplewebauthn/browser'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { SignInPage } from '../accounts/sign-in-page'
import { useWords } from '../work/words'
import { PasskeyForm } from './passkey-form'
import { useWebAuthn } from './use-passkeys'

/** Signing in as staff: by passkey, or by a code from the mail the first time and after a loss. */
export function StaffSignInPage(props: {
  challenge: string | undefined
  next: string | undefined
}) {
  const { challenge, next } = props
  const { messages } = useApp()
  const words = useWords()
  const webAuthn = useWebAuthn()
  if (challenge) return <SignInPage isStaff base="/inloggen" challenge={challenge} next={next} />
  return (
    <Page title={messages.account.staffTitle}>
      {webAuthn && (
        <section className="flow">
          <p>{words.enterText}</p>
          <PasskeyForm<PublicKeyCredentialRequestOptionsJSON>
            action="passkey"
            name="assertion"
            path="/api/v1/passkey-challenges"
            answer={(optionsJSON) => webAuthn.startAuthentication({ optionsJSON })}
            next={next}
            label={words.enter}
            failed={words.failed}
          />
        </section>
      )}
      <section className="flow">
        {webAuthn && <SectionHeading>{words.codeTitle}</SectionHeading>}
        <p>{words.codeText}</p>
        <Form action="ask" hidden={{ next }}>
          <TextField
            name="email"
            type="email"
            label={messages.booking.email}
            autoComplete="email"
            maxLength={254}
          />
          <p>
            <Button look={webAuthn ? 'secondary-action' : 'primary-action'}>
              {messages.account.ask}
            </Button>
          </p>
        </Form>
      </section>
    </Page>
  )
}
