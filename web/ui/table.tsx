import type { ReactNode } from 'react'

/** A table with its caption and column heads; scrolls sideways by itself on a narrow screen. */
export function Table(props: {
  caption: ReactNode
  captionHidden?: boolean
  columns: readonly { key: string; head: ReactNode; numeric?: boolean }[]
  rows: readonly { key: string; cells: readonly ReactNode[] }[]
}) {
  const { caption, captionHidden, columns, rows } = props
  return (
    <div className="scroll">
      <table className="utrecht-table utrecht-table--html-table">
        <caption className={captionHidden ? 'hidden' : undefined}>{caption}</caption>
        <thead>
          <tr>
            {columns.map(({ key, head, numeric }) => (
              <th key={key} scope="col" className={numeric ? 'numeric' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, cells }) => (
            <tr key={key}>
              {columns.map((column, index) => (
                <td key={column.key} className={column.numeric ? 'numeric' : undefined}>
                  {cells[index]}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

/** Names with their values; a row whose value is empty is left out. */
export function Facts(props: { rows: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {props.rows
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
