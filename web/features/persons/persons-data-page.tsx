import type { PersonalData, PersonalTable } from '../../../worker/features/persons/contract'
import { useApp } from '../../app-context'
import { LocalLink } from '../../ui/local-link'
import { Page } from '../../ui/page'
import { PrintButton } from '../../ui/print-button'
import { dateTimeWords } from '../../words/moments'
import { DataTables } from './data-tables'
import { useWords } from './words'

/** All data of somebody who asked for it, to print and hand over. */
export function PersonsDataPage(props: { tenant: string; personId: string; data: PersonalData }) {
  const { tenant, personId, data } = props
  const { messages } = useApp()
  const words = useWords()
  const { asOf, organisation } = data
  const name = nameIn(data.tables) ?? words.noName
  return (
    <Page title={words.titleOf(name)} lead={words.leadOf(organisation.name)}>
      <p className="quiet">{words.asOf(dateTimeWords(messages.time, asOf, asOf.on))}</p>
      <p className="screen">
        <PrintButton label={words.print} />
      </p>
      <DataTables data={data} />
      <p className="screen">
        <LocalLink href={`/${tenant}/beheer/organisatie/verzoeken/${personId}`}>
          {words.back}
        </LocalLink>
      </p>
    </Page>
  )
}

function nameIn(tables: readonly PersonalTable[]): string | null | undefined {
  const of = (wanted: string) =>
    tables
      .find(({ table }) => table === wanted)
      ?.rows.flat()
      .find(({ column, value }) => column === 'name' && value)?.value
  return of('account') ?? of('booking')
}
