import type { areaKinds } from '../../db/directory/schema/area'

export type AreaKind = (typeof areaKinds)[number]

const LAND = 'NL00'
const kinds: readonly (readonly [RegExp, AreaKind])[] = [
  [/^NL00$/, 'land'],
  [/^GM\d{4}$/, 'gemeente'],
  [/^WK\d{6}$/, 'wijk'],
  [/^BU\d{8}$/, 'buurt'],
]

/** What a code of CBS stands for; null when it is none. */
export function kindOf(code: string): AreaKind | null {
  return kinds.find(([form]) => form.test(code))?.[1] ?? null
}

/** The gemeente that an area lies in, its own code for a gemeente; null for the country. */
export function gemeenteOf(code: string): string | null {
  return code === LAND ? null : `GM${code.slice(2, 6)}`
}

/** The areas that an area lies in, the nearest first: CBS writes a code inside the next. */
export function parentsOf(code: string): string[] {
  const kind = kindOf(code)
  if (!kind || kind === 'land') return []
  const gemeente = `GM${code.slice(2, 6)}`
  if (kind === 'gemeente') return [LAND]
  if (kind === 'wijk') return [gemeente, LAND]
  return [`WK${code.slice(2, 8)}`, gemeente, LAND]
}
