/** Words of the page for buyers and privacy officers. */
export const procurement = {
  title: 'Voor inkoop en privacy',
  lead: 'Alles wat een inkoper of een functionaris gegevensbescherming wil weten, op één pagina.',
  printed: 'Deze pagina wordt gemaakt uit de software zelf. Print haar, of bewaar haar als pdf.',
  print: 'Print deze pagina',
  contents: 'Op deze pagina',
  where: 'Test',
  kinds: {
    gemeente: 'Gemeente',
    woningcorporatie: 'Woningcorporatie',
    zorginstelling: 'Zorginstelling',
  },
  subProcessors: {
    title: 'Wie verwerken er mee, en waar',
    use: {
      platform: 'De software draaien',
      storage: 'Gegevens, bestanden en wachtrijen bewaren',
      mail: 'E-mail versturen',
    },
    chosen: 'Mailserver naar keuze',
    place: {
      nearest:
        'In het rekencentrum het dichtst bij de bezoeker. Voor wie in Nederland is, is dat Europa.',
      eu: 'In de Europese Unie. Dat ligt vast als de database wordt gemaakt.',
      chosen: 'Waar de mailserver staat. Kies er een in de Europese Unie.',
    },
    none: 'Verder niemand. De pagina’s laden niets van andere websites.',
  },
  register: {
    title: 'Register van verwerkingen',
    intro:
      'Dit is de lijst van alle persoonsgegevens. Een test mislukt als er een gegeven ontbreekt.',
  },
  dpia: {
    title: 'Concept voor een DPIA',
    intro:
      'Dit is een begin, geen oordeel. De eigen functionaris gegevensbescherming maakt het af.',
    parts: [
      {
        title: 'Wat er gebeurt',
        lines: [
          'Mensen reserveren een ruimte met naam en e-mailadres. Een telefoonnummer hoeft niet.',
          'Een gastheer of gastvrouw ziet wie er komt, en beslist soms over een aanvraag.',
          'Het gaat nooit om geboortedatum, BSN, nationaliteit, geloof of een kopie van een paspoort.',
          'Er worden geen profielen van mensen gemaakt. Geen computer beslist over een mens.',
        ],
      },
      {
        title: 'Is het nodig, en kan het met minder?',
        lines: [
          'Zonder naam weet een gastheer of gastvrouw niet wie er voor de deur staat.',
          'Zonder e-mailadres komt er geen bevestiging. Reserveren aan de telefoon kan ook.',
          'Een opmerking is vrij, en verdwijnt 30 dagen na het bezoek.',
        ],
      },
      {
        title: 'Wat er mis kan gaan',
        lines: [
          'Iemand typt iets over gezondheid in een opmerking. Het formulier vraagt dat niet te doen.',
          'Een reservering bij een zorginstelling kan iets over iemand zeggen. Elke organisatie staat daarom apart.',
          'Een vrijwilliger ziet namen en telefoonnummers. Alleen van de eigen plek.',
          'Een overheid van buiten Europa vraagt gegevens op bij het platform. Die kans is klein, niet nul.',
          'Een mailbox wordt gekraakt. Een code werkt tien minuten en maar één keer.',
        ],
      },
      {
        title: 'Vragen die nog open staan',
        lines: [
          'Klopt de grondslag per doel voor deze organisatie?',
          'Welke bewaartermijn hoort bij de eigen selectielijst of het eigen beleid?',
          'Is het verwerken door een Amerikaans platform hier aanvaardbaar?',
          'Wie beantwoordt vragen van bewoners, en binnen welke tijd?',
          'Zijn er plekken waar de naam van de plek al iets over een bezoeker zegt?',
          'Is de ondernemingsraad of cliëntenraad gevraagd?',
        ],
      },
    ],
  },
  security: {
    title: 'Beveiliging',
    intro: 'Hier staat alleen wat de software echt doet, met de test die het laat zien.',
    measures: {
      'own-database':
        'Elke organisatie heeft een eigen database. Een verwisseling toont nooit gegevens van een ander.',
      permissions:
        'Eén lijst zegt wie wat mag. Elke functie wordt voor elke rol geprobeerd, ook voor buitenstaanders.',
      'no-password':
        'Er zijn geen wachtwoorden. Een code werkt één keer, tien minuten, vijf pogingen.',
      sessions: 'Van een sessie staat alleen een controlegetal in de database.',
      'other-sites': 'Een andere website kan niets doen met de sessie van een bezoeker.',
      headers: 'De browser krijgt strenge regels mee. Ze staan hieronder.',
      'no-third-party': 'Geen pagina haalt iets op bij een andere website.',
      input: 'Duizenden verzonnen verzoeken geven altijd een net antwoord.',
      limits: 'Te veel pogingen in een minuut worden geweigerd.',
      logs: 'In de logboeken van de server staan geen namen, adressen of zoekwoorden.',
      audit: 'Elke verandering staat in een logboek dat niemand kan wijzigen of wissen.',
      races: 'Een ruimte kan niet twee keer worden gereserveerd. De database weigert het.',
      tidy: 'Codes, sessies en opmerkingen worden op tijd gewist.',
      migrations: 'Een nieuwe versie gaat er in haar geheel in, of helemaal niet.',
    },
    headersTitle: 'Regels voor de browser',
    cookiesTitle: 'Cookies',
    cookieUse: {
      session: 'Ingelogd zijn bij één organisatie',
      staff: 'Ingelogd zijn als medewerker',
      browser: 'Onthouden welke browser een moment vasthoudt',
    },
    cookieDays: (days: number) => (days === 1 ? '1 dag' : `${days} dagen`),
    notTitle: 'Wat er nog niet is',
    not: [
      'Geen controle door een onafhankelijk bureau, zoals een penetratietest.',
      'Geen certificaat, zoals ISO 27001 of NEN 7510. De BIO is niet getoetst.',
      'Versleuteling op schijf is van het platform. De software doet daar niets bij.',
    ],
  },
  exit: {
    title: 'Weggaan',
    intro: 'Stoppen kan altijd. De gegevens zijn van de organisatie.',
    steps: [
      'De beheerder van de dienst maakt één archief van de hele organisatie.',
      'Daarin staat elke tabel in een open formaat, met controlegetallen.',
      'De organisatie kijkt na of alles erin zit. De software is open: zelf draaien kan ook.',
      'Daarna wordt de database gewist, en de organisatie krijgt daar bericht van.',
    ],
    commands: 'De opdrachten daarvoor:',
    history: 'Het platform houdt nog 30 dagen oude versies vast. Daarna zijn ook die weg.',
  },
  price: {
    title: 'Prijs',
    intro: 'Per maand, zonder btw. Er komen geen kosten per bewoner of per reservering bij.',
    plan: { trial: 'Proef', small: 'Klein', large: 'Groot' },
    free: 'gratis',
    perMonth: (euros: number) => `€ ${euros} per maand`,
    days: (days: number) => `${days} dagen`,
    upTo: (places: number, projects: number) =>
      `tot en met ${places} plekken en ${projects} ${projects === 1 ? 'project' : 'projecten'} tegelijk`,
    noLimit: 'zonder grens aan het aantal plekken en projecten',
  },
}
