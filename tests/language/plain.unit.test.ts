import { describe, expect, it } from 'vitest'
import type { Locale } from '../../worker/http/schemas'
import type { Remark } from '../../worker/language/plain'
import { readPlainly } from '../../worker/language/plain'

const remarked = (text: string, code: Remark['code'], locale: Locale = 'nl') =>
  readPlainly(text, locale)
    .remarks.filter((remark) => remark.code === code)
    .map(({ start, end }) => text.slice(start, end))

const words = (count: number, word = 'woord') => Array(count).fill(word).join(' ')

describe('the figure of readability', () => {
  it('of Dutch is that of Douma: 23 syllables in 11 words of one sentence', () => {
    const text = 'De gemeente organiseert een bijeenkomst over de inrichting van het speelterrein.'
    // 206.84 - 0.77 × (23 / 11 × 100) - 0.93 × 11 = 206.84 - 161 - 10.23
    expect(readPlainly(text, 'nl')).toMatchObject({ score: 35.6, level: 'difficult' })
  })

  it('of English is that of Flesch: 25 syllables in 12 words of one sentence', () => {
    const text = 'The council organises a meeting about the renovation of the community centre.'
    // 206.835 - 84.6 × 25 / 12 - 1.015 × 12 = 206.835 - 176.25 - 12.18
    expect(readPlainly(text, 'en')).toMatchObject({ score: 18.4, level: 'very-difficult' })
  })

  it('stays between 0 and 100, and is better for shorter words and sentences', () => {
    expect(readPlainly('Kom je ook? Het is leuk.', 'nl')).toMatchObject({
      score: 100,
      level: 'very-easy',
    })
    expect(readPlainly('Burgerparticipatieverordeningen.', 'nl').score).toBe(0)
  })

  it.each(['', ' \n\n ', '😀 👋🏽', '...', '19.00', 'مرحبا بكم في الحي', 'مرحبا بكم في Hoorn'])(
    'is none where there is nothing to count: "%s"',
    (text) => {
      expect(readPlainly(text, 'nl')).toEqual({ score: null, level: null, remarks: [] })
    },
  )
})

describe('a long sentence', () => {
  it.each([
    [15, []],
    [16, [{ words: 16, isStrong: false }]],
    [25, [{ words: 25, isStrong: false }]],
    [26, [{ words: 26, isStrong: true }]],
  ])('of %i words', (count, wanted) => {
    const { remarks } = readPlainly(`Kort. ${words(count)}. Kort.`, 'nl')
    const text = `${words(count)}.`
    expect(remarks).toEqual(
      wanted.map((each) => ({
        code: 'long-sentence',
        start: 6,
        end: 6 + text.length,
        ...each,
      })),
    )
  })

  it('ends at a mark or a line break, not at a time, an abbreviation or a title', () => {
    const ten = words(10)
    expect(remarked(`${ten}. Dan ${ten}? Ook ${ten}`, 'long-sentence')).toEqual([])
    expect(remarked(`- ${ten}\n- ${ten}\n- ${ten}`, 'long-sentence')).toEqual([])
    expect(remarked(`${ten} om 19.00 uur ${ten}.`, 'long-sentence')).toHaveLength(1)
    expect(remarked(`${ten} bij dhr. Jansen ${ten}.`, 'long-sentence')).toHaveLength(1)
    expect(remarked(`${ten} bijv. op ${ten}.`, 'long-sentence')).toHaveLength(1)
    expect(remarked(`${ten} e.d. Dan ${ten}.`, 'long-sentence')).toEqual([])
    expect(remarked(`${ten} i.v.m. ziekte ${ten}.`, 'long-sentence')).toHaveLength(1)
  })
})

