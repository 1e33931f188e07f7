import type { Pronoun } from './mail'

/** Letters to whoever signed up for a gathering of a project. */
export function gatheringMail(pronoun: Pronoun) {
  const polite = pronoun === 'u'
  const your = polite ? 'uw' : 'je'
  return {
    subject: (when: string) => `${polite ? 'U bent' : 'Je bent'} aangemeld: ${when}`,
    noted: (project: string) =>
      `${polite ? 'U bent' : 'Je bent'} aangemeld voor een bijeenkomst van ${project}.`,
    changedSubject: (when: string) => `De bijeenkomst is nu: ${when}`,
    changed: (name: string) =>
      `Er is iets veranderd aan de bijeenkomst ‘${name}’. Zo staat het nu.`,
    offSubject: (when: string) => `De bijeenkomst gaat niet door: ${when}`,
    off: (name: string, when: string) =>
      `De bijeenkomst ‘${name}’ gaat niet door. Die was ${when}.`,
    what: 'Wat',
    when: 'Wanneer',
    where: 'Waar',
    people: 'Met hoeveel mensen',
    lost: 'Let op: de zaal gaat niet door. We zoeken een andere plek.',
    asked: 'Let op: de zaal is nog niet zeker.',
    code: (code: string) => `De code van ${your} aanmelding is ${code}.`,
    act: `Bekijk ${your} aanmelding of meld ${polite ? 'u' : 'je'} af`,
  }
}

export type GatheringMailWords = ReturnType<typeof gatheringMail>
