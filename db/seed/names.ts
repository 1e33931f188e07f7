import type { Random } from './random'

export type Gathering = 'meeting' | 'course' | 'party' | 'sport' | 'other'
type Audience = 'resident' | 'association' | 'business'

/** Somebody who books: invented, with an address that no mail ever reaches (RFC 2606). */
export interface Booker {
  readonly id: string
  readonly name: string
  readonly email: string
  readonly phone: string | null
  readonly locale: 'nl' | 'en'
  readonly audience: Audience
  readonly gathering: Gathering
}

const FIRST =
  'Anouk Bas Cees Dounia Esra Femke Gerrit Hanneke Ilse Jamal Joke Kees Latifa Lieke Marek Mirjam Noor Olga Piet Quirine Rachid Ria Samira Sjoerd Tineke Umut Vera Wim Yara Zeynep Bram Corrie Dirk Elif Frits Greet Hassan Ineke Johan Klaas'.split(
    ' ',
  )
const LAST =
  'de Boer|Visser|Yilmaz|Bakker|el Idrissi|Mulder|Kowalska|de Wit|Smit|Koster|van Dijk|Schouten|Kaya|Groot|Amrani|Ooms|Dekker|Haan|Pronk|Vlaar|Wiersma|Hoekstra|Tadesse|Slagter|Bos|Veenstra|Ruiter|Blom|Nowak|Kuiper'.split(
    '|',
  )

const CLUBS: readonly (readonly [kind: string, gathering: Gathering, audience: Audience])[] = [
  ['Zangkoor', 'other', 'association'],
  ['Bridgeclub', 'other', 'association'],
  ['Schaakclub', 'other', 'association'],
  ['Breicafé', 'other', 'resident'],
  ['Taalcafé', 'course', 'resident'],
  ['Toneelgroep', 'other', 'association'],
  ['Bewonerscommissie', 'meeting', 'association'],
  ['Tuingroep', 'meeting', 'association'],
  ['Leesclub', 'meeting', 'resident'],
  ['Schilderclub', 'course', 'association'],
  ['Yogagroep', 'sport', 'resident'],
  ['Volleybalclub', 'sport', 'association'],
  ['Badmintonclub', 'sport', 'association'],
  ['Tafeltennisclub', 'sport', 'association'],
  ['Stijldansgroep', 'sport', 'association'],
  ['Dansschool', 'sport', 'business'],
  ['Naaiatelier', 'course', 'business'],
  ['Muziekles', 'course', 'business'],
  ['Fotoclub', 'other', 'association'],
  ['Repair Café', 'other', 'resident'],
  ['Eettafel', 'other', 'resident'],
  ['Speelgroep', 'other', 'resident'],
  ['Hengelclub', 'meeting', 'association'],
  ['Computercursus', 'course', 'resident'],
  ['Engels voor beginners', 'course', 'association'],
  ['Straatfeestgroep', 'meeting', 'resident'],
]
const CLUB_NAMES =
  'De Merel|De Kievit|Morgenrood|De Notenboom|Samen|De Linker Hand|Het Lint|De Wilg|Oude Vaart|De Ploeg'.split(
    '|',
  )

const NOTES: Record<Gathering, readonly string[]> = {
  meeting: ['We praten over de groene hoek in de straat.', 'Graag de tafels in een kring.'],
  course: ['We nemen zelf materiaal mee.', 'Er komt een gastdocent.'],
  party: ['We versieren de zaal vanaf het begin.', 'Er komen ook kinderen.'],
  sport: ['We brengen matten mee.', 'Graag de ramen open.'],
  other: ['We hebben een lange tafel nodig.', 'Er staat die avond koffie klaar.'],
}

export const noteFor = (gathering: Gathering, random: Random): string =>
  random.pick(NOTES[gathering])

function addressOf(name: string): string {
  const plain = name.normalize('NFD').replace(/[^A-Za-z ]/g, '')
  return `${plain.toLowerCase().replace(/ +/g, '.')}@example.org`
}

/** Numbers of this shape are not in use: none begins with 06-0000. */
const phoneOf = (random: Random) => `06-0000 ${random.int(10, 99)} ${random.int(10, 99)}`

/** Groups that meet every week or every other week. */
export function clubsFrom(random: Random, near: string): Booker[] {
  return CLUBS.flatMap(([kind, gathering, audience]) =>
    random
      .shuffled([...CLUB_NAMES, near])
      .slice(0, 3)
      .map((word) => {
        const name = `${kind} ${word}`
        const phone = phoneOf(random)
        return {
          id: random.id('acc'),
          name,
          email: addressOf(name),
          phone,
          locale: 'nl' as const,
          audience,
          gathering,
        }
      }),
  )
}

/** People who book now and then; one in eight reads English. */
export function peopleFrom(random: Random, count: number): Booker[] {
  const names = FIRST.flatMap((first) => LAST.map((last) => `${first} ${last}`))
  return random
    .shuffled(names)
    .slice(0, count)
    .map((name) => ({
      id: random.id('acc'),
      name,
      email: addressOf(name),
      phone: random.chance(0.6) ? phoneOf(random) : null,
      locale: random.chance(0.125) ? 'en' : 'nl',
      audience: random.chance(0.06) ? 'business' : 'resident',
      gathering: random.pick(['meeting', 'party', 'other', 'course', 'party'] as const),
    }))
}
