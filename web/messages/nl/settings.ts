/** Words of the pages where an administrator sets up the organisation. */
export const settings = {
  title: 'Jullie organisatie',
  lead: 'Wat voor de hele organisatie geldt.',
  navigation: 'Onderdelen van de organisatie',
  cards: {
    people: {
      title: 'Mensen',
      text: 'Nodig collega’s uit, en zie wie wat mag en tot wanneer.',
    },
    projects: {
      title: 'Projecten',
      text: 'Begin een project in een wijk, en zie waar elk project staat.',
    },
    method: {
      title: 'De methode',
      text: 'Geef de fases een eigen naam, en zet er stappen en thema’s bij.',
    },
    look: {
      title: 'Uiterlijk',
      text: 'Zet {jullie|uw} logo en kleuren op alle pagina’s, en zie meteen hoe het wordt.',
    },
    subscription: {
      title: 'Openen en abonnement',
      text: 'Laat zien dat jullie het zijn, ga akkoord met de afspraken, en open de pagina’s.',
    },
    requests: {
      title: 'Vragen over eigen gegevens',
      text: 'Iemand belt en wil weten wat we bewaren. Of wil dat we het wissen.',
    },
    retention: {
      title: 'Bewaren en wissen',
      text: 'Kies hoelang gegevens blijven. Bekijk wat er weggaat en wat er weg is.',
    },
    log: {
      title: 'Logboek',
      text: 'Zoek op wie wat deed, en wanneer.',
    },
    statements: {
      title: 'Verklaringen en contact',
      text: 'Wat er op de pagina’s over toegankelijkheid, privacy en contact staat.',
    },
    woo: {
      title: 'Documenten voor de Woo',
      text: 'Maak stukken voor een verzoek om openbaarheid, met namen zwart.',
    },
  },
  done: 'klaar',
  open: 'nog doen',
  saved: 'Dat is bewaard.',

  // first steps
  stepsTitle: 'Zo kom je op gang',
  stepsText: 'Begin waar je wilt. De pagina’s gaan open als de laatste drie klaar zijn.',
  steps: {
    look: 'Kies jullie kleuren en logo',
    place: 'Zet jullie eerste plek erin',
    colleagues: 'Nodig je collega’s uit',
    proof: 'Laat zien dat jullie het zijn',
    agreement: 'Ga akkoord met de afspraken',
    opening: 'Open de pagina’s voor bewoners',
  },

  // subscription
  subscriptionTitle: 'Openen en abonnement',
  states: {
    unproven: 'nog niet open',
    trial: 'proef',
    active: 'in gebruik',
    'past-due': 'proef voorbij',
    suspended: 'tijdelijk dicht',
    ended: 'gestopt',
  },
  stateLabel: 'Nu',
  planLabel: 'Pakket',
  plans: { trial: 'Proef', small: 'Klein', large: 'Groot' },
  placesLabel: 'Plekken',
  placesOf: (used: number, most: number) => `${used} van ${most}`,
  trialUntil: (day: string) => `De proef loopt tot ${day}.`,
  pastDue: 'De proef is voorbij. Alles werkt nog. Kies een pakket, dan blijft dat zo.',
  proofTitle: 'Laat zien dat jullie het zijn',
  proofText: 'Zo kan niemand anders zich voor jullie uitgeven. Kies wat het makkelijkst is.',
  proofDone: 'We weten dat jullie het zijn.',
  methods: {
    'mail-domain': (domain: string) => `Met je e-mailadres: wij kijken of ${domain} van jullie is`,
    letter: 'Met een code in een brief naar het adres bij de KvK',
  },
  method: 'Hoe wil je het laten zien?',
  askProof: 'Vraag dit aan',
  proofAsked: {
    'mail-domain': 'We kijken of dit e-mailadres van jullie is. Dat duurt hooguit twee werkdagen.',
    letter: 'We sturen een brief. Die is er meestal binnen een week.',
  },
  proofSent: 'De brief is onderweg. Er staat een code in van zes cijfers.',
  letterCode: 'De code uit de brief',
  triesLeft: (tries: number) => `Je kunt het nog ${tries} keer proberen.`,
  enterCode: 'Controleer de code',
  proofOther: 'Toch op een andere manier',
  agreementTitle: 'Verwerkers­overeenkomst',
  agreementText:
    'Hierin staat wat wij met de gegevens van bewoners doen, en wat niet. Dat moet van de wet.',
  agreementRead: 'Lees de overeenkomst',
  agreementOf: (version: string, day: string) => `Versie ${version}, van ${day}.`,
  acceptedBy: (name: string, job: string, day: string) =>
    `Akkoord gegeven door ${name}, ${job}, op ${day}.`,
  agreementNew: 'Er is een nieuwe versie. Lees die en geef opnieuw akkoord.',
  agreementName: 'Naam van wie akkoord geeft',
  agreementJob: 'Functie',
  agreementAuthority: 'Deze persoon mag tekenen voor de organisatie',
  agree: 'Ga akkoord',
  openTitle: 'Open de pagina’s',
  openText: 'Iedereen kan jullie pagina’s dan zien en reserveren. De voorbeeldplek gaat weg.',
  openNotYet: 'Dit kan zodra de twee stappen hierboven klaar zijn.',
  openNow: 'Open de pagina’s',
  opened: 'De pagina’s zijn open voor iedereen.',
  changePlanTitle: 'Ander pakket',
  changePlanText: 'Dit gaat meteen in. Wat er al staat, moet in het pakket passen.',
  changePlan: 'Neem dit pakket',
  consentTitle: 'De exploitant laten meekijken',
  consentText:
    'Wij zien jullie gegevens niet. Heb je hulp nodig, dan kun je ons even laten meekijken. We kunnen dan niets veranderen.',
  consentUntil: (moment: string) => `Wij mogen meekijken tot ${moment}.`,
  consentEnd: 'Stop het meekijken nu',
  consentDays: 'Hoeveel dagen?',
  consentPurpose: 'Waarvoor?',
  consentGive: 'Laat meekijken',
  looksTitle: 'Zo vaak is er meegekeken',
  looksNone: 'Er is niet meegekeken.',
}
