import type { Statements } from '../../../worker/features/statements/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { dateWords } from '../../words/moments'
import { ChangedOn, OutsideLink, OwnText } from './own-text'
import { Reach } from './reach'
import { useWords } from './words'

/** What the organisation states itself, and apart from it what the makers test. */
export function AccessibilityPage({ tenant, own }: { tenant: string; own: Statements }) {
  const { accessibility: words } = useWords()
  return (
    <Page title={words.title} lead={words.lead}>
      <OwnStatement own={own} />
      <section className="flow">
        <SectionHeading>{words.reportTitle}</SectionHeading>
        <OwnText>{own.accessibility.report}</OwnText>
        {own.accessibility.report === '' && <p>{words.report}</p>}
        <Reach contact={own.contact} />
        <p>{words.reportPhone}</p>
        <p>
          {words.answer} <LocalLink href={`/${tenant}/contact`}>{words.toContact}</LocalLink>
        </p>
      </section>
      <section className="flow">
        <SectionHeading>{words.testedTitle}</SectionHeading>
        <p>{words.testedIntro}</p>
        <ul>
          {words.tested.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
        <p>{words.notTested}</p>
      </section>
    </Page>
  )
}

function OwnStatement({ own }: { own: Statements }) {
  const { accessibility: words } = useWords()
  const { messages, organisation, asOf } = useApp()
  const { status, statedOn, registerUrl, text, changedOn } = own.accessibility
  const name = organisation?.name ?? ''
  const isFilledIn = status !== '' || text !== ''
  const saysSo = own.kind === 'gemeente' ? words.ownWords : words.voluntary
  return (
    <section className="flow">
      <SectionHeading>{words.statusTitle}</SectionHeading>
      {!isFilledIn && (
        <>
          <p>{words.none(name)}</p>
          <p>{words.noneNext}</p>
        </>
      )}
      {isStatus(status) && (
        <p>
          <b>{words.statusName(status)}.</b> {words.status[status]}{' '}
          {statedOn && words.statedOn(dateWords(messages.time, statedOn, asOf.slice(0, 10)))}
        </p>
      )}
      <OutsideLink href={registerUrl}>{words.register}</OutsideLink>
      <OwnText>{text}</OwnText>
      {isFilledIn && <p className="quiet">{saysSo(name)}</p>}
      <ChangedOn on={changedOn} />
    </section>
  )
}

function isStatus(text: string): text is 'A' | 'B' | 'C' | 'D' | 'E' {
  return /^[A-E]$/.test(text)
}
