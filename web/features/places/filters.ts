import type { PlaceSummary } from './freedom'

/** What the form above the list asks, as it stands in the address. */
export interface PlaceFilters {
  toegankelijk: boolean
  vrij: boolean
  personen: number | null
  wijk: string | null
}

export function readFilters(search: Record<string, unknown>): PlaceFilters {
  const persons = Number.parseInt(String(search.personen ?? ''), 10)
  return {
    toegankelijk: search.toegankelijk === 'yes',
    vrij: search.vrij === 'yes',
    personen: persons > 0 ? persons : null,
    wijk: typeof search.wijk === 'string' && search.wijk !== '' ? search.wijk : null,
  }
}

export function isFiltered(filters: PlaceFilters): boolean {
  return filters.toegankelijk || filters.vrij || filters.personen !== null || filters.wijk !== null
}

/** Open places first, then those that are shut for now; drafts are nobody's business here. */
export function chosenPlaces(
  places: readonly PlaceSummary[],
  filters: PlaceFilters,
): PlaceSummary[] {
  const order = { open: 0, suspended: 1, closed: 2, draft: 3 }
  return places
    .filter((place) => place.state !== 'draft' && fits(place, filters))
    .sort((one, other) => order[one.state] - order[other.state])
}

function fits(place: PlaceSummary, filters: PlaceFilters): boolean {
  const { toegankelijk, vrij, personen, wijk } = filters
  const suited = place.spaces.filter(
    (space) =>
      (personen === null || space.capacity >= personen) && (!vrij || space.freeNowUntil !== null),
  )
  return (
    suited.length > 0 &&
    (!toegankelijk || place.stepFree === 'yes') &&
    (wijk === null || place.wijkCode === wijk)
  )
}
