/** The method in words: its five phases, what each must bring, and what to ask. */
export const method = {
  phases: [
    {
      name: 'Startpunt',
      purpose:
        'We spreken af waar we staan en wat we van elkaar verwachten. We leren de wijk kennen en bedenken hoe we iedereen bereiken.',
      ask: [
        'Waarom nu, en wat gebeurt er als we niets doen?',
        'Wat ligt al vast, en waarover mogen bewoners meedenken?',
        'Wie horen we nooit, en wie kent die mensen wel?',
      ],
    },
    {
      name: 'Gesprekken',
      purpose:
        'We praten een afgesproken tijd met bewoners, op een plek die we samen maken. We vragen wat zij willen, wat zij nodig hebben en wat in de weg staat.',
      ask: [
        'Wat vind je hier fijn, en wat mis je?',
        'Wat betekent dat voor je dag?',
        'Wat zou je zelf willen doen?',
      ],
    },
    {
      name: 'Wat we hoorden',
      purpose:
        'We laten in woorden en beelden zien wat we hoorden. Bewoners verbeteren het en vullen het aan.',
      ask: [
        'Herken je dit?',
        'Wat ontbreekt er?',
        'Wat is de kleinste stap die we nu kunnen zetten?',
      ],
    },
    {
      name: 'Samen een plan',
      purpose:
        'We verzamelen ideeën en kiezen samen. Er komt een plan met namen en data, en wijkverbinders leren hun vak.',
      ask: [
        'Welk idee wil je zelf trekken?',
        'Wie kan daarbij helpen?',
        'Waar merken mensen het aan, en wanneer?',
      ],
    },
    {
      name: 'Geworteld',
      purpose: 'De wijk gaat zelf verder. We delen wat we leerden en kijken wat er is veranderd.',
      ask: [
        'Wat gaat vanzelf, en wat nog niet?',
        'Wie neemt het over?',
        'Wat is er anders dan bij het startpunt?',
      ],
    },
  ],
  outputs: {
    intake: 'Het startgesprek is vastgelegd',
    area: 'Het gebied staat vast',
    urgency: 'Duidelijk is waarom het nu anders moet',
    expectations: 'Beide kanten hebben hun verwachtingen bevestigd',
    themes: 'De thema’s en de vragen zijn gekozen',
    promise: 'De belofte aan bewoners is openbaar',
    'tenants-advice': 'De huurdersorganisatie heeft advies gegeven en antwoord gekregen',
    'area-picture': 'Er is een beeld van de wijk',
    stakeholders: 'We weten wie er zijn in de wijk',
    'communication-plan': 'Er is een plan om iedereen te bereiken',
    conversations: 'De gesprekken zijn gevoerd',
    'conversation-place': 'Er is een plek waar we samen praten',
    needs: 'Wensen, behoeften en drempels zijn opgeschreven',
    offers: 'We weten wat mensen willen bijdragen',
    'possible-wijkverbinders': 'Mensen die wijkverbinder willen worden, lieten hun gegevens achter',
    insights: 'Wat we hoorden, staat in woorden en beelden',
    'correction-round': 'Bewoners hebben het verbeterd en aangevuld',
    'next-steps': 'De volgende stappen hebben een naam',
    recruitment: 'Afgesproken is hoe we wijkverbinders zoeken',
    ideas: 'De ideeën zijn verzameld',
    vote: 'Er is gestemd, op papier en online',
    partners: 'Organisaties die meedoen passen bij de ideeën',
    plan: 'Er is een plan met acties, namen en data',
    training: 'Wijkverbinders en medewerkers zijn opgeleid',
    initiatives: 'Wat er al gebeurt, hoort bij het plan',
    'meeting-places': 'Meer dan één ontmoetingsplek wordt gebruikt',
    exchange: 'Wijken leren van elkaar',
    involvement: 'Mensen blijven meedoen',
    effects: 'We hebben gemeten wat er veranderde',
  } as Record<string, string>,
}
