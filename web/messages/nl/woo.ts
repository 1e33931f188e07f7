/** Words of the page where a gemeente makes documents for a request under the Woo. */
export const woo = {
  title: 'Documenten voor de Woo',
  lead: 'Vraagt iemand om openbare stukken? Kies hier wat erin komt. Namen worden zwart.',
  chooseTitle: 'Wat moet erin?',
  from: 'Van',
  to: 'Tot en met',
  place: 'Plek',
  everyPlace: 'Alle plekken',
  kinds: {
    bookings: 'Reserveringen, op de dag van het bezoek',
    decisions: 'Besluiten over reserveringen, op de dag van het besluit',
    places: 'De plekken zelf, zoals ze nu zijn',
  },
  choose: 'Laat de regels zien',
  nothing: 'Hier is niets gevonden. Kies andere dagen of een andere plek.',
  count: (count: number) => (count === 1 ? 'Er is 1 regel.' : `Er zijn ${count} regels.`),
  tooMuch: (most: number) =>
    `Dat is te veel voor één document. Kies een kortere tijd, tot ${most} regels.`,
  lookTitle: 'Kijk elke regel na',
  lookText: [
    'Namen, telefoonnummers, e-mailadressen en opmerkingen zijn al weggelakt.',
    'De software herkent namen die ze kent. Een andere naam in een tekst herkent ze niet.',
    'Staat er nog iets in over een mens? Lak dan de hele regel.',
  ],
  line: (number: number, kind: string) => `Regel ${number}: ${kind}`,
  black: 'Lak deze hele regel',
  checked: 'Ik heb alle regels bekeken',
  makeTitle: 'Maak het document',
  makeText:
    'Dat je dit deed, komt in het logboek. Print de pagina als pdf, of open de tabel in Excel.',
  html: 'Download als pagina',
  csv: 'Download als tabel',
  ground: 'Grond: Woo, artikel 5.1, tweede lid, onder e. In het document staat wat is weggelakt.',
  back: 'Terug naar jullie organisatie',
}
