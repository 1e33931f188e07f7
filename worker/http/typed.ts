/** A typed number; nothing typed is no value, and what is no number is for the API to refuse. */
export function numberIn(text: string | undefined): number | undefined {
  const typed = text?.trim()
  return typed ? Number(typed.replace(',', '.')) : undefined
}

/** Cents of an amount as people write it: '7', '7,50', '€ 7.50'. */
export function centsIn(text: string | undefined): number {
  const typed = text?.trim() ?? ''
  if (typed === '') return 0
  const amount = /^€?\s*(\d{1,5})(?:[.,](\d{1,2}))?$/.exec(typed)
  if (!amount) return Number.NaN
  const [, euros = '', cents = ''] = amount
  return Number(euros) * 100 + Number(cents.padEnd(2, '0'))
}

/** Ids of the boxes that are ticked: fields named `{prefix}{id}`. */
export function tickedIn(fields: Record<string, string>, prefix: string): string[] {
  return Object.keys(fields).flatMap((name) =>
    name.startsWith(prefix) ? [name.slice(prefix.length)] : [],
  )
}