describe('a hard word', () => {
  it.each<[Locale, string, string, string[]]>([
    ['nl', 'Meld je aan middels dit formulier.', 'middels', ['met', 'door']],
    ['nl', 'Dit is conform de afspraak.', 'conform', ['volgens', 'zoals']],
    ['nl', 'Een plan in het kader van de wijk.', 'in het kader van', ['voor', 'bij']],
    ['nl', 'Je dient te bellen.', 'dient te', ['moet', 'moeten']],
    ['nl', 'U dient het formulier in te vullen.', 'dient', ['moet', 'moeten']],
    ['nl', 'Derhalve gaat het niet door.', 'Derhalve', ['daarom', 'dus']],
    ['en', 'Call us prior to Monday.', 'prior to', ['before']],
    ['en', 'We utilise the hall.', 'utilise', ['use']],
  ])('comes with words that people say (%s: %s)', (locale, text, hard, instead) => {
    const remark = readPlainly(text, locale).remarks.find(({ code }) => code === 'hard-word')
    expect(text.slice(remark?.start, remark?.end)).toBe(hard)
    expect(remark).toMatchObject({ instead })
  })

  it.each([
    'Het doel dient ons allemaal.',
    'Je dient een klacht in om geld te krijgen.',
    'De conformist en de inzaken.',
    'We gaan met de bus.',
  ])('is none of these: %s', (text) => {
    expect(remarked(text, 'hard-word')).toEqual([])
  })

  it('is never replaced by another hard word', () => {
    const lists: [Locale, string][] = [
      [
        'nl',
        'derhalve inzake middels conform tevens thans gaarne omtrent teneinde krachtens i.v.m.',
      ],
      ['en', 'utilise commence prior to facilitate sufficient obtain numerous asap'],
    ]
    for (const [locale, text] of lists)
      for (const remark of readPlainly(text, locale).remarks)
        if ('instead' in remark)
          for (const word of remark.instead) expect(remarked(word, 'hard-word', locale)).toEqual([])
  })
})

describe('the passive voice', () => {
  it.each([
    ['De aanvraag wordt door de gemeente behandeld.', 'wordt door de gemeente behandeld'],
    ['Ik hoor dat het gebouw gesloten wordt.', 'gesloten wordt'],
    ['De kaart kan worden aangevraagd.', 'worden aangevraagd'],
    ['De bomen werden geplant.', 'werden geplant'],
    ['Het plan is vastgesteld.', 'is vastgesteld'],
    ['U bent uitgenodigd.', 'bent uitgenodigd'],
    ['De zaal wordt op maandag en dinsdag verhuurd.', 'wordt op maandag en dinsdag verhuurd'],
    ['Het besluit is genomen.', 'is genomen'],
  ])('is found in Dutch: %s', (text, found) => {
    expect(remarked(text, 'passive')).toEqual([found])
  })

  it.each([
    'Zij wordt lid van de club.',
    'Het wordt gezellig in de buurt.',
    'De straat wordt veilig en gezond.',
    'Hij is gekomen en gebleven.',
    'Ze wordt 65 en heeft taart gekregen.',
    'Het wordt leuk vertelt hij.',
    'Zij wordt lid en heeft de zaal geboekt.',
    'Het wordt druk, dus goed geregeld.',
    'Het is gelukt.',
    'Het is gratis en gaat niet over in iets dat je betaalt.',
    'Je bent ingelogd.',
    'Er zijn gebouwen in het gebied.',
    'Dat wordt bekend.',
    'De buurt is veranderd.',
    'Ik ben hier geboren.',
    'Dit is een bericht over geld.',
  ])('is not heard in: %s', (text) => {
    expect(remarked(text, 'passive')).toEqual([])
  })

  it.each([
    ['The form was sent by the council.', ['was sent']],
    ['The hall has been booked.', ['been booked']],
    ['She is often helped.', ['is often helped']],
    ['We are interested.', []],
    ['The door is closed. They need help.', []],
    ['He was red.', []],
  ])('in English: %s', (text, found) => {
    expect(remarked(text, 'passive', 'en')).toEqual(found)
  })
})

