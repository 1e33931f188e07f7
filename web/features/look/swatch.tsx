/** A colour to look at; its code stands beside it in words. */
export function Swatch({ colour }: { colour: string }) {
  return (
    <svg className="swatch" viewBox="0 0 24 24" aria-hidden="true">
      <rect width="24" height="24" fill={colour} />
    </svg>
  )
}

/** Two letters on their ground, as they would stand on a page. */
export function Sample(props: { ink: string; ground: string; label: string }) {
  const { ink, ground, label } = props
  return (
    <svg className="sample" viewBox="0 0 120 48" role="img" aria-label={label}>
      <rect width="120" height="48" fill={ground} />
      <text x="60" y="31" textAnchor="middle" fontSize="20" fill={ink}>
        Aa Bb 12
      </text>
    </svg>
  )
}
