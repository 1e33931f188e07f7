import type { Pronoun } from './mail'

/** Letters to whoever asked a question about a project. */
export function questionMail(pronoun: Pronoun) {
  const polite = pronoun === 'u'
  const your = polite ? 'uw' : 'je'
  const Your = polite ? 'Uw' : 'Je'
  return {
    receiptSubject: (project: string, until: string) =>
      `${Your} vraag over ${project}: antwoord uiterlijk ${until}`,
    arrived: (project: string) => `${Your} vraag over ${project} is aangekomen. Dit was de vraag:`,
    until: (day: string) =>
      polite
        ? `U krijgt antwoord, uiterlijk ${day}. Dat komt ook per mail.`
        : `Je krijgt antwoord, uiterlijk ${day}. Dat komt ook per mail.`,
    code: (code: string) => `De code van ${your} vraag is ${code}.`,
    noObjection: 'Dit is geen bezwaar en geen klacht. De pagina zegt waar die heen gaan.',
    answerSubject: (project: string) => `Antwoord op ${your} vraag over ${project}`,
    passedSubject: (project: string, to: string) => `${Your} vraag over ${project} gaat naar ${to}`,
    asked: polite ? 'U vroeg:' : 'Je vroeg:',
    answer: 'Dit is het antwoord:',
    passed: (to: string) => `Deze vraag hoort bij ${to}. Wij hebben de vraag doorgegeven.`,
    act: `Bekijk ${your} vraag`,
    teamSubject: (project: string, until: string) =>
      `Vraag over ${project}: antwoord uiterlijk ${until}`,
    teamAsked: 'Een bewoner vroeg:',
    teamUntil: (day: string) =>
      `Geef uiterlijk ${day} antwoord. Misschien wachten er nog meer vragen.`,
    teamAct: 'Bekijk de vragen',
  }
}

export type QuestionMailWords = ReturnType<typeof questionMail>