describe('an abbreviation', () => {
  it.each<[Locale, string, string[]]>([
    ['nl', 'Dicht i.v.m. ziekte, o.a. op maandag.', ['i.v.m.', 'o.a.']],
    ['nl', 'Bel mbt je vraag.', ['mbt']],
    ['nl', 'Hulp uit de Wmo.', ['Wmo']],
    ['nl', 'Dat is q.q. zo.', ['q.q.']],
    ['nl', 'As van de kachel, bij J.P. de Wit van Hout B.V.', []],
    ['nl', 'Wet maatschappelijke ondersteuning (Wmo). De Wmo helpt.', []],
    ['nl', 'Kijk op hoorn.nl of www.hoorn.nl.', []],
    ['en', 'Come asap, e.g. on Monday.', ['asap', 'e.g.']],
    ['en', 'Max and Eve come on Monday.', []],
  ])('(%s) %s', (locale, text, found) => {
    expect(remarked(text, 'abbreviation', locale)).toEqual(found)
  })
})

describe('shouting', () => {
  it.each([
    ['Kom ook!', ['!']],
    ['Kom ook!!! Echt! ', ['!!!', '!']],
    ['Dit mag NIET.', ['NIET']],
    ['LET OP bij de deur.', ['LET OP']],
    ['De GGD en NS, bij het UWV.', []],
    ['Plan A of plan B.', []],
    ['De WMO AWB geldt.', []],
  ])('in "%s"', (text, found) => {
    expect(remarked(text, 'shouting')).toEqual(found)
  })
})

describe('a long paragraph', () => {
  const five = (count: number) => Array(count).fill('Dit is een korte zin.').join(' ')

  it('has more than 75 words; twice that is strong', () => {
    expect(remarked(five(15), 'long-paragraph')).toEqual([])
    expect(remarked(`Kop\n\n${five(16)}\nEinde`, 'long-paragraph')).toEqual([five(16)])
    const isStrong = (text: string) => readPlainly(text, 'nl').remarks[0]
    expect(isStrong(five(30))).toMatchObject({ words: 150, isStrong: false })
    expect(isStrong(five(31))).toMatchObject({ words: 155, isStrong: true })
  })

  it('ends at a line break', () => {
    expect(remarked(`${five(10)}\n${five(10)}`, 'long-paragraph')).toEqual([])
  })
})

it('remarks stand in the order of the text', () => {
  const { remarks } = readPlainly('Let op! Dit wordt middels een brief i.v.m. ziekte gemeld.', 'nl')
  expect(remarks.map(({ code }) => code)).toEqual([
    'shouting',
    'passive',
    'hard-word',
    'abbreviation',
  ])
})

it('points at the right words behind emoji and words of other scripts', () => {
  const text = '👨‍👩‍👧 مرحبا! Zie tevens de bijlage.'
  expect(remarked(text, 'hard-word')).toEqual(['tevens'])
  expect(remarked(text, 'shouting')).toEqual(['!'])
})

describe('a text without end', () => {
  it('gives as many remarks as it has reasons', () => {
    const unit = 'Dit wordt tevens gemeld i.v.m. ziekte!\n'
    const times = Math.ceil(200_000 / unit.length)
    expect(readPlainly(unit.repeat(times), 'nl').remarks).toHaveLength(4 * times)
  })

  it.each([
    'a.',
    'a',
    '.',
    '!',
    '"',
    '."',
    '(',
    'é-',
    "a'",
    'ge',
    'A',
    'wordt ',
    'dient ',
    '1.',
    '😀',
    '\n',
  ])('is read to its end when it repeats "%s"', (part) => {
    const text = part.repeat(50_000 / part.length)
    for (const locale of ['nl', 'en'] as const)
      for (const { end } of readPlainly(text, locale).remarks)
        expect(end).toBeLessThanOrEqual(text.length)
  })
})
