import type { ReactNode } from 'react'

/** Names with their values; a row whose value is empty is left out. */
export function Facts(props: { rows: readonly (readonly [term: string, value: ReactNode])[] }) {
  return (
    <dl className="facts">
      {props.rows
        .filter(
          ([, value]) => value !== null && value !== undefined && value !== false && value !== '',
        )
        .map(([term, value]) => (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
