// As in the contract; written here because the browser takes only its types. A test compares.
export const LIMITS = {
  happens: 600,
  why: 1200,
  asked: 1200,
  ideas: 600,
  function: 80,
  name: 80,
  wanted: 300,
  hours: 120,
  host: 80,
  done: 300,
  question: 2000,
  email: 254,
  phone: 20,
  answer: 2000,
  to: 120,
} as const
export const MOST_SPOTS = 5

const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** What the page was asked to say or to open, from its address. */
export function readStoryView(search: Record<string, unknown>) {
  return {
    isSaved: search.bewaard !== undefined,
    published: textIn(search.openbaar),
    /** The spot that is being changed; 'nieuw': another one. */
    spot: textIn(search.plek),
    /** The question that is being answered. */
    question: textIn(search.vraag),
  }
}
export type StoryView = ReturnType<typeof readStoryView>
