const parts = [
  'over',
  'binnenkomen',
  'toegankelijk',
  'huisregels',
  'ruimte',
  'prijzen',
  'openingstijden',
  'dagen',
  'dicht',
  'stand',
] as const
export type PlacePart = (typeof parts)[number]

/** Which part of a place is being changed, and which of its spaces; from the address. */
export interface PlaceView {
  deel: PlacePart | undefined
  ruimte: string | undefined
  bewaard: boolean
}

export function readPlaceView(search: Record<string, unknown>): PlaceView {
  return {
    deel: parts.find((part) => part === search.deel),
    ruimte: typeof search.ruimte === 'string' ? search.ruimte : undefined,
    bewaard: typeof search.bewaard === 'string',
  }
}
