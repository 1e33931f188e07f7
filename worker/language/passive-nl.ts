import { setOf } from './phrases'
import type { Span, Word } from './words'

const becoming = setOf('word wordt worden werd werden')
const being = setOf('is zijn was waren ben bent')
// Beyond these another verb begins, to which the participle belongs.
const otherVerbs =
  setOf(`heb hebt heeft hebben had hadden wil wilt kunt kun kan dat die ga gaat gaan
  kom komt moet moeten mag`)

const prefixes =
  'aan achter af bij binnen buiten dicht door in klaar los mee na neer om onder op open over plaats samen schoon stil tegen terug thuis toe uit vast voor vrij weg'
    .split(' ')
    .join('|')

// Participles that end in -en follow no rule; the list holds what comes after "ge" or a prefix.
const strong = setOf(`gegeven genomen geschreven gekozen gevonden gesproken gelezen gehouden gezien
  gedaan gedragen geholpen gelaten gevangen gesneden gebroken getrokken geschoven gewezen gestolen
  gegoten gedronken gegeten gezongen gewonnen geworpen gebonden gewogen geroepen gesloten geslagen
  geheven geboden gezonden geworven geladen gelegen gebeten geschonken geprezen geraden gemeden
  gegrepen gevouwen gebakken gestoken getroffen gelachen`)
const strongPrefixed =
  setOf(`besloten bekeken besproken begrepen bewezen beschreven bevonden behouden
  betrokken verboden vergeten verkozen verschoven vervangen vertrokken verwezen verzonden ontvangen
  ontslagen ontnomen onderworpen ondernomen overwogen herschreven voorgeschreven toegewezen verloren
  ondervonden onderbroken overgedragen verholpen aanbevolen bevolen aanbesteed ontworpen verworven`)

// Words that look like participles: nouns, adjectives, and finite verbs.
const lookAlikes =
  setOf(`geld gebied gezicht gedicht gevecht gewicht gerecht gebed geduld geluid gezond
  geschikt gericht gewest gehandicapt gemeend getal geweld gebit gemoed gelijkwaardig beeld bericht
  bestand beleid bekend bekendst bewust bereid bezet verdriet verliefd verstand verkeerd vermoeid
  bevriend benieuwd bezorgd verbaasd verslaafd beroemd beperkt verplicht verdacht verschillend
  vergunt gewend gewenst geïnteresseerd bejaard gerust gespannen overtuigd onderzoekt overlast
  overheid gebeurt gelooft geniet geneest gedraagt geeft geldt gelijkt bezoekt verwacht gezamenlijk gehecht bestaat`)

// After "is" these tell what somebody did or became, or how a thing is; nobody did it to them.
const afterBeing = setOf(`gekomen gegaan gebleven geweest geworden gebeurd gelukt gestopt gegroeid
  gestegen gedaald gevallen geslaagd getrouwd gescheiden gestart gelopen gefietst gestorven geboren
  gereden gereisd gesloten geopend gevestigd gebaseerd geëindigd begonnen begrepen verhuisd
  veranderd vertrokken verdwenen verlopen verbonden verbeterd verloren vergeten ontstaan overleden
  mislukt verschenen bedoeld betrokken verslechterd hersteld verouderd vernieuwd geland ingelogd
  uitgelogd`)

const weak = new RegExp(
  `^(?:${prefixes})?ge\\p{L}{2,}(?:d|t)$|^(?:be|ver|ont|her|er|mis)\\p{L}{2,}(?:d|t)$|^(?:onder|over|door|voor)(?:zocht|legd|handeld|broken|stapt|bouwd|schat|gedragen)$`,
  'u',
)
const split = new RegExp(`^(?:${prefixes})(?=ge)`, 'u')
// Without "ge", a final t is of a participle only after these letters: "verpakt", not "vertelt".
const finalT = /[kfshptxc]t$/

function isParticiple(word: string): boolean {
  if (lookAlikes.has(word)) return false
  if (strong.has(word.replace(split, '')) || strongPrefixed.has(word)) return true
  const begins = word.replace(split, '').startsWith('ge')
  return weak.test(word) && (begins || word.endsWith('d') || finalT.test(word))
}

/** Dutch: a form of "worden" with a participle, or of "zijn" with one that needs somebody to do it. */
export function passiveIn(text: string, words: readonly Word[]): Span[] {
  return words.flatMap((word, at) => {
    const isBecoming = becoming.has(word.text)
    if (!isBecoming && !being.has(word.text)) return []
    const fits = (text: string) => isParticiple(text) && (isBecoming || !isState(text))
    const participle = after(text, words, at, fits) ?? before(words, at, fits)
    return participle
      ? [
          {
            start: Math.min(word.start, participle.start),
            end: Math.max(word.end, participle.end),
          },
        ]
      : []
  })
}

const isState = (word: string) => afterBeing.has(word) || afterBeing.has(word.replace(split, ''))

/** In the same clause: "wordt op maandag gesloten". */
function after(
  text: string,
  words: readonly Word[],
  at: number,
  fits: (word: string) => boolean,
): Word | undefined {
  for (let next = at + 1; next < Math.min(words.length, at + 15); next++) {
    const [previous, word] = [words[next - 1], words[next]]
    if (!previous || !word || otherVerbs.has(word.text)) return undefined
    if (/[,;:()–]/.test(text.slice(previous.end, word.start))) return undefined
    if (becoming.has(word.text) || being.has(word.text)) return undefined
    if (fits(word.text)) return word
  }
  return undefined
}

/** At the end of a clause: "dat de zaal gesloten wordt", "gesloten zal worden". */
function before(
  words: readonly Word[],
  at: number,
  fits: (word: string) => boolean,
): Word | undefined {
  return [words[at - 1], words[at - 2]].find((word) => word !== undefined && fits(word.text))
}
