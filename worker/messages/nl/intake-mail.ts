import type { Pronoun } from './mail'

/** The letter that asks somebody to confirm what was agreed at the start of a project. */
export function intakeMail(pronoun: Pronoun) {
  const polite = pronoun === 'u'
  const you = polite ? 'u' : 'je'
  return {
    subject: (project: string, number: number) =>
      number === 1
        ? `${polite ? 'Bevestigt u' : 'Bevestig je'} het startgesprek van ${project}?`
        : `${polite ? 'Bevestigt u' : 'Bevestig je'} versie ${number} van het startgesprek van ${project}?`,
    first: (project: string) => `Het startgesprek van ${project} is vastgelegd.`,
    again: (project: string, number: number) =>
      `Er is iets veranderd in het startgesprek van ${project}. Dit is versie ${number}.`,
    what: polite
      ? 'Lees het na. Klopt het? Bevestig het dan met één knop. U hebt geen account nodig.'
      : 'Lees het na. Klopt het? Bevestig het dan met één knop. Je hebt geen account nodig.',
    act: 'Lees en bevestig',
    secret: `De link is alleen voor ${polite ? 'u' : 'jou'}. Geef hem aan niemand.`,
    why: (organisation: string) =>
      `Dit is een mail van ${organisation}. ${polite ? 'U krijgt hem omdat u' : 'Je krijgt hem omdat je'} aan tafel zat. Klopt er iets niet? Bel of schrijf dan, voordat ${you} bevestigt.`,
  }
}

export type IntakeMailWords = ReturnType<typeof intakeMail>
