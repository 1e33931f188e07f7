import type { Pronoun } from './mail'

/** The letters to the hosts of a place. `when` is 'donderdag 3 december om 19.00 uur'. */
export function hostMail(pronoun: Pronoun) {
  const polite = pronoun === 'u'
  const you = polite ? 'u' : 'je'
  const You = polite ? 'U' : 'Je'
  return {
    requestedSubject: (space: string, when: string) => `Nieuwe aanvraag: ${space}, ${when}`,
    requestedIntro: (space: string, place: string) =>
      `Iemand vraagt ${space} in ${place} aan. ${polite ? 'Keurt u' : 'Keur je'} dat goed?`,
    requestedAct: 'Beoordeel de aanvraag',
    bookedSubject: (space: string, when: string) => `Nieuwe reservering: ${space}, ${when}`,
    bookedIntro: (space: string, place: string) =>
      `${space} in ${place} is gereserveerd. ${You} hoeft niets goed te keuren.`,
    cancelledSubject: (space: string, when: string) => `Afgezegd: ${space}, ${when}`,
    cancelledIntro: (space: string, place: string) =>
      `Een reservering van ${space} in ${place} gaat niet door. De tijd is weer vrij.`,
    withdrawnSubject: (space: string, when: string) => `Aanvraag ingetrokken: ${space}, ${when}`,
    withdrawnIntro: (space: string, place: string) =>
      `De aanvraag van ${space} in ${place} is ingetrokken. ${You} hoeft niets te doen.`,
    movedSubject: (space: string, when: string) => `Verzet: ${space}, ${when}`,
    movedIntro: (space: string, place: string) =>
      `Een reservering van ${space} in ${place} is op een ander moment.`,
    movedFrom: (when: string) => `Het was eerst: ${when}.`,
    see: 'Bekijk de reservering',

    who: 'Wie',
    phone: 'Telefoon',
    what: 'Wat',
    note: 'Er staat een opmerking bij. Die staat bij de reservering in het beheer.',
    reason: 'Dit is de reden:',
    dayEmpty: 'Verder is er die dag nog niets in deze ruimte.',
    day: 'Dit is er die dag verder in deze ruimte:',
    dayLine: (hours: string, what: string) => `${hours}: ${what}, staat vast`,
    dayRequest: (hours: string, what: string) => `${hours}: ${what}, aangevraagd`,
    competing: (count: number) =>
      count === 1
        ? 'Let op: 1 andere aanvraag wil dezelfde tijd.'
        : `Let op: ${count} andere aanvragen willen dezelfde tijd.`,
    taken: 'Let op: deze tijd is intussen bezet.',
    why: (place: string) =>
      `${You} krijgt deze mail omdat ${you} gastheer of gastvrouw bent van ${place}.`,
    whyAdmin: (place: string) =>
      `${You} krijgt deze mail omdat ${place} nog geen gastheer of gastvrouw heeft.`,
    gatherings: {
      meeting: 'bijeenkomst',
      course: 'cursus',
      party: 'feest',
      sport: 'sport',
      other: 'iets anders',
    },
  }
}

export type HostMailWords = ReturnType<typeof hostMail>
