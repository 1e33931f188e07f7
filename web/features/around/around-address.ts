// As in the contract; written here because the browser takes only its types. A test compares.
export const LIMITS = {
  name: 80,
  text: 600,
  person: 80,
  email: 254,
  title: 120,
  note: 2000,
  about: 300,
} as const
export const STAKEHOLDER_KINDS = ['organisation', 'business', 'group'] as const
export const INTEREST_STATES = ['open', 'handled', 'lasting'] as const
export const AREA_PARTS = ['identity', 'rhythm', 'bonds'] as const
export const THEMES = [
  'health',
  'energy',
  'housing',
  'street',
  'having-a-say',
  'sport',
  'arts',
  'school',
  'safety',
  'care',
  'work',
  'green',
] as const

const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** What a page was asked to say or to open, from its address. */
export function readAroundView(search: Record<string, unknown>) {
  return {
    isSaved: search.bewaard !== undefined,
    /** What is being changed; 'nieuw': another one. */
    chosen: textIn(search.kies),
    /** With whom it is being said who keeps in touch. */
    keeping: textIn(search.contact),
    /** Which conflict of interests is being changed; 'nieuw': another one. */
    interest: textIn(search.belang),
    /** The initiative that is being answered. */
    answering: textIn(search.antwoord),
  }
}
export type AroundView = ReturnType<typeof readAroundView>
