/** A face for a score of 1 to 5, beside the words of it. */
export function Face({ score }: { score: number }) {
  const bend = (score - 3) * 2.5
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true">
      <circle cx="12" cy="12" r="10" />
      <path d={`M8.5 9.5v.01M15.5 9.5v.01M7.5 ${15.5 - bend / 3}q4.5 ${bend} 9 0`} />
    </svg>
  )
}
