import type { Pronoun } from './mail'

/** The letters to somebody whose account has not been used for long. */
export function retentionMail(pronoun: Pronoun) {
  const polite = pronoun === 'u'
  const your = polite ? 'uw' : 'je'
  return {
    firstSubject: polite ? 'Gebruikt u uw account nog?' : 'Gebruik je je account nog?',
    lastSubject: (date: string) =>
      polite ? `We wissen uw account op ${date}` : `We wissen je account op ${date}`,
    unused: (organisation: string) =>
      polite
        ? `U hebt uw account bij ${organisation} lang niet gebruikt.`
        : `Je hebt je account bij ${organisation} lang niet gebruikt.`,
    goes: (date: string) =>
      `Daarom wissen we het op ${date}. Dan zijn ook ${your} naam, mailadres en telefoonnummer weg.`,
    keep: polite
      ? 'Wilt u het houden? Log dan voor die dag een keer in. Meer is niet nodig.'
      : 'Wil je het houden? Log dan voor die dag een keer in. Meer is niet nodig.',
    act: 'Log in',
    nothing: polite
      ? 'Wilt u het niet houden? Dan hoeft u niets te doen. U kunt later altijd weer reserveren.'
      : 'Wil je het niet houden? Dan hoef je niets te doen. Je kunt later altijd weer reserveren.',
    why: (organisation: string) =>
      polite
        ? `U krijgt deze mail omdat u een account hebt bij ${organisation}.`
        : `Je krijgt deze mail omdat je een account hebt bij ${organisation}.`,
  }
}

export type RetentionMailWords = ReturnType<typeof retentionMail>
