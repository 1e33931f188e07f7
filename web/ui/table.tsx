import type { ReactNode } from 'react'

/**
 * Names with their values; a row whose value is empty is left out. `shown`: the name as it is written,
 * where that is more than a text.
 */
export function Facts(props: {
  rows: readonly (readonly [term: string, value: ReactNode, shown?: ReactNode])[]
}) {
  return (
    <dl className="facts">
      {props.rows
        .filter(
          ([, value]) => value !== null && value !== undefined && value !== false && value !== '',
        )
        .map(([term, value, shown = term]) => (
          <div key={term}>
            <dt>{shown}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
