/** Words of the pages for organisations that want to take part. */
export const signUp = {
  aboutTitle: 'Voor organisaties',
  aboutHeading: 'Laat bewoners hun buurt zelf vormgeven',
  aboutLead:
    'Voor gemeenten, woningcorporaties en zorginstellingen. In tien minuten kun je aan de slag.',
  getTitle: 'Wat je krijgt',
  get: [
    'Een eigen website voor alle ontmoetingsplekken. Bewoners zien wat vrij is en reserveren zelf.',
    'Een ruimte kan nooit twee keer worden gereserveerd.',
    'Vrijwilligers zien op hun telefoon wie er komt, en beslissen over aanvragen.',
    'Nederlands en Engels, in gewone taal. Ook met een oude telefoon, en zonder wachtwoord.',
    'Een eigen database. Jullie gegevens staan nooit bij die van een ander.',
  ],
  costTitle: 'Wat het kost',
  costText:
    'Prijzen zonder btw. De proef is gratis en gaat niet vanzelf over in een betaald pakket.',
  planText: {
    trial: (days: number) => `Proef, ${days} dagen`,
    small: 'Klein',
    large: 'Groot',
  },
  free: 'Gratis',
  perMonth: (euros: number) => `€ ${euros} per maand`,
  upTo: (places: number, projects: number) =>
    `tot en met ${places} plekken en ${projects} ${projects === 1 ? 'project' : 'projecten'} tegelijk`,
  noLimit: 'zoveel plekken en projecten als je wilt',
  procurement: 'Voor inkoop en privacy: overeenkomst, beveiliging en wat waar staat',
  stepsTitle: 'Zo gaat het',
  steps: [
    'Vul het formulier in. Je krijgt een code per e-mail.',
    'Typ de code over. De pagina’s van je organisatie staan dan klaar.',
    'Zet er een plek in. Bewoners zien nog niets.',
    'Laat zien dat jullie het echt zijn, en ga akkoord met de afspraken. Daarna gaan de pagina’s open.',
  ],
  start: 'Meld je organisatie aan',
  agreement: 'Lees de verwerkersovereenkomst',
  print: 'Print deze overeenkomst',

  formTitle: 'Meld je organisatie aan',
  formLead: 'Dit duurt ongeveer vijf minuten. Er is nog niets definitief.',
  organisationTitle: 'De organisatie',
  kind: 'Wat voor organisatie is het?',
  kinds: {
    gemeente: 'Gemeente',
    woningcorporatie: 'Woningcorporatie',
    zorginstelling: 'Zorginstelling',
  },
  name: 'Naam van de organisatie',
  nameHint:
    'Een gemeente kan kiezen uit de lijst. Staat je gemeente er niet bij? Typ dan gewoon de naam.',
  kvkNumber: 'KvK-nummer',
  kvkHint: 'Acht cijfers. Dit staat op jullie uittreksel en vaak op de website.',
  phone: 'Telefoonnummer voor bewoners',
  phoneHint: 'Dit nummer komt op alle pagina’s te staan. Het kan later anders.',
  address: 'Adres van jullie pagina’s',
  addressHint:
    'Het stuk na de schuine streep, bijvoorbeeld hoorn. Kleine letters, cijfers en streepjes. Laat je het leeg, dan maken wij er een.',
  suggestions: 'Deze adressen zijn nog vrij:',
  plan: 'Pakket',
  youTitle: 'Jij',
  youText: 'Jij wordt de eerste beheerder. Later nodig je collega’s uit.',
  applicantName: 'Je naam',
  email: 'Je e-mailadres op het werk',
  emailHint: 'Hier sturen we een code naartoe.',
  ask: 'Stuur me een code',

  codeTitle: 'Typ de code over',
  codeText: 'We stuurden een code naar je e-mailadres. Kijk ook bij de ongewenste e-mail.',
  code: 'Code',
  codeHint: 'Zes cijfers',
  verify: 'Maak onze pagina’s',
  again: 'Terug naar het formulier',

  statusTitle: 'Je aanmelding',
  ready: (name: string) => `De pagina’s van ${name} staan klaar`,
  readyLead: 'Je kunt meteen beginnen. Bewoners zien nog niets.',
  readySteps: [
    'Zet je eerste plek erin, met een ruimte en openingstijden.',
    'Kijk hoe het er voor bewoners uitziet.',
    'Laat zien dat jullie het zijn. Daarna open je de pagina’s voor bewoners.',
  ],
  nextTitle: 'Wat je nu doet',
  manage: 'Ga naar beheer',
  addressOf: 'Jullie adres',
  waiting: 'Je staat op de wachtlijst',
  waitingLead: (ahead: number) =>
    ahead === 0
      ? 'Alle ruimte is nu in gebruik. Je bent de eerste die aan de beurt is.'
      : `Alle ruimte is nu in gebruik. Er ${ahead === 1 ? 'wacht 1 organisatie' : `wachten ${ahead} organisaties`} voor je.`,
  waitingText: 'Wat je invulde is bewaard. Je krijgt een mail zodra alles klaarstaat.',
  moving: 'We maken jullie pagina’s',
  movingText: 'Dit duurt hooguit een minuut. Je krijgt een mail als het klaar is.',
  look: 'Kijk of het klaar is',
}
