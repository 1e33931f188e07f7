import type { Retention } from '../../../worker/features/retention/contract'
import { ButtonLink } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { Notice } from '../../ui/notice'
import { Page } from '../../ui/page'
import { RuleCard } from './rule-card'
import { useWords } from './words'

/** How long each kind of data is kept, one card a kind; `changing` is the kind whose form is open. */
export function RetentionPage(props: {
  tenant: string
  retention: Retention
  changing: string | undefined
  isSaved: boolean
}) {
  const { tenant, retention, changing, isSaved } = props
  const words = useWords()
  const { rules, hasSelectionList } = retention
  const base = `/${tenant}/beheer/organisatie/bewaren`
  return (
    <Page title={words.title} lead={words.lead}>
      {isSaved && (
        <Notice tone="ok" role="status">
          <p>{words.saved}</p>
        </Notice>
      )}
      <nav aria-label={words.pages} className="row">
        <ButtonLink href={`${base}/proef`}>{words.previewLink}</ButtonLink>
        <ButtonLink href={`${base}/verklaringen`}>{words.declarationsLink}</ButtonLink>
      </nav>
      {hasSelectionList && (
        <section className="flow">
          <SectionHeading>{words.listTitle}</SectionHeading>
          <p>{words.listText}</p>
        </section>
      )}
      <div className="grid">
        {rules.map((rule) => (
          <RuleCard
            key={rule.kind}
            base={base}
            rule={rule}
            hasSelectionList={hasSelectionList}
            isOpen={changing === rule.kind}
          />
        ))}
      </div>
      <Lines title={words.alsoTitle} lines={words.also} />
      <Lines title={words.staysTitle} lines={words.stays} />
    </Page>
  )
}

function Lines({ title, lines }: { title: string; lines: readonly string[] }) {
  return (
    <section className="flow">
      <SectionHeading>{title}</SectionHeading>
      <ul>
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
    </section>
  )
}
