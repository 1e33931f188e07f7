import type { Pronoun } from './mail'

/** The letters to who booked. `when` is 'donderdag 3 december om 19.00 uur'. */
export function bookingMail(pronoun: Pronoun) {
  const polite = pronoun === 'u'
  const You = polite ? 'U' : 'Je'
  const your = polite ? 'uw' : 'je'
  const Your = polite ? 'Uw' : 'Je'
  const hebt = polite ? 'U hebt' : 'Je hebt'
  return {
    confirmedSubject: (when: string) => `${Your} reservering staat: ${when}`,
    confirmedIntro: (space: string, place: string) => `${hebt} ${space} in ${place} gereserveerd.`,
    requestedSubject: (when: string) => `${Your} aanvraag is binnen: ${when}`,
    requestedIntro: (space: string, place: string) =>
      `${hebt} ${space} in ${place} aangevraagd. De ruimte staat nog niet vast.`,
    requestedNext: `Een gastheer of gastvrouw bekijkt ${your} aanvraag. Daarna ${
      polite ? 'krijgt u' : 'krijg je'
    } een mail.`,
    refusedSubject: (when: string) => `${Your} aanvraag gaat niet door: ${when}`,
    refusedIntro: (space: string, place: string) =>
      `${You} vroeg ${space} in ${place} aan. Dat gaat helaas niet door.`,
    refusedLost: 'De ruimte is op dat moment aan iemand anders gegeven.',
    cancelledSubject: (when: string) => `${Your} reservering is afgezegd: ${when}`,
    cancelledByYou: (space: string, place: string) =>
      `${hebt} ${space} in ${place} afgezegd. ${You} hoeft niets meer te doen.`,
    cancelledByHost: (space: string, place: string) =>
      `De gastheer of gastvrouw heeft ${your} reservering van ${space} in ${place} afgezegd.`,
    withdrawnSubject: (when: string) => `${Your} aanvraag is ingetrokken: ${when}`,
    withdrawnIntro: (space: string, place: string) =>
      `${hebt} de aanvraag van ${space} in ${place} ingetrokken. ${You} hoeft niets meer te doen.`,
    movedSubject: (when: string) => `${Your} reservering is verzet: ${when}`,
    movedRequestSubject: (when: string) => `${Your} aanvraag is verzet: ${when}`,
    movedIntro: (space: string, place: string) =>
      `Dit is het nieuwe moment van ${space} in ${place}.`,
    movedFrom: (when: string) => `Het was eerst: ${when}.`,
    reminderSubject: (when: string) => `Denk aan ${your} reservering: ${when}`,
    reminderIntro: (space: string, place: string) =>
      `Binnenkort ${polite ? 'gebruikt u' : 'gebruik je'} ${space} in ${place}.`,
    reminderCancel: `${
      polite ? 'Kunt u' : 'Kun je'
    } toch niet? Zeg dan af, zodat iemand anders de ruimte kan gebruiken.`,
    expiredSubject: (when: string) => `${Your} aanvraag is gesloten: ${when}`,
    expiredIntro: (space: string, place: string) =>
      `${You} vroeg ${space} in ${place} aan. Niemand heeft dat op tijd beantwoord.`,
    expiredNext: `Het spijt ons. ${Your} aanvraag is nu gesloten.`,

    reason: 'Dit is de reden:',
    alternatives: 'Deze momenten zijn nog vrij:',
    otherMoment: 'Kies een ander moment',
    manage: `Bekijk of verander ${your} reservering, of zeg af`,
    manageRequest: `Bekijk ${your} aanvraag of trek de aanvraag in`,
    managePrivate: `De link is alleen voor ${your} eigen reservering. Stuur de link niet door.`,
    changeUntil: (when: string) => `Veranderen of afzeggen kan tot ${when}.`,
    withdrawable: 'Zolang er niet is beslist, kan intrekken altijd.',
    changeByPhone: 'Veranderen of afzeggen kan nu alleen nog telefonisch.',
    calendarFile: `Bij deze mail zit een bestand voor ${your} agenda.`,
    why: (organisation: string) =>
      `${You} krijgt deze mail omdat ${polite ? 'u' : 'je'} een ruimte reserveerde bij ${organisation}.`,
    whyRequest: (organisation: string) =>
      `${You} krijgt deze mail omdat ${polite ? 'u' : 'je'} een ruimte aanvroeg bij ${organisation}.`,

    when: 'Wanneer',
    where: 'Waar',
    space: 'Ruimte',
    people: 'Aantal mensen',
    price: 'Prijs',
    free: 'gratis',
    deposit: 'Borg',
    payment: 'Betalen',
    payments: {
      none: 'niet nodig',
      cash: 'contant, bij de gastheer of gastvrouw',
      pin: 'met pin, bij de gastheer of gastvrouw',
      invoice: `met een rekening die ${polite ? 'u' : 'je'} later krijgt`,
    },
    paid: 'al betaald',
    euro: (cents: number) => `€ ${(cents / 100).toFixed(2).replace('.', ',')}`,
    entries: {
      host: `Zo ${polite ? 'komt u' : 'kom je'} binnen: een gastheer of gastvrouw doet open.`,
      key: `Zo ${polite ? 'komt u' : 'kom je'} binnen: ${polite ? 'u haalt' : 'je haalt'} eerst de sleutel op.`,
      code: `Zo ${polite ? 'komt u' : 'kom je'} binnen: de deur gaat open met een code.`,
      open: `Zo ${polite ? 'komt u' : 'kom je'} binnen: de deur is open.`,
    },
  }
}

export type BookingMailWords = ReturnType<typeof bookingMail>
