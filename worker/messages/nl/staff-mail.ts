/** Letters to members of staff about how their account is opened. Staff are always addressed by "je". */
export const staffMail = {
  addressIntro:
    'Hier is je code. Vul de code in op de pagina die nog openstaat. Daarna log je in met dit e-mailadres.',
  wasYou: 'Was jij dit? Dan hoef je niets te doen.',
  act: 'Bekijk hoe je inlogt',
  why: 'Je krijgt deze mail omdat je met dit e-mailadres inlogt bij Samen Lukt Het Zelf.',
  byCode: {
    subject: 'Er is ingelogd met een code in plaats van je passkey',
    intro: (when: string) =>
      `Iemand logde in met een code, in plaats van met je passkey. Dat was op ${when}.`,
    notYou:
      'Was jij dit niet? Dan kan iemand anders bij je e-mail. Verander het wachtwoord van je e-mail. Log daarna andere apparaten uit.',
  },
  added: {
    subject: 'Er is een passkey bij je account gekomen',
    intro: (when: string) =>
      `Op ${when} is er een passkey toegevoegd. Daarmee kan iemand inloggen zonder code.`,
    notYou: 'Was jij dit niet? Verwijder dan de passkey en log andere apparaten uit.',
  },
  removed: {
    subject: 'Er is een passkey van je account verwijderd',
    intro: (when: string) =>
      `Op ${when} is er een passkey verwijderd. Daarmee kan niemand meer inloggen.`,
    notYou: 'Was jij dit niet? Log dan andere apparaten uit en voeg je passkey opnieuw toe.',
  },
  moved: {
    subject: 'Het e-mailadres van je account is veranderd',
    intro:
      'Je account heeft een ander e-mailadres. Codes en berichten gaan vanaf nu daarheen. Op dit adres krijg je niets meer.',
    notYou: 'Was jij dit niet? Bel dan meteen de beheerder van je organisatie.',
  },
}

export type StaffMailWords = typeof staffMail
