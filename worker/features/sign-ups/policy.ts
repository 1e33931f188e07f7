import { gemeenten } from './gemeenten'

/** The GM code of a gemeente by its name, with or without "gemeente" before it; null for any other. */
export function gemeenteCodeOf(name: string): string | null {
  const wanted = plain(name).replace(/^gemeente /, '')
  return gemeenten.find((gemeente) => plain(gemeente.name) === wanted)?.code ?? null
}

/** The name as its pages show it: a gemeente says that it is one. */
export function officialName(kind: string, name: string): string {
  return kind === 'gemeente' && !/^gemeente /i.test(name) ? `Gemeente ${name}` : name
}

/** An address made of a name: 's-Hertogenbosch becomes `s-hertogenbosch`. At most 40 characters. */
export function slugFrom(name: string): string {
  return plain(name)
    .replace(/^gemeente /, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 40)
    .replaceAll(/^-+|-+$/g, '')
}

/** Three addresses near a wanted one that can be had. */
export function suggestSlugs(wanted: string, isFree: (slug: string) => boolean): string[] {
  const base = wanted.slice(0, 30).replace(/-+$/, '')
  const endings = [
    'wijken',
    'samen',
    'buurten',
    ...Array.from({ length: 50 }, (_, n) => `${n + 2}`),
  ]
  return endings
    .map((ending) => `${base}-${ending}`)
    .filter(isFree)
    .slice(0, 3)
}

/**
 * Where an organisation's places stand until the boundaries of its wijken are brought in: one area,
 * under the code that CBS gives to a gemeente of a single wijk, as a circle in the middle of the
 * country on the map grid of 5 m a unit.
 */
export function wholeArea({ name, gemeenteCode }: { name: string; gemeenteCode: string | null }) {
  return {
    code: `WK${gemeenteCode?.slice(2) ?? '0000'}00`,
    name: name.replace(/^gemeente /i, ''),
    outline: 'M31000 41008a1000 1000 0 1 0 2000 0a1000 1000 0 1 0-2000 0z',
    box: '31000 40008 2000 2000',
  }
}

function plain(name: string): string {
  return name.trim().toLowerCase().normalize('NFD').replaceAll(/\p{M}/gu, '')
}
