/**
 * The processing agreement. Its version and date stand in `worker/tenancy/agreement.ts`: whoever
 * changes what it says gives it a new one there.
 */
export const agreement = {
  title: 'Verwerkers­overeenkomst',
  version: (version: string, date: string) => `Versie ${version}, gepubliceerd op ${date}.`,
  intro:
    'Dit zijn de afspraken die artikel 28 van de AVG vraagt. Wie akkoord gaat, gaat akkoord met deze versie.',
  own: 'Werkt een gemeente met het standaardmodel van de VNG? Dan kan dat in plaats van deze tekst.',
  articles: [
    {
      title: '1. Wie en waarover',
      lines: [
        'De opdrachtgever is de organisatie die akkoord gaat.',
        'De leverancier is wie deze dienst beheert.',
        'De opdrachtgever bepaalt waarom en hoe gegevens worden gebruikt. Zij is verantwoordelijk.',
        'De leverancier verwerkt de gegevens voor haar, en voor niets en niemand anders.',
        'Het gaat om plekken laten vinden, reserveren en beheren.',
        'Welke gegevens, van wie en hoe lang, staat in het register. Dat hoort erbij.',
      ],
    },
    {
      title: '2. Opdrachten',
      lines: [
        'De leverancier doet alleen wat de opdrachtgever schriftelijk opdraagt. E-mail telt ook.',
        'Wat een beheerder instelt in de software, is zo’n opdracht.',
        'Botst een opdracht met de wet? Dan zegt de leverancier dat meteen.',
      ],
    },
    {
      title: '3. Geheimhouding',
      lines: [
        'Wie bij de leverancier werkt, houdt geheim wat hij ziet. Dat staat op papier.',
        'Medewerkers van de leverancier zien geen inhoud zonder toestemming van de opdrachtgever.',
        'Die toestemming heeft een einddatum. Wat er dan gebeurt, komt in het logboek.',
      ],
    },
    {
      title: '4. Beveiliging',
      lines: [
        'De leverancier beveiligt de gegevens passend, zoals artikel 32 van de AVG vraagt.',
        'De maatregelen staan bij ‘Beveiliging’, met de test die elk ervan laat zien.',
        'Een maatregel mag beter worden. Hij mag niet slechter worden zonder overleg.',
      ],
    },
    {
      title: '5. Andere verwerkers',
      lines: [
        'De opdrachtgever gaat akkoord met de verwerkers in de lijst.',
        'Komt er een bij of gaat er een weg? Dan hoort de opdrachtgever dat 30 dagen eerder.',
        'Zij kan binnen die 30 dagen nee zeggen. Lukt het niet anders, dan mag zij kosteloos stoppen.',
        'De leverancier legt elke andere verwerker dezelfde plichten op, en blijft aansprakelijk.',
      ],
    },
    {
      title: '6. Buiten Europa',
      lines: [
        'Databases, bestanden en wachtrijen staan in de Europese Unie.',
        'Het platform is van een bedrijf uit de Verenigde Staten.',
        'Daarvoor gelden de modelbepalingen van de Europese Commissie, of haar besluit over dat land.',
        'Vraagt een overheid van buiten de EU iets op? Dan meldt de leverancier dat, als het mag.',
      ],
    },
    {
      title: '7. Rechten van mensen',
      lines: [
        'Mensen kunnen hun gegevens bekijken, verbeteren, meenemen en laten wissen.',
        'De software heeft daar pagina’s voor. De leverancier helpt waar dat niet genoeg is.',
        'Komt een vraag bij de leverancier binnen? Dan stuurt hij die binnen twee werkdagen door.',
      ],
    },
    {
      title: '8. Een datalek',
      lines: [
        'De leverancier meldt een datalek binnen 24 uur nadat hij het ontdekt.',
        'Hij zegt wat er is gebeurd, van wie de gegevens zijn, en wat hij doet.',
        'De opdrachtgever besluit of het naar de Autoriteit Persoonsgegevens gaat, en naar wie nog meer.',
      ],
    },
    {
      title: '9. Helpen en laten zien',
      lines: [
        'De leverancier helpt bij een DPIA en bij vragen van de toezichthouder.',
        'Hij geeft alle informatie die laat zien dat hij zich hieraan houdt.',
        'De opdrachtgever mag elk jaar een onafhankelijke controle laten doen. Bij een datalek mag dat vaker.',
        'De broncode en de tests zijn openbaar.',
      ],
    },
    {
      title: '10. Als het stopt',
      lines: [
        'De overeenkomst duurt zolang de dienst wordt gebruikt.',
        'Aan het eind krijgt de opdrachtgever alle gegevens in een open formaat.',
        'Daarna wist de leverancier alles, en bevestigt dat. Kopieën verdwijnen uiterlijk 30 dagen later.',
        'Wat de wet laat bewaren, blijft bij de opdrachtgever.',
      ],
    },
    {
      title: '11. Recht',
      lines: [
        'Nederlands recht geldt. Een rechter in Nederland beslist als we er samen niet uitkomen.',
        'Zegt een andere afspraak iets anders over persoonsgegevens? Dan gaat deze tekst voor.',
      ],
    },
  ],
}
