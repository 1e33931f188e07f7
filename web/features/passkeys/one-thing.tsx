import type { StaffAccount } from '../../../worker/features/accounts/contract'
import { Button } from '../../ui/button'
import { CodeField } from '../../ui/code-field'
import { Form } from '../../ui/form'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { useWords } from '../work/words'
import { PASSKEY_NAME } from './limits'

type Passkey = StaffAccount['passkeys'][number]
const page = '/werk/beveiliging'

/** Another name for one passkey. */
export function RenamePage({ id, name }: Passkey) {
  const words = useWords()
  return (
    <Page title={words.renameTitle}>
      <Form action="name-passkey" hidden={{ id }}>
        <TextField
          name="passkeyName"
          label={words.passkeyName}
          hint={words.passkeyNameHint}
          defaultValue={name}
          maxLength={PASSKEY_NAME}
        />
        <p>
          <Button>{words.save}</Button>
        </p>
      </Form>
      <p>
        <LocalLink href={page}>{words.security}</LocalLink>
      </p>
    </Page>
  )
}

/** Asked, because it cannot be taken back. */
export function RemovePage({ id, name }: Passkey) {
  const words = useWords()
  return (
    <Page title={words.removeTitle(name)}>
      <p>{words.removeText}</p>
      <Form action="remove-passkey" hidden={{ id }}>
        <p>
          <Button>{words.removeYes}</Button>
        </p>
      </Form>
      <p>
        <LocalLink href={page}>{words.security}</LocalLink>
      </p>
    </Page>
  )
}

/** The code that went to a new mail address. */
export function AddressCodePage({ change }: { change: string }) {
  const words = useWords()
  return (
    <Page title={words.addressCodeTitle}>
      <p>{words.addressCodeText}</p>
      <Form action="confirm-address" hidden={{ change }}>
        <CodeField label={words.addressCode} hint={words.addressCodeHint} />
        <p>
          <Button>{words.addressConfirm}</Button>
        </p>
      </Form>
      <p>
        <LocalLink href={page}>{words.security}</LocalLink>
      </p>
    </Page>
  )
}
