/** Words of the pages about how long things are kept. */
export const retention = {
  title: 'Bewaren en wissen',
  lead: 'Hoelang gegevens blijven. Daarna gaan ze vanzelf weg.',
  saved: 'Dat is bewaard. Het geldt vanaf nu.',
  pages: 'Meer over bewaren en wissen',
  previewLink: 'Wat zou er nu weggaan?',
  declarationsLink: 'Verklaringen van vernietiging',
  change: 'Wijzig',
  changeOf: (what: string) => `Wijzig: ${what}`,
  keptFor: (term: string) => `Blijft ${term}`,
  standard: (term: string) => `Standaard ${term}.`,
  bounds: (least: string, most: string) => `Kies van ${least} tot en met ${most}.`,
  fixed: 'Deze termijn ligt vast.',
  days: (count: number) => (count === 1 ? '1 dag' : `${count} dagen`),
  months: (count: number) => (count === 1 ? '1 maand' : `${count} maanden`),
  years: (count: number) => `${count} jaar`,
  length: { days: 'Aantal dagen', months: 'Aantal maanden', years: 'Aantal jaren' },
  category: 'Categorie van de selectielijst',
  listTerm: 'Bewaartermijn van de selectielijst',
  listHint:
    'Van de Selectielijst gemeenten en intergemeentelijke organen 2020. Vraag het aan jullie archivaris.',
  toConfirm: 'te bevestigen door de archivaris',
  listTitle: 'Selectielijst',
  listText:
    'Voor een gemeente geldt de Archiefwet. Bij elke soort hoort een categorie van de selectielijst. Die vullen wij niet zelf in. Jullie archivaris weet welke het is.',
  save: 'Bewaar deze termijn',
  cancel: 'Terug zonder bewaren',
  alsoTitle: 'Wat ook vanzelf weggaat',
  also: [
    'Wat iemand intypt bij een reservering: een uur nadat de tijd is losgelaten.',
    'Codes om in te loggen: na een dag.',
    'Waar iemand is ingelogd: na 30 dagen zonder bezoek.',
  ],
  staysTitle: 'Wat blijft',
  stays: [
    'Het logboek. Er staan alleen nummers in, geen namen.',
    'Reserveringen zonder naam. Zo is te tellen hoe vaak een ruimte in gebruik was.',
    'De verklaringen van vernietiging.',
  ],
  kinds: {
    booking: {
      title: 'Wie er reserveerde',
      text: 'Naam, telefoonnummer, bericht en uitleg bij een reservering. We tellen vanaf de dag van het bezoek.',
    },
    'booking-note': {
      title: 'Berichten bij reserveringen',
      text: 'Wat iemand erbij schreef. Op het formulier staat dat het na 30 dagen weg is. Eerder mag ook.',
    },
    invoice: {
      title: 'Reserveringen op rekening',
      text: 'De belastingwet (artikel 52 AWR) vraagt om zeven jaar. We tellen vanaf het einde van het jaar.',
    },
    account: {
      title: 'Accounts die niemand gebruikt',
      text: 'We sturen 60 dagen en 14 dagen van tevoren een e-mail. Wie dan inlogt, houdt het account. Wie een rol heeft of nog een reservering, houdt het ook.',
    },
    outbox: {
      title: 'Welke e-mails gingen',
      text: 'Welke e-mail wanneer ging. Er staan geen adressen in en geen tekst.',
    },
    looked: {
      title: 'Wie er keek',
      text: 'Wie de gegevens van een ander opende. Die ander kan dat zien.',
    },
    question: {
      title: 'Wie een vraag stelde',
      text: 'Naam, e-mailadres en telefoonnummer bij een vraag over een project. We tellen vanaf het antwoord. De vraag en het antwoord blijven.',
    },
    gathering: {
      title: 'Wie naar een bijeenkomst kwam',
      text: 'Naam, e-mailadres en telefoonnummer bij een aanmelding. We tellen vanaf het einde van de bijeenkomst. De aantallen blijven.',
    },
    'audit-detail': {
      title: 'Redenen in het logboek',
      text: 'Wat een gastheer of gastvrouw schreef om van de regels af te wijken.',
    },
    project: {
      title: 'Projecten die klaar zijn',
      text: 'Het hele project, met alle teksten, mensen en overeenkomsten. We tellen vanaf het einde van het jaar waarin de laatste fase is afgesloten.',
    },
  },

  previewTitle: 'Wat zou er nu weggaan?',
  previewLead: 'Dit is alleen kijken. Er verandert niets.',
  previewNothing: 'Er is nu niets dat weg moet.',
  previewWhen:
    'De website doet dit zelf, elk uur een stukje. Over elke keer komt er een verklaring bij.',
  what: 'Wat',
  howMany: 'Hoeveel',
  period: 'Van wanneer',
  none: 'niets',
  fromTo: (from: string, to: string) => (from === to ? from : `${from} tot en met ${to}`),
  warnings: (count: number) =>
    count === 1
      ? '1 persoon krijgt een e-mail: dit account gaat binnenkort weg.'
      : `${count} mensen krijgen een e-mail: hun account gaat binnenkort weg.`,
  backToTerms: 'Terug naar de termijnen',

  declarationsTitle: 'Verklaringen van vernietiging',
  declarationsLead: 'Wat er weg is, wanneer, en door welke regel. Er staan geen personen in.',
  declarationsEmpty:
    'Hier komt een regel te staan zodra er iets is gewist. Tot nu toe is dat niet gebeurd.',
  carriedOut: 'Gewist op',
  term: 'Termijn',
  list: 'Selectielijst',
  by: { service: 'standaard', organisation: 'eigen keuze' },
  older: 'Oudere verklaringen',
  newest: 'Nieuwste verklaringen',
  download: 'Download als bestand (csv)',
  print: 'Print deze lijst',
  number: 'Nummer',
}
