import type { OwnAccount } from '../../../worker/features/accounts/contract'
import { useApp } from '../../app-context'
import { Button } from '../../ui/button'
import { Select } from '../../ui/choice-field'
import { Form } from '../../ui/form'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Notice, Pill } from '../../ui/notice'
import { Page } from '../../ui/page'
import { TextField } from '../../ui/text-field'
import { dateTimeWords } from '../../words/moments'

/** My name and number, and where I am signed in. */
export function MyDetailsPage(props: {
  tenant: string
  account: OwnAccount
  /** The date of the server's clock in UTC; it only decides whether a year is said. */
  asOf: string
  isSaved: boolean
}) {
  const { tenant, account, asOf } = props
  const { messages } = useApp()
  const words = messages.account
  const { profile } = account
  return (
    <Page title={words.detailsTitle} lead={words.detailsText}>
      {props.isSaved && (
        <Notice tone="ok" role="status">
          <p>{words.saved}</p>
        </Notice>
      )}
      <p className="quiet">{account.email}</p>
      <Form action="profile">
        <TextField
          name="name"
          label={words.name}
          optional
          autoComplete="name"
          maxLength={80}
          defaultValue={profile.name ?? ''}
        />
        <TextField
          name="phone"
          type="tel"
          label={words.phone}
          optional
          autoComplete="tel"
          maxLength={20}
          defaultValue={profile.phone ?? ''}
        />
        <Select
          name="locale"
          label={words.language}
          defaultValue={profile.locale}
          options={[
            { value: 'nl', label: words.languages.nl },
            { value: 'en', label: words.languages.en },
          ]}
        />
        <p>
          <Button>{words.save}</Button>
        </p>
      </Form>
      <section className="flow">
        <SectionHeading>{words.sessionsTitle}</SectionHeading>
        <p>{words.sessionsText}</p>
        <ul className="grid">
          {account.sessions.map((session) => (
            <li key={session.id} className="card flow">
              <p>
                <b>{session.label || words.device}</b>{' '}
                {session.current && <Pill tone="good">{words.thisDevice}</Pill>}
                <br />
                <span className="quiet">
                  {words.since(dateTimeWords(messages.time, session.started, asOf))}
                </span>
              </p>
              {!session.current && (
                <Form action="end-session" hidden={{ id: session.id }}>
                  <Button look="secondary-action">{words.endSession}</Button>
                </Form>
              )}
            </li>
          ))}
        </ul>
      </section>
      <p>
        <LocalLink href={`/${tenant}/mijn/privacy`}>{words.privacy}</LocalLink>
      </p>
      <p>
        <LocalLink href={`/${tenant}/mijn/ingezien`}>{words.looks}</LocalLink>
      </p>
      <p>
        <LocalLink href={`/${tenant}/mijn`}>{words.mineTitle}</LocalLink>
      </p>
    </Page>
  )
}
