import type { FieldError, ProblemCode } from '../../http/problems'

/** What a person reads when something cannot be done: what happened, and what to do now. */
export const problems: Record<ProblemCode, { title: string; detail: string }> = {
  'invalid-input': {
    title: 'Nog niet alles klopt.',
    detail: 'Kijk bij de punten hieronder. Wat is ingevuld, staat er nog.',
  },
  malformed: {
    title: 'Dit bericht kunnen we niet lezen.',
    detail: 'Stuur JSON, en zeg in Content-Type dat het application/json is.',
  },
  'method-not-allowed': {
    title: 'Dat kan hier niet.',
    detail: 'Dit adres kent andere methodes. Ze staan in Allow.',
  },
  'origin-refused': {
    title: 'Dit formulier kwam van een andere website.',
    detail: 'Open de pagina opnieuw en probeer het daar.',
  },
  'body-too-large': { title: 'Dit is te veel tekst.', detail: 'Maak de tekst korter.' },
  'not-signed-in': {
    title: 'Log eerst in.',
    detail: 'Inloggen gaat met een code die per e-mail komt.',
  },
  'wrong-code': {
    title: 'Deze code klopt niet of is verlopen.',
    detail: 'Kijk naar de nieuwste e-mail. Na vijf keer proberen is een nieuwe code nodig.',
  },
  'passkey-refused': {
    title: 'Inloggen met de passkey is niet gelukt.',
    detail: 'Probeer het nog een keer. Of laat een code sturen per e-mail.',
  },
  'passkey-not-added': {
    title: 'De passkey is niet toegevoegd.',
    detail: 'Probeer het nog een keer. Lukt het niet, probeer dan een ander apparaat.',
  },
  'too-many-passkeys': {
    title: 'Er zijn al tien passkeys.',
    detail: 'Verwijder er een die niet meer nodig is.',
  },
  'address-in-use': {
    title: 'Dit e-mailadres hoort al bij een ander account.',
    detail: 'Kies een ander adres, of vraag een beheerder om hulp.',
  },
  'not-allowed': {
    title: 'Dit kan niet met dit account.',
    detail: 'Vraag een beheerder om hulp.',
  },
  'sign-in-again': {
    title: 'Log eerst opnieuw in.',
    detail: 'Dan weten we zeker wie het vraagt. Inloggen gaat met een code per e-mail.',
  },
  'not-found': { title: 'Dit staat hier niet.', detail: 'Misschien is het adres veranderd.' },
  'no-such-organisation': {
    title: 'Deze organisatie staat hier niet.',
    detail: 'Controleer het adres of ga naar de voorpagina.',
  },
  'organisation-ended': {
    title: 'Deze pagina’s zijn gestopt.',
    detail: 'De organisatie gebruikt deze dienst niet meer.',
  },
  'organisation-not-open': {
    title: 'Hier is nog niets te zien.',
    detail: 'Deze organisatie is nog bezig. Werk je hier? Log dan in als medewerker.',
  },
  'organisation-unavailable': {
    title: 'Deze pagina’s zijn nu even dicht.',
    detail: 'We werken eraan. Probeer het over een paar minuten opnieuw.',
  },
  'organisation-suspended': {
    title: 'Reserveren kan hier nu niet.',
    detail: 'Kijken en afzeggen kan wel. Bel de organisatie voor uitleg.',
  },
  'booking-overlap': {
    title: 'Dit moment is net bezet.',
    detail: 'Kies een ander moment. Wat is ingevuld, blijft staan.',
  },
  closed: {
    title: 'De ruimte is dan dicht.',
    detail: 'Kies een ander moment of een andere plek.',
  },
  'outside-opening-hours': {
    title: 'De plek is dan niet open.',
    detail: 'Kies een moment binnen de openingstijden.',
  },
  'too-late': {
    title: 'Dit kan nu niet meer online.',
    detail: 'Bel de plek. Misschien kan het toch.',
  },
  'too-far-ahead': {
    title: 'Zo ver vooruit kan nog niet.',
    detail: 'Kies een eerdere datum.',
  },
  'too-short': { title: 'Dit is te kort.', detail: 'Kies een langere tijd.' },
  'too-long': { title: 'Dit is te lang.', detail: 'Kies een kortere tijd of bel de plek.' },
  'off-step': {
    title: 'Deze begintijd of eindtijd kan niet.',
    detail: 'Kies een tijd uit de lijst.',
  },
  'too-many-people': {
    title: 'Zoveel mensen passen niet in deze ruimte.',
    detail: 'Kies een grotere ruimte of kom met minder mensen.',
  },
  'limit-reached': {
    title: 'Er staan al veel reserveringen klaar.',
    detail: 'Zeg er eerst een af, of bel de organisatie.',
  },
  'undo-over': {
    title: 'Terugdraaien kan niet meer.',
    detail: 'Dat kon één minuut. Reserveer opnieuw als het moment nog vrij is.',
  },
  'approval-needed': {
    title: 'Over deze ruimte beslist de plek.',
    detail: 'Vraag de ruimte apart aan. Zeg deze reservering daarna af.',
  },
  'booking-state': {
    title: 'Deze reservering is intussen veranderd.',
    detail: 'Bekijk de reservering opnieuw.',
  },
  'edited-meanwhile': {
    title: 'Iemand anders heeft dit net veranderd.',
    detail: 'Bekijk de nieuwe versie. Wat is ingevuld, staat er nog.',
  },
  'contrast-too-low': {
    title: 'Niet alles is goed te lezen in deze kleuren.',
    detail: 'Kies andere kleuren. Bij elke kleur staat welke wel goed is.',
  },
  'hold-booked': {
    title: 'Dit is al gereserveerd.',
    detail: 'De reservering staat bij Mijn reserveringen en in de e-mail.',
  },
  'hold-ended': {
    title: 'We houden dit moment niet meer vast.',
    detail: 'Kies het moment opnieuw. Misschien is het nog vrij.',
  },
  'key-reused': {
    title: 'Dit formulier is al gebruikt.',
    detail: 'Open de pagina opnieuw en vul het formulier nog een keer in.',
  },
  'key-missing': {
    title: 'Er mist een sleutel in dit verzoek.',
    detail: 'Stuur de header Idempotency-Key mee, met 1 tot 128 tekens.',
  },
  'call-back-first': {
    title: 'Bel eerst terug.',
    detail: 'Bel het nummer dat we kennen. Zeg daarna op de pagina dat dit is gedaan.',
  },
  'slug-taken': { title: 'Dit adres is al in gebruik.', detail: 'Kies een ander adres.' },
  'plan-limit': {
    title: 'Het pakket van de organisatie is vol.',
    detail: 'Sluit een plek die niet meer nodig is, of vraag een beheerder om een groter pakket.',
  },
  'not-proven': {
    title: 'De pagina’s kunnen nog niet open.',
    detail: 'Laat eerst zien dat jullie het zijn, en ga akkoord met de verwerkersovereenkomst.',
  },
  'organisation-state': {
    title: 'Dat kan nu niet met deze organisatie.',
    detail: 'Kijk opnieuw hoe de organisatie ervoor staat.',
  },
  'wrong-letter-code': {
    title: 'Deze code klopt niet.',
    detail: 'Kijk nog eens in de brief. Na vijf keer moet er een nieuwe brief komen.',
  },
  'last-admin': {
    title: 'Dit is de laatste beheerder.',
    detail: 'Maak eerst iemand anders beheerder, zonder einddatum. Daarna kan dit wel.',
  },
  'last-lead': {
    title: 'Dit is de laatste projectleider.',
    detail: 'Maak eerst iemand anders projectleider, zonder einddatum. Daarna kan dit wel.',
  },
  'project-limit': {
    title: 'Het pakket van de organisatie is vol.',
    detail: 'Sluit een project af, of neem een groter pakket. Alle projecten lopen gewoon door.',
  },
  'phase-state': {
    title: 'Deze fase is al afgesloten.',
    detail: 'Een ander deed dat net. Kijk op de pagina van het project hoe het ervoor staat.',
  },
  'gathering-full': {
    title: 'Zoveel mensen passen er niet meer bij.',
    detail: 'Kom met minder mensen, of bel gerust. Wat is ingevuld, staat er nog.',
  },
  'gathering-over': {
    title: 'Deze bijeenkomst is al geweest.',
    detail: 'Kijk bij het project wanneer de volgende is.',
  },
  'story-empty': {
    title: 'Er staat nog geen tekst in het verhaal.',
    detail: 'Schrijf eerst op wat er gebeurt. Daarna kan het openbaar.',
  },
  'theme-stays': {
    title: 'Dit thema blijft staan.',
    detail: 'Mensen mogen altijd zeggen wat zij zelf belangrijk vinden.',
  },
  'stakeholder-left': {
    title: 'Deze organisatie doet niet meer mee.',
    detail: 'Wij schrijven niets meer over haar op.',
  },
  'supplier-needs-reason': {
    title: 'Schrijf op waarom een leverancier van buiten nodig is.',
    detail: 'Kijk eerst welke kanalen uit de wijk deze groep bereiken.',
  },
  'own-writing': {
    title: 'Iemand anders moet dit nalezen.',
    detail: 'Wie de tekst schreef, leest er zelf overheen. Vraag de buddy.',
  },
  'message-state': {
    title: 'Dat kan nu niet met dit bericht.',
    detail: 'Kijk of er al een tekst is, en of het bericht al verstuurd is.',
  },
  'in-use': {
    title: 'Dit kan nog niet weg.',
    detail: 'Er hangt nog iets aan, zoals een bericht of een aanmelding. Haal dat eerst weg.',
  },
  'survey-answered': {
    title: 'Er zijn al antwoorden op deze meting.',
    detail: 'Daarom blijft de meting staan.',
  },
  'survey-closed': {
    title: 'De vragenlijst is dicht.',
    detail: 'Antwoorden kan niet meer. Bellen kan altijd.',
  },
  'expectations-apart': {
    title: 'De verwachtingen liggen nog niet naast elkaar.',
    detail: 'Dat kan als beide kanten zeggen dat ze klaar zijn met schrijven.',
  },
  'not-confirmed': {
    title: 'Nog niet iedereen heeft dit bevestigd.',
    detail: 'Kijk bij het startgesprek wie nog moet bevestigen.',
  },
  'intake-not-ready': {
    title: 'Dit kan nog niet worden vastgelegd.',
    detail: 'Op de pagina staat wat er eerst nog moet gebeuren.',
  },
  'side-chosen': {
    title: 'De kant is al gekozen.',
    detail: 'Wie een kant kiest, leest wat die kant schrijft. Daarom kan het maar één keer.',
  },
  'not-your-side': {
    title: 'Dit schrijft de andere kant.',
    detail: 'Kies eerst een kant, en schrijf op wat die kant verwacht.',
  },
  'version-replaced': {
    title: 'Er is een nieuwere versie.',
    detail: 'Gebruik de nieuwste versie. De link daarvan staat in de nieuwste mail.',
  },
  'member-limit': {
    title: 'Het pakket van de organisatie is vol.',
    detail:
      'Stop de toegang van iemand, trek een uitnodiging in, of neem een groter pakket. Wie al meedoet, houdt toegang.',
  },
  'member-known': {
    title: 'Deze persoon staat al in de lijst.',
    detail: 'Een uitnodiging is niet nodig. Geef de rol op de pagina van deze persoon.',
  },
  'already-invited': {
    title: 'Voor deze rol is al een uitnodiging gestuurd.',
    detail: 'Kijk bij de open uitnodigingen. Daar kan de mail opnieuw worden gestuurd.',
  },
  'invitation-state': {
    title: 'Deze uitnodiging werkt niet meer.',
    detail: 'De link is al gebruikt, ingetrokken of vervangen door een nieuwere mail.',
  },
  'invitation-expired': {
    title: 'Deze uitnodiging is verlopen.',
    detail: 'Vraag de organisatie om een nieuwe. Dat is voor hen één klik.',
  },
  'too-many-sendings': {
    title: 'Deze uitnodiging is al twintig keer gestuurd.',
    detail: 'Bel deze persoon. Trek de uitnodiging in en maak een nieuwe met een ander adres.',
  },
  'slug-reserved': {
    title: 'Dit adres kan niet.',
    detail: 'Dit woord gebruiken we zelf. Kies een ander adres.',
  },
  'gathering-busy': {
    title: 'Er melden zich net heel veel mensen aan.',
    detail: 'Wacht een uur, of bel gerust. Wat is ingevuld, staat er nog.',
  },
  'too-many-questions': {
    title: 'Er zijn net heel veel vragen gesteld.',
    detail: 'Wacht een uur, of bel gerust. Wat is ingevuld, staat er nog.',
  },
  'too-many-sign-ups': {
    title: 'Dit e-mailadres is net te vaak aangemeld.',
    detail: 'Probeer het over een uur opnieuw.',
  },
  'bookings-in-the-way': {
    title: 'Er staan nog reserveringen in deze tijd.',
    detail: 'Verplaats deze reserveringen of zeg ze af. Sluit daarna de ruimte.',
  },
  'too-many-codes': {
    title: 'Er zijn al vijf codes gestuurd.',
    detail: 'Wacht een uur of bel ons. Kijk ook bij ongewenste e-mail.',
  },
  'too-many-requests': {
    title: 'Dit ging te snel.',
    detail: 'Wacht een minuut en probeer opnieuw.',
  },
  'server-error': {
    title: 'Er ging iets mis bij ons.',
    detail: 'We hebben dit gezien. Probeer het later opnieuw of bel ons.',
  },
}

