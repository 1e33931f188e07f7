/** Words of the page that the link in an invitation opens. */
export const invitation = {
  title: (organisation: string) => `Doe mee bij ${organisation}`,
  asks: (who: string, role: string) => `${who} vraagt {je|u} om mee te doen als ${role}.`,
  asksOrganisation: (organisation: string, role: string) =>
    `${organisation} vraagt {je|u} om mee te doen als ${role}.`,
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
    host: '{Je ziet|U ziet} wie er komt, en {je beslist|u beslist} over aanvragen.',
    wijkverbinder: '{Je ziet|U ziet} wat er in de wijk gebeurt, en wie wanneer komt.',
    professional: '{Je ziet|U ziet} de agenda en de plekken van de organisatie.',
    admin: '{Je regelt|U regelt} plekken, mensen en instellingen.',
    'project-lead': '{Je leidt|U leidt} het project: het team, de stappen en de gesprekken.',
    'project-member': '{Je werkt|U werkt} mee aan het project.',
    buddy: '{Je helpt|U helpt} om iedereen in de wijk te bereiken.',
    partner: '{Je schrijft|U schrijft} zelf wat {je|uw} organisatie wil en aanbiedt.',
    'decision-maker':
      '{Je leest|U leest} mee, en {je geeft|u geeft} antwoord op wat de wijk vraagt.',
  },
  places: 'Waarvoor',
  from: 'Vanaf',
  until: 'Tot en met',
  email: '{Je|Uw} e-mailadres',
  name: '{Je|Uw} naam',
  nameHint: 'Zo zien anderen van de organisatie {je|u}.',
  stored:
    'We bewaren {je|uw} naam, {je|uw} e-mailadres en wat {je|u} hier doet. Anderen van de organisatie zien dat.',
  accept: 'Ja, ik doe mee',
  decline: '{Wil je|Wilt u} niet meedoen? Dan {hoef je|hoeft u} niets te doen.',
  worksUntil: (moment: string) => `De link werkt tot ${moment}.`,
  closedTitle: 'Deze uitnodiging werkt niet meer',
  closed: {
    expired: 'De zeven dagen zijn voorbij. Vraag de organisatie om een nieuwe mail.',
    accepted: 'De uitnodiging is al aangenomen. {Je kunt|U kunt} gewoon inloggen.',
    revoked: 'De organisatie heeft de uitnodiging ingetrokken. Bel als dat niet klopt.',
    replaced: 'Er is een nieuwere mail gestuurd. Gebruik de link in die mail.',
  },
  signIn: 'Log in',
}
