import type { Pronoun } from './mail'

/** The letter that tells somebody that they are named as the contact of an organisation. */
export function aroundMail(pronoun: Pronoun) {
  const polite = pronoun === 'u'
  return {
    subject: (name: string, project: string) => `${name} staat bij het project ${project}`,
    named: (name: string, project: string) =>
      `Wij schreven ${name} op bij het project ${project}. ${polite ? 'U staat erbij als contact.' : 'Je staat erbij als contact.'}`,
    invited: polite
      ? 'Wij vragen ook of u meedoet met de Sociale Alliantie. Daarin werken organisaties samen voor de wijk.'
      : 'Wij vragen ook of je meedoet met de Sociale Alliantie. Daarin werken organisaties samen voor de wijk.',
    what: polite
      ? 'Lees wat er staat, en schrijf het in uw eigen woorden. Stoppen kan ook. U hebt geen account nodig.'
      : 'Lees wat er staat, en schrijf het in je eigen woorden. Stoppen kan ook. Je hebt geen account nodig.',
    act: 'Lees wat er staat',
    secret: `De link is alleen voor ${polite ? 'u' : 'jou'}. Geef hem aan niemand.`,
    why: (organisation: string) =>
      `Dit is een mail van ${organisation}. ${polite ? 'U krijgt hem' : 'Je krijgt hem'}, omdat iedereen die wij opschrijven dat moet weten.`,
  }
}

export type AroundMailWords = ReturnType<typeof aroundMail>
