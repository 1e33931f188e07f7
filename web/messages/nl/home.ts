export const home = {
  title: 'Een ruimte in de buurt, zo gereserveerd',
  lead: 'Zie welke ruimte vrij is. Reserveer op {je|uw} telefoon, of bel.',
  choose: 'Kies {je|uw} organisatie',
  kinds: {
    gemeente: 'Gemeente',
    woningcorporatie: 'Woningcorporatie',
    zorginstelling: 'Zorginstelling',
  },
  howTitle: 'Zo werkt het',
  how: [
    'Kies een plek en een moment dat vrij is.',
    'Vul {je|uw} naam in en hoeveel mensen er komen.',
    'Typ de code uit de e-mail over. De ruimte is dan van {jou|u}.',
  ],
  empty: 'Hier komen de organisaties die meedoen. Er is er nog geen aangesloten.',
  staff: 'Inloggen voor medewerkers',
  organisations: 'Voor organisaties',
  api: 'Uitleg van de API',
  about:
    'Samen Lukt Het Zelf is een werkwijze. Bewoners geven zelf vorm aan hun wijk. Deze website helpt daarbij.',
}
