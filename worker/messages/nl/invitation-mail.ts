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
      'project-lead': 'projectleider',
      'project-member': 'lid van het projectteam',
      buddy: 'buddy',
      partner: 'organisatie die meedoet',
      'decision-maker': 'wie beslist',
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
      'project-lead': polite
        ? 'U leidt het project: het team, de stappen en de gesprekken.'
        : 'Je leidt het project: het team, de stappen en de gesprekken.',
      'project-member': polite ? 'U werkt mee aan het project.' : 'Je werkt mee aan het project.',
      buddy: polite
        ? 'U helpt om iedereen in de wijk te bereiken.'
        : 'Je helpt om iedereen in de wijk te bereiken.',
      partner: polite
        ? 'U schrijft zelf wat uw organisatie wil en aanbiedt.'
        : 'Je schrijft zelf wat je organisatie wil en aanbiedt.',
      'decision-maker': polite
        ? 'U leest mee, en u geeft antwoord op wat de wijk vraagt.'
        : 'Je leest mee, en je geeft antwoord op wat de wijk vraagt.',
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
