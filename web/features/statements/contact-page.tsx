import type { Statements } from '../../../worker/features/statements/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { Page } from '../../ui/page'
import { ChangedOn, OutsideLink, OwnText } from './own-text'
import { Reach } from './reach'
import { useWords } from './words'

/** How to call, write and come by; where an objection or a complaint goes. */
export function ContactPage({ own: { kind, contact } }: { own: Statements }) {
  const { contact: words } = useWords()
  const name = useApp().organisation?.name ?? ''
  // Objection in the sense of the Awb exists against decisions of a public body only.
  const hasObjections = kind === 'gemeente' || contact.objections !== ''
  return (
    <Page title={words.title} lead={words.lead}>
      <Reach contact={contact} />
      <p>{words.callText}</p>
      {hasObjections && (
        <section className="flow">
          <SectionHeading>{words.objectionsTitle}</SectionHeading>
          <p>{words.noObjection}</p>
          <OwnText>{contact.objections}</OwnText>
          {contact.objections === '' && <p>{words.objections(name)}</p>}
          <OutsideLink href={contact.objectionsUrl}>{words.objectionsLink}</OutsideLink>
        </section>
      )}
      <section className="flow">
        <SectionHeading>{words.complaintsTitle}</SectionHeading>
        <OwnText>{contact.complaints}</OwnText>
        {contact.complaints === '' && <p>{words.complaints}</p>}
        <OutsideLink href={contact.complaintsUrl}>{words.complaintsLink}</OutsideLink>
      </section>
      <ChangedOn on={contact.changedOn} />
    </Page>
  )
}
