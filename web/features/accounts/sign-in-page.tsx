import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { CodeField } from '../../ui/code-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'

/** Signing in by a code from the mail; the same for residents and, without an organisation, staff. */
export function SignInPage(props: {
  isStaff: boolean
  /** The page's own address. */
  base: string
  /** The id under which a code was asked; without it, the address is asked first. */
  challenge: string | undefined
  next: string | undefined
}) {
  const { isStaff, base, challenge, next } = props
  const { messages, me } = useApp()
  const words = messages.account
  const { booking } = messages
  const title = isStaff ? words.staffTitle : words.signInTitle
  if (challenge) {
    return (
      <Page title={booking.codeTitle}>
        <p>{booking.codeSentAnywhere}</p>
        <Form action="verify" hidden={{ challenge, next }}>
          <CodeField label={booking.code} hint={booking.codeHint} />
          <p>
            <Button>{words.verify}</Button>
          </p>
        </Form>
        <p>
          <LocalLink href={next ? `${base}?naar=${encodeURIComponent(next)}` : base}>
            {words.other}
          </LocalLink>
        </p>
      </Page>
    )
  }
  return (
    <Page title={title} lead={words.signInLead}>
      {me?.name && <p>{words.already(me.name)}</p>}
      <Form action="ask" hidden={{ next }}>
        <TextField
          name="email"
          type="email"
          label={booking.email}
          autoComplete="email"
          maxLength={254}
        />
        <p>
          <Button>{words.ask}</Button>
        </p>
      </Form>
      {!isStaff && <p className="quiet">{words.noEmail}</p>}
    </Page>
  )
}
