import { describe, expect, it } from 'vitest'
import { messages as english } from '../../web/messages/en'
import { messages as dutch } from '../../web/messages/nl'
import { daysBetween, minutesOf, shiftDate, timeOf, weekdayOf } from '../../web/words/calendar'
import {
  capital,
  dateTimeWords,
  dateWords,
  dayWords,
  durationWords,
  fullDayWords,
  momentWords,
  periodWords,
  rangeWords,
  soonWords,
} from '../../web/words/moments'
import { euroWords } from '../../web/words/money'

const nl = dutch.time
const en = english.time
const asOf = '2026-12-01'
const at = (on: string, time: string) => ({ on, time })

describe('a date in words', () => {
  it('names the weekday, the day and the month', () => {
    expect(dateWords(nl, '2026-12-03', asOf)).toBe('donderdag 3 december')
    expect(dateWords(en, '2026-12-03', asOf)).toBe('Thursday 3 December')
  })

  it('adds the year only when it is another one', () => {
    expect(dateWords(nl, '2027-01-01', asOf)).toBe('vrijdag 1 januari 2027')
  })

  it('says yesterday, today and tomorrow, also across a month and a year', () => {
    expect(dayWords(nl, '2026-12-01', asOf)).toBe('vandaag')
    expect(dayWords(nl, '2026-11-30', asOf)).toBe('gisteren')
    expect(dayWords(nl, '2027-01-01', '2026-12-31')).toBe('morgen')
    expect(dayWords(nl, '2028-02-29', '2028-02-28')).toBe('morgen')
  })

  it('says only the weekday within the coming week', () => {
    expect(soonWords(nl, '2026-12-03', asOf)).toBe('donderdag')
    expect(soonWords(nl, '2026-12-07', asOf)).toBe('maandag')
    expect(soonWords(nl, '2026-12-08', asOf)).toBe('dinsdag 8 december')
  })

  it('gives the full date beside the word for who has to be there', () => {
    expect(fullDayWords(nl, '2026-12-02', asOf)).toBe('morgen (woensdag 2 december)')
    expect(fullDayWords(nl, '2026-12-05', asOf)).toBe('zaterdag 5 december')
  })
})

describe('a time in words', () => {
  it('is said as people in the country say it', () => {
    expect(momentWords(nl, at('2026-12-01', '19:00'), asOf)).toBe('vandaag om 19.00 uur')
    expect(momentWords(en, at('2026-12-01', '19:00'), asOf)).toBe('today at 19:00')
    expect(momentWords(nl, at('2026-12-02', '09:00'), asOf)).toBe('morgen om 9.00 uur')
  })

  it('keeps the date where somebody writes it down', () => {
    const words = dateTimeWords(nl, at('2026-12-01', '19:00'), asOf)
    expect(words).toBe('dinsdag 1 december om 19.00 uur')
  })

  it('says "tot" for a range, because a dash may be read as minus', () => {
    const range = [at('2026-12-01', '14:00'), at('2026-12-01', '17:00')] as const
    expect(rangeWords(nl, ...range)).toBe('van 14.00 tot 17.00 uur')
    expect(rangeWords(en, ...range)).toBe('from 14:00 to 17:00')
  })

  it('lets a day end at 24.00 and not at the 0.00 of the next', () => {
    const range = [at('2026-12-01', '22:00'), at('2026-12-02', '00:00')] as const
    expect(rangeWords(nl, ...range)).toBe('van 22.00 tot 24.00 uur')
  })

  it('puts day and range together', () => {
    const period = { starts: at('2026-12-03', '14:00'), ends: at('2026-12-03', '17:00') }
    expect(periodWords(nl, period, asOf)).toBe('donderdag 3 december van 14.00 tot 17.00 uur')
  })
})

describe('a length in words', () => {
  it.each([
    [15, 'een kwartier'],
    [30, 'een half uur'],
    [45, 'drie kwartier'],
    [50, '50 minuten'],
    [60, '1 uur'],
    [90, 'anderhalf uur'],
    [150, '2,5 uur'],
    [135, '2 uur en 15 minuten'],
  ])('%i minutes is "%s"', (minutes, words) => {
    expect(durationWords(nl, minutes)).toBe(words)
  })

  it('has its own words in English', () => {
    expect(durationWords(en, 60)).toBe('1 hour')
    expect(durationWords(en, 90)).toBe('1.5 hours')
    expect(durationWords(en, 135)).toBe('2 hours and 15 minutes')
  })
})

describe('an amount in words', () => {
  it('leaves out cents that are not there', () => {
    expect(euroWords('nl', 1500)).toBe('€\u00a015')
    expect(euroWords('nl', 750)).toBe('€\u00a07,50')
    expect(euroWords('en', 750)).toBe('€7.50')
  })
})

describe('the calendar', () => {
  it('knows weekdays, leap days and the ends of years', () => {
    expect(weekdayOf('2026-12-03')).toBe(3)
    expect(weekdayOf('1969-12-29')).toBe(0)
    expect(daysBetween('2028-02-28', '2028-03-01')).toBe(2)
    expect(shiftDate('2026-12-31', 1)).toBe('2027-01-01')
    expect(shiftDate('2028-03-01', -1)).toBe('2028-02-29')
  })

  it('turns clock times into minutes and back', () => {
    expect(minutesOf('19:30')).toBe(1170)
    expect(timeOf(545)).toBe('09:05')
  })

  it('begins a sentence with a capital', () => {
    expect(capital('vandaag vrij')).toBe('Vandaag vrij')
  })
})
