// As in the contract; written here because the browser takes only its types. A test compares.
export const LIMITS = { name: 80 } as const
export const QUESTIONS = ['home', 'help', 'together', 'say', 'street'] as const

const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** What a page was asked to say or to open, from its address. */
export function readMeasurementView(search: Record<string, unknown>) {
  return {
    isSaved: search.bewaard !== undefined,
    isThanked: search.bedankt !== undefined,
    /** What is being changed; 'nieuw': another one. */
    chosen: textIn(search.kies),
    /** Two to compare. */
    first: textIn(search.eerste),
    second: textIn(search.tweede),
  }
}
export type MeasurementView = ReturnType<typeof readMeasurementView>
