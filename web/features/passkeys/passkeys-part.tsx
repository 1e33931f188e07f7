import type { PublicKeyCredentialCreationOptionsJSON } from '@simplewebauthn/browser'
import type { StaffAccount } from '../../../worker/features/accounts/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { TextField } from '../../ui/text-field'
import { dateTimeWords } from '../../words/moments'
import { useWords } from '../work/words'
import { PASSKEY_NAME } from './limits'
import { PasskeyForm } from './passkey-form'
import { useWebAuthn } from './use-passkeys'

/** The passkeys of somebody, and one more on this device. */
export function PasskeysPart({ account: { passkeys, asOf } }: { account: StaffAccount }) {
  const words = useWords()
  const { time } = useApp().messages
  const webAuthn = useWebAuthn()
  return (
    <section className="flow">
      <SectionHeading>{words.passkeysTitle}</SectionHeading>
      <p>{words.passkeysText}</p>
      {passkeys.length === 0 && <p>{words.noPasskeys}</p>}
      <ul className="grid">
        {passkeys.map(({ id, name, added, used }) => (
          <li key={id} className="card flow">
            <h3>{name}</h3>
            <p className="quiet">
              {words.added(dateTimeWords(time, added, asOf.on))}
              <br />
              {used ? words.used(dateTimeWords(time, used, asOf.on)) : words.neverUsed}
            </p>
            <p className="row">
              <LocalLink href={`/werk/beveiliging?naam=${id}`}>
                {words.rename}
                <span className="hidden"> {words.ofPasskey(name)}</span>
              </LocalLink>
              <LocalLink href={`/werk/beveiliging?weg=${id}`}>
                {words.remove}
                <span className="hidden"> {words.ofPasskey(name)}</span>
              </LocalLink>
            </p>
          </li>
        ))}
      </ul>
      {webAuthn ? (
        <PasskeyForm<PublicKeyCredentialCreationOptionsJSON>
          action="add-passkey"
          name="attestation"
          path="/api/v1/my/passkey-challenges"
          answer={(optionsJSON) => webAuthn.startRegistration({ optionsJSON })}
          label={words.add}
          failed={words.addFailed}
        >
          <TextField
            name="passkeyName"
            label={words.passkeyName}
            hint={words.passkeyNameHint}
            optional
            maxLength={PASSKEY_NAME}
          />
        </PasskeyForm>
      ) : (
        <p className="quiet">{words.noScript}</p>
      )}
    </section>
  )
}
