// `nieuw` is the page on which a place is made.
const reserved = ['nieuw']
const LONGEST = 60

/** The address of a name: 'Buurthuis ’t Kerspel' is 'buurthuis-t-kerspel'. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{Diacritic}/gu, '')
    .toLowerCase()
  const words = plain.match(/[a-z0-9]+/g) ?? []
  return words.join('-').slice(0, LONGEST).replace(/-+$/, '') || 'plek'
}

/** The same address, or with the first number behind it that makes it new. */
export function freeSlug(slug: string, taken: readonly string[]): string {
  const isFree = (each: string) => !taken.includes(each) && !reserved.includes(each)
  let candidate = slug
  for (let number = 2; !isFree(candidate); number++) {
    const end = `-${number}`
    candidate = slug.slice(0, LONGEST - end.length) + end
  }
  return candidate
}

export function isReservedPlaceSlug(slug: string): boolean {
  return reserved.includes(slug)
}
