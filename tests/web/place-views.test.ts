import { describe, expect, it } from 'vitest'
import { chosenPlaces, isFiltered, readFilters } from '../../web/features/places/filters'
import {
  dayFreeWords,
  headline,
  type PlaceSummary,
  shortWords,
  soonest,
} from '../../web/features/places/freedom'
import { boxAround } from '../../web/features/places/map-view'
import { apiQuery, readPlaceView, viewQuery } from '../../web/features/places/place-address'
import { rateWords } from '../../web/features/places/rate-words'
import { blockAt, lengthsIn, startsIn, usualLength } from '../../web/features/places/start-options'
import { messages as nl } from '../../web/messages/nl'

// Amsterdam in winter is an hour ahead of UTC.
const moment = (on: string, time: string) => ({
  at: new Date(`${on}T${time}:00+01:00`).toISOString(),
  on,
  time,
})
const period = (on: string, from: string, to: string) => ({
  starts: moment(on, from),
  ends: moment(on, to),
})
const asOf = moment('2026-12-01', '10:05')

function spaceThat(says: Partial<PlaceSummary['spaces'][number]> = {}) {
  return {
    id: 'spc_zaal',
    name: 'Zaal',
    capacity: 20,
    approval: 'automatic' as const,
    state: 'open' as const,
    freeNowUntil: null,
    nextFree: period('2026-12-03', '19:00', '22:00'),
    ...says,
  }
}

function placeThat(says: Partial<PlaceSummary> = {}): PlaceSummary {
  return {
    id: 'plc_huis',
    slug: 'huis',
    name: 'Huis',
    street: 'Straat 1',
    town: 'Blokker',
    wijkCode: 'WK040531',
    x: 0,
    y: 0,
    latitude: 52,
    longitude: 5,
    state: 'open',
    stateReason: '',
    stepFree: 'yes',
    spaces: [spaceThat()],
    ...says,
  }
}

describe('the large answer of a place', () => {
  it('gives the free hours when they are today', () => {
    const space = spaceThat({ nextFree: period('2026-12-01', '14:00', '17:00') })
    expect(headline(nl, space, asOf)).toBe('Vandaag vrij van 14.00 tot 17.00 uur')
  })

  it('gives the next free moment when it is later', () => {
    expect(headline(nl, spaceThat(), asOf)).toBe('Weer vrij: donderdag om 19.00 uur')
  })

  it('says so when all is taken', () => {
    const space = spaceThat({ nextFree: null })
    expect(headline(nl, space, asOf)).toBe('De komende 2 maanden is alles bezet')
  })

  it('says in a list until when it is free now', () => {
    const space = spaceThat({ freeNowUntil: moment('2026-12-02', '00:00') })
    expect(shortWords(nl, space, asOf)).toBe('Nu vrij, tot 24.00 uur')
  })

  it('takes the space that is free first, and one that is free now before all', () => {
    const later = spaceThat({ id: 'spc_later' })
    const sooner = spaceThat({ id: 'spc_soon', nextFree: period('2026-12-02', '09:00', '10:00') })
    const now = spaceThat({ id: 'spc_now', freeNowUntil: moment('2026-12-01', '12:00') })
    expect(soonest([later, sooner])?.id).toBe('spc_soon')
    expect(soonest([later, now, sooner])?.id).toBe('spc_now')
    expect(soonest([spaceThat({ state: 'closed' })])).toBeNull()
  })
})

describe('a day of the strip', () => {
  const open = [period('2026-12-02', '09:00', '22:00')]
  const day = { on: '2026-12-02', open, openMinutes: 780, exception: null }

  it.each([
    ['hele dag vrij', { ...day, free: open, freeMinutes: 780 }],
    ['2,5 uur vrij', { ...day, free: open, freeMinutes: 170 }],
    ['een kwartier vrij', { ...day, free: open, freeMinutes: 15 }],
    ['niets vrij', { ...day, free: [], freeMinutes: 0 }],
    ['dicht', { ...day, open: [], free: [], openMinutes: 0, freeMinutes: 0 }],
  ])('reads "%s"', (words, outlook) => {
    expect(dayFreeWords(nl, outlook, asOf)).toBe(words)
  })

  it('is over when its hours are', () => {
    const morning = [period('2026-12-01', '08:00', '10:00')]
    const over = { ...day, on: '2026-12-01', open: morning, free: [], freeMinutes: 0 }
    expect(dayFreeWords(nl, over, asOf)).toBe('voorbij')
  })
})

