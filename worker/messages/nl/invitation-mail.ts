import type { Pronoun } from './mail'

/** The letter that asks somebody to take part. */
export function invitationMail(pronoun: Pronoun) {
  const polite = pronoun === 'u'
  const you = polite ? 'u' : 'je'
  const your = polite ? 'uw' : 'je'
  return {
    subject: (organisation: string) => `Uitnodiging van ${organisation}`,
    intro: (who: string, organisation: string, role: string) =>
      `${who} vraagt ${you} om mee te doen bij ${organisation}, als ${role}.`,
    roles: {
      host: 'gastheer of gastvrouw',
      wijkverbinder: 'wijkverbinder',
      professional: 'medewerker',
      admin: 'beheerder',
    },
    means: {
      host: polite
        ? 'U ziet wie er komt, en u beslist over aanvragen.'
        : 'Je ziet wie er komt, en je beslist over aanvragen.',
      wijkverbinder: polite
        ? 'U ziet wat er in de wijk gebeurt, en wie wanneer komt.'
        : 'Je ziet wat er in de wijk gebeurt, en wie wanneer komt.',
      professional: polite
        ? 'U ziet de agenda en de plekken van de organisatie.'
        : 'Je ziet de agenda en de plekken van de organisatie.',
      admin: polite
        ? 'U regelt plekken, mensen en instellingen.'
        : 'Je regelt plekken, mensen en instellingen.',
    },
    until: (day: string) => `De toegang loopt tot en met ${day}.`,
    act: 'Bekijk de uitnodiging',
    expires: (day: string) =>
      `De link werkt tot en met ${day}, en maar één keer. Geef hem aan niemand.`,
    why: (organisation: string) =>
      `Dit is een mail van ${organisation}. ${polite ? 'Wilt u niet meedoen? Dan hoeft u' : 'Wil je niet meedoen? Dan hoef je'} niets te doen. Na zeven dagen werkt ${your} link niet meer.`,
  }
}

export type InvitationMailWords = ReturnType<typeof invitationMail>
