import type { PersonalData } from '../../../worker/features/persons/contract'
import { useApp } from '../../app-context'
import { ButtonLink } from '../../ui/button'
import { SectionHeading } from '../../ui/heading'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { dateTimeWords } from '../../words/moments'
import { CallLine } from '../site/call-line'
import { DataTables } from './data-tables'
import { useWords } from './words'

/** What an organisation stores about whoever is signed in: to read, to keep, to change, to erase. */
export function MyDataPage({ tenant, data }: { tenant: string; data: PersonalData }) {
  const { messages } = useApp()
  const words = useWords()
  const { asOf, organisation } = data
  return (
    <Page title={words.title} lead={words.lead(organisation.name)}>
      <p className="quiet">{words.asOf(dateTimeWords(messages.time, asOf, asOf.on))}</p>
      <div className="row screen">
        <a
          className="utrecht-button utrecht-button--secondary-action"
          href={`/api/v1/tenants/${tenant}/my/data`}
          download={`${tenant}-${asOf.on}.json`}
        >
          {words.download}
        </a>
        <PrintButton label={words.print} />
      </div>
      <p className="quiet small screen">{words.downloadText}</p>
      <DataTables data={data} />
      <section className="flow">
        <SectionHeading>{words.rightsTitle}</SectionHeading>
        <p>{words.rights}</p>
        <CallLine />
        <p>{words.complaint}</p>
        <div className="row screen">
          <LocalLink href={`/${tenant}/mijn/gegevens`}>{words.correct}</LocalLink>
          <ButtonLink href={`/${tenant}/mijn/privacy/wissen`}>{words.erase}</ButtonLink>
        </div>
      </section>
    </Page>
  )
}