describe('the choice of a start and a length', () => {
  const rules = { shortest: 60, longest: 180, step: 30 }
  const block = period('2026-12-02', '14:00', '16:30')

  it('offers starts that leave room for the shortest booking', () => {
    expect(startsIn(block, rules)).toEqual(['14:00', '14:30', '15:00', '15:30'])
  })

  it('offers lengths that fit in the block, an hour first', () => {
    expect(lengthsIn(block, rules)).toEqual([60, 90, 120, 150])
    expect(usualLength(lengthsIn(block, { ...rules, shortest: 30 }))).toBe(60)
  })

  it('knows which block a time lies in, its end not counted', () => {
    const later = period('2026-12-02', '20:00', '24:00')
    expect(blockAt([block, later], '16:00')).toBe(block)
    expect(blockAt([block, later], '16:30')).toBeUndefined()
  })
})

describe('the list of places', () => {
  const small = placeThat({ id: 'plc_a', spaces: [spaceThat({ capacity: 6 })] })
  const steps = placeThat({ id: 'plc_b', stepFree: 'unknown' })
  const shut = placeThat({ id: 'plc_c', state: 'suspended' })
  const draft = placeThat({ id: 'plc_d', state: 'draft' })
  const idsFor = (search: Record<string, string>) =>
    chosenPlaces([shut, small, draft, steps], readFilters(search)).map(({ id }) => id)

  it('shows open places first and no drafts', () => {
    expect(idsFor({})).toEqual(['plc_a', 'plc_b', 'plc_c'])
  })

  it('keeps what is big enough, and what is surely step-free', () => {
    expect(idsFor({ personen: '10' })).toEqual(['plc_b', 'plc_c'])
    expect(idsFor({ toegankelijk: 'yes' })).toEqual(['plc_a', 'plc_c'])
  })

  it('takes nonsense in the address for no choice at all', () => {
    expect(isFiltered(readFilters({ personen: 'veel', wijk: '' }))).toBe(false)
  })
})

describe('the address of a place', () => {
  it('leaves out what does not look right', () => {
    const view = readPlaceView({ dag: '2026-13', van: '<b>', ruimte: 'spc_zaal', x: '1' })
    expect(viewQuery(view, 'dag')).toBe('?ruimte=spc_zaal#dag')
  })

  it('asks the API for the week and not for the day in it', () => {
    const view = readPlaceView({ dag: '2026-12-05', vanaf: '2026-12-03' })
    expect(apiQuery(view)).toBe('?from=2026-12-03')
  })
})

describe('a price', () => {
  const rate = { audience: 'resident', centsPerHour: 0, centsFixed: 0, depositCents: 0 } as const

  it('is free when it is nothing', () => {
    expect(rateWords(nl, 'nl', { ...rate, payment: 'none' })).toBe('gratis')
  })

  it('names all that comes with it', () => {
    const words = rateWords(nl, 'nl', {
      ...rate,
      centsPerHour: 500,
      centsFixed: 1000,
      depositCents: 5000,
      payment: 'pin',
    })
    expect(words).toBe(
      '€\u00a05 per uur plus €\u00a010 per keer, borg €\u00a050, pinnen op de plek',
    )
  })
})

describe('the map', () => {
  it('shows all areas with a little room around them', () => {
    const area = (box: string) => ({ code: box, name: '', outline: '', box })
    expect(boxAround([area('0 0 100 50'), area('50 40 50 60')])).toEqual([-4, -4, 108, 108])
    expect(boxAround([])).toBeNull()
  })
})
