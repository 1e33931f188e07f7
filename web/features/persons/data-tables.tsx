import type { PersonalData, PersonalTable } from '../../../worker/features/persons/contract'
import { useApp } from '../../app-context'
import { SectionHeading } from '../../ui/heading'
import { Typed } from '../../ui/original'
import { Facts } from '../../ui/table'
import { inReadingOrder, readable } from './data-view'
import { useWords } from './words'

/** Everything that is stored about somebody, with beside each thing what for and how long. */
export function DataTables({ data }: { data: PersonalData }) {
  const words = useWords()
  const tables = inReadingOrder(data.tables)
  if (tables.length === 0) return <p>{words.nothing}</p>
  return (
    <>
      {tables.map((table) => (
        <OneTable key={table.store + table.table} table={table} on={data.asOf.on} />
      ))}
      <p className="quiet">{words.secrets}</p>
      <p className="quiet">{words.notHere}</p>
    </>
  )
}

function OneTable({ table, on }: { table: PersonalTable; on: string }) {
  const { messages, locale } = useApp()
  const words = useWords()
  const id = `${table.store}-${table.table}`
  const rows = readable(table, words, { time: messages.time, locale, on }).filter(
    (row) => row.length > 0,
  )
  const inWords = (from: Record<string, string>, name: string) => from[name] ?? name
  return (
    <section className="flow" aria-labelledby={id}>
      <SectionHeading id={id}>{words.tables[table.table] ?? table.table}</SectionHeading>
      {table.store === 'service' && <p>{words.onService}</p>}
      <ul className="grid">
        {rows.map((row) => (
          <li key={JSON.stringify(row)} className="card">
            <Facts
              rows={row.map(([label, value]) => [label, <Typed key={label}>{value}</Typed>])}
            />
          </li>
        ))}
      </ul>
      <Facts
        rows={[
          [words.why, inWords(words.purposes, table.purpose)],
          [words.ground, inWords(words.grounds, table.ground)],
          [words.source, inWords(words.sources, table.source)],
          [
            words.receivers,
            table.receivers.map((name) => inWords(words.receiver, name)).join(', '),
          ],
          [words.term, inWords(words.terms, table.term)],
        ]}
      />
    </section>
  )
}
