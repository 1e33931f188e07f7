import type { Locale } from '../http/schemas'
import { linesOf } from './phrases'

const dutch = `
  aub: alsjeblieft
  as.: volgende
  avg: privacywet
  awb: de wet met regels voor de overheid
  bgg: bij geen gehoor
  bijv: bijvoorbeeld
  bsn: burgerservicenummer
  bv.: bijvoorbeeld
  ca: ongeveer
  cq: of
  dd.: van
  dmv: door, met
  dwz: dat betekent
  ed.: en meer
  eea: dit
  etc: en meer
  enz: en meer
  evt: misschien, als je wilt
  excl: zonder
  gem: gemiddeld
  ggz: geestelijke gezondheidszorg
  ic.: hier
  incl: met
  iom: samen met
  ipv: in plaats van
  itt: anders dan
  iov: in opdracht van
  ivm: door, vanwege
  ivbm: door, vanwege
  jl.: vorige
  maw: met andere woorden
  mbt: over
  mbv: met
  mi.: volgens mij
  miv: vanaf
  mn.: vooral
  muv: behalve
  nav: door, na
  nb.: let op
  nl.: namelijk
  nvt: geldt niet
  oa.: onder andere
  oa: onder andere
  obv: met, door
  ogv: door, volgens
  oid.: of iets anders
  olv: met als leider
  ozb: belasting op je huis
  pgb: persoonsgebonden budget
  resp: en
  svp: alsjeblieft
  tav: voor, over
  tbv: voor
  tm.: tot en met
  t/m: tot en met
  tgv: door, voor
  tnv: op naam van
  tov: vergeleken met
  tzt: later
  vlg: volgens
  vng: alle gemeenten samen
  vve: vereniging van eigenaren
  wmo: hulp van de gemeente
  woo: de wet over open overheid
  wlz: wet voor langdurige zorg
  zg.: zogenaamd
  zgn: zogenaamd
  zoz: kijk op de andere kant
  zsm: zo snel mogelijk`

const english = `
  aka: also called
  approx: about
  asap: as soon as possible
  cf.: compare
  dob: date of birth
  eg: for example
  eta: when it comes
  etc: and more
  excl: without
  faq: questions that people ask often
  fyi: for you to know
  gdpr: privacy law
  ie: that is
  incl: with
  misc: other
  n/a: does not apply
  nb: please note
  pm.: in the afternoon
  pp.: pages
  rsvp: please answer
  tba: we will tell you later
  tbc: not certain yet
  tbd: not decided yet
  viz: that is
  vs: against
  wrt: about`

// "a.s." and "nl." mean something else without their dots: those have a dot at the end of their key.
const read = (lines: string) =>
  new Map(
    linesOf(lines).map((line) => {
      const [key = '', instead = ''] = line.split(': ')
      return [key, instead.split(', ')] as const
    }),
  )

const lists: Record<Locale, ReadonlyMap<string, readonly string[]>> = {
  nl: read(dutch),
  en: read(english),
}

/**
 * What to say instead of an abbreviation as it is written ("i.v.m.", "ivm", "Wmo"): an empty list for
 * one that is not known but has the dots of an abbreviation, undefined for any other word. Capitals
 * with dots are somebody's initials, or part of a name ("B.V.").
 */
export function insteadOf(written: string, locale: Locale): readonly string[] | undefined {
  const list = lists[locale]
  const isDotted = written.includes('.')
  if (isDotted && written === written.toUpperCase()) return undefined
  const bare = written.toLowerCase().replaceAll('.', '')
  const known = (isDotted ? list.get(`${bare}.`) : undefined) ?? list.get(bare)
  if (known) return known
  return isDotted && /^(?:\p{Ll}\.){2,}$/u.test(written) ? [] : undefined
}
