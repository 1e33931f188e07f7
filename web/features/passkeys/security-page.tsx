import type { StaffAccount } from '../../../worker/features/accounts/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice, Pill } from '../../ui/notice'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { dateTimeWords } from '../../words/moments'
import { useWords } from '../work/words'
import { AddressCodePage, RemovePage, RenamePage } from './one-thing'
import { PasskeysPart } from './passkeys-part'
import type { readSecurityView } from './security-address'

/** How a member of staff signs in: passkeys, mail address, and where they are signed in. */
export function SecurityPage(props: {
  account: StaffAccount
  view: ReturnType<typeof readSecurityView>
}) {
  const { account, view } = props
  const words = useWords()
  const { formResult } = useApp()
  const passkey = (id: string | undefined) => account.passkeys.find((each) => each.id === id)
  const [renamed, removed] = [passkey(view.rename), passkey(view.remove)]
  if (view.change) return <AddressCodePage change={view.change} />
  if (renamed) return <RenamePage {...renamed} />
  if (removed) return <RemovePage {...removed} />
  const said = Object.entries(words.done).find(([name]) => name === view.done)?.[1]
  return (
    <div className="work">
      <Page title={words.security}>
        {said && !formResult && (
          <Notice tone="ok" role="status">
            <p>{said}</p>
          </Notice>
        )}
        <PasskeysPart account={account} />
        <section className="flow">
          <SectionHeading>{words.addressTitle}</SectionHeading>
          <p>{words.addressNow(account.email)}</p>
          <Form action="address">
            <TextField
              name="email"
              type="email"
              label={words.address}
              hint={words.addressHint}
              autoComplete="email"
              maxLength={254}
            />
            <p>
              <Button look="secondary-action">{words.addressAsk}</Button>
            </p>
          </Form>
        </section>
        <Sessions account={account} />
        <p>
          <LocalLink href="/werk">{words.back}</LocalLink>
        </p>
      </Page>
    </div>
  )
}

function Sessions({ account: { sessions, asOf } }: { account: StaffAccount }) {
  const words = useWords()
  const { time } = useApp().messages
  return (
    <section className="flow">
      <SectionHeading>{words.sessionsTitle}</SectionHeading>
      <p>{words.sessionsText}</p>
      <ul className="grid">
        {sessions.map(({ id, label, current, started }) => (
          <li key={id} className="card flow">
            <p>
              <b>{label || words.device}</b>{' '}
              {current && <Pill tone="good">{words.thisDevice}</Pill>}
              <br />
              <span className="quiet">{words.since(dateTimeWords(time, started, asOf.on))}</span>
            </p>
            {!current && (
              <Form action="end-session" hidden={{ id }}>
                <Button look="secondary-action">{words.endSession}</Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