type Kind = FieldError['code']

const general: Record<Kind, string> = {
  missing: 'Vul dit nog in.',
  'too-long': 'Maak dit korter.',
  'too-short': 'Maak dit langer.',
  'too-small': 'Dit getal is te klein.',
  'too-big': 'Dit getal is te groot.',
  invalid: 'Dit begrijpen we niet. Schrijf het anders op.',
  taken: 'Dit is al in gebruik. Kies iets anders.',
  bsn: 'Dit lijkt op een burgerservicenummer. Schrijf dat hier niet op.',
}

const fields: Record<string, Partial<Record<Kind, string>>> = {
  logo: {
    missing: 'Kies eerst een bestand.',
    invalid: 'Kies een PNG of een WebP. Een SVG kan niet, want daar kan een programma in zitten.',
    'too-long': 'Dit bestand is te groot. Maak het kleiner dan 100 kB.',
    'too-big': 'Dit plaatje is te groot. Neem hoogstens 2000 bij 2000 beeldpunten.',
    'too-small': 'Dit plaatje is te klein. Neem minstens 16 bij 16 beeldpunten.',
  },
  tokens: {
    missing: 'Kies eerst een bestand.',
    invalid: 'Dit is geen bestand met design tokens. Het heet vaak tokens.json.',
    'too-long': 'Dit bestand is te groot. Neem een bestand van hoogstens 3 MB.',
  },
  lookVersion: { invalid: 'Dit uiterlijk is er niet meer. Kies een ander.' },
  kind: {
    missing: 'Kies wat voor organisatie het is.',
    invalid: 'Kies wat voor organisatie het is.',
  },
  kvkNumber: {
    missing: 'Vul hier het KvK-nummer in.',
    invalid: 'Een KvK-nummer heeft acht cijfers.',
  },
  plan: { missing: 'Kies een pakket.', invalid: 'Kies een pakket.' },
  applicantName: { missing: 'Vul hier je naam in.' },
  address: {
    invalid: 'Gebruik alleen kleine letters, cijfers en streepjes.',
    'too-short': 'Gebruik minstens twee letters.',
    taken: 'Kies een ander adres.',
  },
  name: { missing: 'Vul hier nog een naam in.', 'too-long': 'Maak de naam korter.' },
  email: {
    missing: 'Vul hier nog een e-mailadres in.',
    invalid: 'Dit lijkt geen e-mailadres. Voorbeeld: naam@voorbeeld.nl.',
  },
  code: {
    missing: 'Vul hier de code uit de e-mail in.',
    invalid: 'De code heeft zes cijfers.',
  },
  passkeyName: { missing: 'Vul hier een naam in.', 'too-long': 'Maak de naam korter.' },
  phone: {
    missing: 'Vul hier een telefoonnummer in.',
    invalid: 'Dit lijkt geen telefoonnummer. Voorbeeld: 06 12345678.',
  },
  role: { missing: 'Kies een rol.', invalid: 'Kies een rol uit de lijst.' },
  places: { missing: 'Kies minstens één plek.', invalid: 'Kies plekken uit de lijst.' },
  fromOn: { invalid: 'Kies een datum.' },
  untilOn: {
    missing: 'Kies een datum.',
    invalid: 'Kies een datum na de begindatum.',
    'too-small': 'Deze datum is geweest.',
  },
  text: {
    missing: 'Plak hier een lijst, of kies een bestand.',
    'too-long': 'Deze lijst is te lang. Deel hem op.',
  },
  gathering: {
    missing: 'Kies wat voor bijeenkomst het is.',
    invalid: 'Kies een soort uit de lijst.',
  },
  partySize: {
    missing: 'Vul hier in met hoeveel mensen.',
    'too-small': 'Vul hier 1 of meer in.',
    'too-big': 'Dit aantal is te groot.',
    invalid: 'Vul hier een getal in.',
  },
  adult: {
    missing: 'Zet hier een vinkje als dit klopt.',
    invalid: 'Zet hier een vinkje als dit klopt.',
  },
  note: { 'too-long': 'Maak deze regel korter dan 200 tekens.' },
  reason: { missing: 'Schrijf hier waarom.', 'too-short': 'Schrijf hier waarom.' },
  startsAt: { missing: 'Kies een begintijd.', invalid: 'Kies een begintijd uit de lijst.' },
  endsAt: { missing: 'Kies een eindtijd.', invalid: 'De eindtijd komt na de begintijd.' },
  audience: { missing: 'Kies wie de ruimte gebruikt.', invalid: 'Kies wie de ruimte gebruikt.' },
  postcode: {
    missing: 'Vul hier een postcode in, zoals 1695 AB.',
    invalid: 'Een postcode ziet er zo uit: 1695 AB.',
  },
  street: { missing: 'Vul hier de straat en het huisnummer in.' },
  town: { missing: 'Vul hier de plaats in.' },
  wijkCode: { missing: 'Kies een wijk.', invalid: 'Kies een wijk uit de lijst.' },
  contactName: { missing: 'Vul in wie mensen kunnen bellen.' },
  contactPhone: {
    missing: 'Vul hier een telefoonnummer in.',
    invalid: 'Dit lijkt geen telefoonnummer. Voorbeeld: 06 12345678.',
  },
  latitude: {
    invalid: 'Plak hier twee getallen, zoals 52.6423, 5.1062.',
    'too-small': 'Dit ligt niet in Nederland.',
    'too-big': 'Dit ligt niet in Nederland.',
  },
  longitude: {
    invalid: 'Plak hier twee getallen, zoals 52.6423, 5.1062.',
    'too-small': 'Dit ligt niet in Nederland.',
    'too-big': 'Dit ligt niet in Nederland.',
  },
  slug: { invalid: 'Gebruik kleine letters, cijfers en streepjes. Niet het woord nieuw.' },
  doorWidthCm: {
    'too-small': 'Vul een breedte in van 40 tot 400 centimeter.',
    'too-big': 'Vul een breedte in van 40 tot 400 centimeter.',
    invalid: 'Vul hier een getal in.',
  },
  capacity: {
    missing: 'Vul hier in hoeveel mensen er passen.',
    'too-small': 'Vul hier 1 of meer in.',
    invalid: 'Vul hier een getal in.',
  },
  shortest: {
    'too-small': 'Korter dan een kwartier kan niet.',
    invalid: 'Dit past niet bij de stap. Bij hele uren kan 90 minuten niet.',
  },
  longest: {
    'too-small': 'De langste tijd is korter dan de kortste.',
    'too-big': 'Langer dan 24 uur kan niet.',
    invalid: 'Dit past niet bij de stap. Bij hele uren kan 90 minuten niet.',
  },
  step: { invalid: 'Kies een stap uit de lijst.' },
  parts: {
    'too-short': 'Kies twee of meer ruimtes, of geen.',
    invalid: 'Kies ruimtes van deze plek die zelf niet zijn samengesteld.',
  },
  opens: {
    missing: 'Vul hier een tijd in, zoals 9.00.',
    invalid: 'Schrijf een tijd als 9.00. Tijden mogen niet over elkaar heen vallen.',
  },
  scope: { missing: 'Kies minstens een ruimte.' },
  closes: {
    invalid: 'Schrijf een tijd als 17.30.',
    'too-small': 'De tijd van sluiten komt na de tijd van opengaan.',
  },
  registerUrl: {
    missing: 'Plak hier de link naar de verklaring in het register.',
    invalid: 'De link begint met https://www.toegankelijkheidsverklaring.nl/.',
  },
  statedOn: {
    missing: 'Vul de datum van de verklaring in.',
    invalid: 'Kies een datum.',
    'too-big': 'Deze datum is nog niet geweest.',
  },
  policyUrl: { invalid: 'Een link begint met https://.' },
  objectionsUrl: { invalid: 'Een link begint met https://.' },
  complaintsUrl: { invalid: 'Een link begint met https://.' },
  checked: { missing: 'Kijk eerst alle regels na. Zet dan het vinkje.' },
  payment: { missing: 'Kies hoe mensen betalen.' },
  centsPerHour: { invalid: 'Schrijf een bedrag als 7,50.', 'too-big': 'Dit bedrag is te groot.' },
  centsFixed: { invalid: 'Schrijf een bedrag als 7,50.', 'too-big': 'Dit bedrag is te groot.' },
  costCents: { invalid: 'Schrijf een bedrag als 7,50.', 'too-big': 'Dit bedrag is te groot.' },
  agreedOn: { missing: 'Vul in op welke dag zij ja zeiden.' },
  subject: { missing: 'Schrijf waar het bericht over gaat.', 'too-long': 'Maak dit korter.' },
  wording: { missing: 'Schrijf hier de tekst.', 'too-long': 'Maak de tekst korter.' },
  onDate: { missing: 'Kies een datum of een bijeenkomst.', invalid: 'Kies een van de twee.' },
  gatheringId: { taken: 'Van deze bijeenkomst is er al een moment.' },
  depositCents: { invalid: 'Schrijf een bedrag als 7,50.', 'too-big': 'Dit bedrag is te groot.' },
  on: {
    missing: 'Kies een datum.',
    invalid: 'Kies een datum.',
    'too-small': 'Deze datum is geweest.',
    'too-big': 'Deze datum is te ver vooruit.',
  },
  spaceIds: {
    missing: 'Maak eerst een ruimte.',
    invalid: 'Kies ruimtes van deze plek.',
  },
  state: { invalid: 'Dit kan niet meer. Kies tijdelijk dicht of gesloten.' },
  spaces: { missing: 'Maak eerst een ruimte.' },
  opening: { missing: 'Vul eerst de openingstijden in.' },
  description: { missing: 'Schrijf eerst een paar zinnen over deze plek.' },
}

export function fieldWords(field: string, kind: Kind): string {
  return fields[field]?.[kind] ?? general[kind]
}
