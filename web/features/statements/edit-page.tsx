import type { Statements } from '../../../worker/features/statements/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { Facts } from '../../ui/table'
import { AccessibilityForm } from './accessibility-form'
import { ContactForm } from './contact-form'
import { addressOf, type EditView, type StatementPart, statementParts } from './edit-address'
import { PrivacyForm } from './privacy-form'
import { useWords } from './words'

/** The three pages that can be filled in, or the form of one of them. */
export function EditPage(props: { tenant: string; own: Statements; view: EditView }) {
  const { tenant, own, view } = props
  const { edit: words } = useWords()
  const base = `/${tenant}/beheer/organisatie`
  const part = view.deel
  return (
    <Page
      title={part ? `${words[part].title}, ${words.title}` : words.title}
      heading={part ? words[part].title : words.title}
      lead={part ? undefined : words.lead}
    >
      {view.bewaard && (
        <Notice tone="ok" role="status">
          <p>
            {words.saved}{' '}
            <LocalLink href={`/${tenant}/${addressOf[view.bewaard]}`}>{words.view}</LocalLink>
          </p>
        </Notice>
      )}
      {part ? (
        <>
          <Overtaken own={own} part={part} />
          <PartForm part={part} own={own} />
          <p>
            <LocalLink href={`${base}/teksten`}>{words.title}</LocalLink>
          </p>
        </>
      ) : (
        <>
          <Facts
            rows={statementParts.map((each) => [
              words[each].title,
              <LocalLink key={each} href={`${base}/teksten?deel=${each}`}>
                {words.change(words[each].title)}
              </LocalLink>,
            ])}
          />
          <p>
            <LocalLink href={base}>{words.back}</LocalLink>
          </p>
        </>
      )}
    </Page>
  )
}

function PartForm({ part, own }: { part: StatementPart; own: Statements }) {
  if (part === 'accessibility') return <AccessibilityForm own={own} />
  if (part === 'privacy') return <PrivacyForm privacy={own.privacy} />
  return <ContactForm contact={own.contact} />
}

/** Somebody else was first: what they wrote stands here, what was typed stands in the fields. */
function Overtaken({ own, part }: { own: Statements; part: StatementPart }) {
  const { formResult } = useApp()
  const { edit: words } = useWords()
  if (!formResult?.problem.type.endsWith('/edited-meanwhile')) return null
  const labels: Record<string, unknown> = words[part]
  const rows = Object.entries(own[part]).flatMap(([name, value]): [string, string][] => {
    const label = labels[name]
    return typeof label === 'string' ? [[label, String(value) || words.empty]] : []
  })
  return (
    <Notice tone="info">
      <p>{words.overtaken}</p>
      <p>{words.overtakenText}</p>
      <Facts rows={rows} />
    </Notice>
  )
}
