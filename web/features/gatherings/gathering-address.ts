// As in the contract; written here because the browser takes only its types. A test compares.
export const LIMITS = {
  name: 80,
  about: 1200,
  place: 120,
  mostPeople: 10_000,
  email: 254,
  phone: 20,
  people: 20,
  came: 1000,
} as const

const textIn = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined)

/** What a page was asked to say or to open, from its address. */
export function readGatheringView(search: Record<string, unknown>) {
  const where = textIn(search.waar)
  return {
    isSaved: search.bewaard !== undefined,
    isGone: search.weg !== undefined,
    isWithdrawn: search.afgemeld !== undefined,
    announced: textIn(search.openbaar),
    /** Which form stands open: in a room that was booked, or elsewhere. */
    where: where === 'reservering' || where === 'elders' ? where : undefined,
    /** Of a sign-up that the team just noted. */
    code: textIn(search.code),
  } as const
}
export type GatheringView = ReturnType<typeof readGatheringView>
