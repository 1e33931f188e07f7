import type { PrivacyStatement, Statements } from '../../../worker/features/statements/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Code, Original } from '../../ui/original'
import { Page } from '../../ui/page'
import { PhoneLink } from '../../ui/phone-link'
import { Facts } from '../../ui/table'
import { ProcessingList } from '../processing/processing-list'
import { ChangedOn, MailLink, OutsideLink, OwnText } from './own-text'
import { Reach } from './reach'
import { useWords } from './words'

const AUTHORITY = 'https://www.autoriteitpersoonsgegevens.nl/'

/** What is kept and why, from the register in the code, and how a person uses their rights. */
export function PrivacyPage({
  tenant,
  statement,
}: {
  tenant: string
  statement: PrivacyStatement
}) {
  const { privacy: words } = useWords()
  const name = useApp().organisation?.name ?? ''
  const { own, purposes, cookies } = statement
  return (
    <Page title={words.title} lead={words.lead}>
      <p>{words.responsible(name)}</p>
      <p>{words.never}</p>
      <OwnText>{own.privacy.text}</OwnText>
      <OutsideLink href={own.privacy.policyUrl}>{words.policy}</OutsideLink>
      <section className="flow">
        <SectionHeading>{words.rightsTitle}</SectionHeading>
        <ul>
          {words.rights.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>
          {words.rightsHow}{' '}
          <LocalLink href={`/${tenant}/mijn/privacy`}>{words.rightsLink}</LocalLink>
        </p>
      </section>
      <Officer own={own} />
      <section className="flow">
        <SectionHeading>{words.authorityTitle}</SectionHeading>
        <p>{words.authority}</p>
        <OutsideLink href={AUTHORITY}>{words.authorityLink}</OutsideLink>
      </section>
      <section className="flow">
        <SectionHeading>{words.keptTitle}</SectionHeading>
        <p>{words.keptIntro}</p>
        <ProcessingList purposes={purposes} kind={own.kind} />
      </section>
      <section className="flow">
        <SectionHeading>{words.cookiesTitle}</SectionHeading>
        <p>{words.cookiesText}</p>
        <Facts
          rows={cookies.map(({ use, name: cookie, days }) => [
            cookie,
            `${words.cookieUse[use]}, ${words.cookieDays(days)}`,
            <Code key={cookie}>{cookie}</Code>,
          ])}
        />
        <p>{words.outside}</p>
      </section>
      <ChangedOn on={own.privacy.changedOn} />
    </Page>
  )
}

function Officer({ own: { privacy, contact } }: { own: Statements }) {
  const { privacy: words } = useWords()
  const { officerName, officerEmail, officerPhone } = privacy
  const isKnown = officerEmail !== '' || officerPhone !== ''
  return (
    <section className="flow">
      <SectionHeading>{words.officerTitle}</SectionHeading>
      {isKnown ? (
        <Facts
          rows={[
            [words.officer, officerName && <Original>{officerName}</Original>],
            [words.phone, officerPhone && <PhoneLink number={officerPhone} />],
            [words.email, officerEmail && <MailLink address={officerEmail} />],
          ]}
        />
      ) : (
        <>
          <p>{words.noOfficer}</p>
          <Reach contact={contact} />
        </>
      )}
    </section>
  )
}
