import { describe, expect, it } from 'vitest'
import { messages as en } from '../../web/messages/en'
import { messages as nl } from '../../web/messages/nl'
import { addressed } from '../../web/words/address'
import { longSentences, type Message, textsOf } from '../support/texts'

const formal = addressed(nl, 'u')
const informal = addressed(nl, 'je')
const dutch = [...textsOf(informal), ...textsOf(formal)]

describe('the words on screen', () => {
  it('hold no exclamation mark, in any language', () => {
    const loud = [...dutch, ...textsOf(en)].filter(([, text]) => text.includes('!'))
    expect(loud).toEqual([])
  })

  it('are nowhere empty, except where there is nothing to say', () => {
    const empty = (texts: Message[]) =>
      texts.filter(([, text]) => !text.trim()).map(([path]) => path)
    expect(empty(textsOf(informal))).toEqual(['place.stateText.open', 'place.payment.none'])
    expect(empty(textsOf(en))).toEqual(empty(textsOf(informal)))
  })

  it('say the same things in both languages', () => {
    const paths = (messages: unknown) => textsOf(messages).map(([path]) => path)
    expect(paths(en)).toEqual(paths(nl))
  })

  it('are translated: no English text is the Dutch one', () => {
    const same = textsOf(en).filter(
      ([path, text], index) => text === textsOf(informal)[index]?.[1] && !path.startsWith('time.'),
    )
    // Names, borrowed words, and amounts that are only put in their place.
    expect(same.map(([path]) => path)).toMatchInlineSnapshot(`
      [
        "booking.priceOf",
        "place.states.open",
        "place.stateText.open",
        "place.facility.wifi",
        "place.facility.piano",
        "place.facility.whiteboard",
        "place.access.lift",
        "place.centimetres",
        "place.plus",
        "place.payment.none",
        "place.inArea",
        "site.name",
      ]
    `)
  })

  it.each([
    'middels',
    'inzake',
    'dient te',
    'dienen te',
    'ten behoeve',
    'omtrent',
    'conform',
    'reeds',
    'tevens',
    'aangaande',
    'met betrekking tot',
    'geschiedt',
    'tenant',
    'huurder',
    'submit',
    'formulier verzenden',
    'verkeerd ingevuld',
    'ongeldig',
  ])('never say "%s" in Dutch', (word) => {
    const found = dutch.filter(([, text]) => text.toLowerCase().includes(word))
    expect(found).toEqual([])
  })

  it('keep to fifteen words a sentence in Dutch and in English', () => {
    expect(longSentences([...dutch, ...textsOf(en)])).toEqual([])
  })

  it('write times as 19.00 in Dutch', () => {
    const colons = dutch.filter(([, text]) => /\d:\d\d/.test(text))
    expect(colons).toEqual([])
  })
})

describe('the way of addressing', () => {
  it('is chosen in every text: no mark is left', () => {
    expect(dutch.filter(([, text]) => /[{}|]/.test(text))).toEqual([])
  })

  it('is never mixed: who says "u" says no "je", and the other way round', () => {
    const je = textsOf(formal).filter(([, text]) => /\b(je|jij|jou|jouw)\b/i.test(text))
    const u = textsOf(informal).filter(([, text]) => /\b(u|uw)\b/i.test(text))
    expect({ je, u }).toEqual({ je: [], u: [] })
  })

  it('changes the verb with it', () => {
    expect(formal.booking.gathering).toBe('Wat gaat u doen?')
    expect(informal.booking.gathering).toBe('Wat ga je doen?')
  })

  it('is made once for a language, so a page can compare by identity', () => {
    expect(addressed(nl, 'u')).toBe(formal)
  })
})
