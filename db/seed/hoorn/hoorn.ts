import { wijkenOfHoorn } from '../areas'
import type { DemoTenant } from '../shape'
import { blokkerPlan } from './blokker-plan'
import { deBongerd } from './de-bongerd'
import { deKas } from './de-kas'
import { deOudeSmidse } from './de-oude-smidse'
import { dePluktuin } from './de-pluktuin'
import { deSprong } from './de-sprong'
import { deWijkwinkel } from './de-wijkwinkel'
import { tKerspel } from './t-kerspel'
import { tSchuurtje } from './t-schuurtje'

const bloesemzaal = { place: 'de-bongerd', room: 'Bloesemzaal' }
const toneelzaal = { place: 't-kerspel', room: 'Toneelzaal' }
const foyer = { place: 't-kerspel', room: 'Foyer' }

/** A gemeente whose places stand in Blokker. Places, streets and people are invented. */
export const hoorn: DemoTenant = {
  slot: 'TENANT_0001',
  slug: 'hoorn',
  name: 'Gemeente Hoorn (demo)',
  kind: 'gemeente',
  pronoun: 'je',
  phone: '0229 00 00 00',
  phoneHours: 'maandag tot en met vrijdag van 9.00 tot 17.00 uur',
  email: 'wijkteam@hoorn.example',
  wijken: wijkenOfHoorn,
  places: [
    deBongerd,
    tKerspel,
    deKas,
    deWijkwinkel,
    deSprong,
    dePluktuin,
    deOudeSmidse,
    tSchuurtje,
  ],
  bookers: 220,
  liveliness: 0.92,
  requests: [
    { ...bloesemzaal, inDays: 3, from: 1080, minutes: 120, askers: 3, gathering: 'party' },
    { ...bloesemzaal, inDays: 6, from: 840, minutes: 180, askers: 1, gathering: 'other' },
    { ...bloesemzaal, inDays: 9, from: 1080, minutes: 180, askers: 2, gathering: 'party' },
    { ...toneelzaal, inDays: 5, from: 1140, minutes: 180, askers: 2, gathering: 'party' },
    { ...toneelzaal, inDays: 11, from: 780, minutes: 240, askers: 1, gathering: 'other' },
    { ...foyer, inDays: 4, from: 1170, minutes: 120, askers: 1, gathering: 'party' },
    { ...foyer, inDays: 8, from: 900, minutes: 120, askers: 2, gathering: 'meeting' },
  ],
  projects: [
    {
      name: 'Samen verder in Blokker',
      kind: 'regular',
      summary:
        'Bewoners van Blokker bepalen samen wat hun wijk fijner maakt. We beginnen met luisteren.',
      wijk: 'WK040531',
      startsInDays: -30,
      endsInDays: 540,
      lead: 'medewerker@samenlukt.example',
      buddy: 'wijkverbinder@hoorn.example',
      decides: 'wethouder@hoorn.example',
      parties: [
        ['carries-out', 'Academie Samen Lukt Het Zelf', 'processor'],
        ['co-commissioner', 'Woningstichting De Dijk (voorbeeld)', 'joint-controller'],
      ],
      items: [
        ['Startgesprek voorbereiden', 'medewerker@samenlukt.example', 3],
        ['Vragen of de bakker de poster ophangt', 'wijkverbinder@hoorn.example', 6],
        ['Plek kiezen voor de eerste bijeenkomst', 'medewerker@samenlukt.example', -2],
      ],
      around: [
        [
          'Buurtbakker Jansen (voorbeeld)',
          'business',
          {
            wants: 'Meer mensen die elkaar kennen.',
            offers: 'Brood voor bij de koffie, en een plek voor de poster.',
            takesPart: 'Elke dinsdag bij het praatje voor de winkel.',
          },
          ['street', 'having-a-say'],
          'joined',
        ],
        [
          'Voetbalclub De Blokkers (voorbeeld)',
          'group',
          {
            wants: 'Jongeren die blijven.',
            offers: 'De kantine op woensdag.',
            takesPart: 'Wil een toernooi houden.',
          },
          ['sport', 'school'],
          'joined',
        ],
        ['Basisschool De Wijzer (voorbeeld)', 'organisation', {}, ['school'], 'invited'],
      ],
      interests: [
        [
          'Het grasveld: de jongeren willen er voetballen, de school wil er een tuin.',
          'Wij lopen er samen langs en kijken wat er past.',
          'open',
          ['Voetbalclub De Blokkers (voorbeeld)', 'Basisschool De Wijzer (voorbeeld)'],
        ],
      ],
      initiatives: [
        ['Soep op maandag', 'Kerk aan de Dorpsstraat', 'Mag het buurthuis op maandag open?', -3],
        ['Samen zwerfvuil rapen', 'Een paar bewoners', '', 0],
      ],
      notes: [
        ['identity', 'Een dorp aan de stad. Mensen zeggen: wij zijn van Blokker.', 'gesprekken'],
        [
          'rhythm',
          'Op dinsdag en zaterdag is het druk bij de winkels.',
          'zelf gezien',
          [0.45, 0.4],
        ],
        ['bonds', 'De voetbalclub en de bakker kent iedereen.', 'gesprekken', [0.6, 0.55]],
      ],
      plan: blokkerPlan,
      gatherings: [
        {
          ...{ name: 'De startbijeenkomst', place: 't-kerspel', room: 'Toneelzaal' },
          about:
            'We eten samen soep en vertellen wat er gaat gebeuren.\nJij vertelt wat jij belangrijk vindt.',
          ...{ inDays: 40, from: 1140, minutes: 120, mostPeople: 60 },
          signedUp: [
            ['Mevrouw Schipper', 2, 'bakery'],
            ['Familie Yildiz', 4, 'resident'],
            ['Henk Langedijk', 1, 'paper'],
            ['Anja de Wit', 1, 'resident'],
            ['Buren van de Kolenbergstraat', 5, ''],
          ],
          atDoor: [],
        },
        {
          ...{ name: 'Koffie voor de winkel', place: 'Voor de bakker aan de Dorpsstraat' },
          about: 'Een tafel op straat, met koffie. Kom langs en praat mee.',
          ...{ inDays: -9, from: 600, minutes: 120, mostPeople: null },
          signedUp: [
            ['Mevrouw Schipper', 1, 'bakery', 1],
            ['Piet Bakker', 2, 'resident', 3],
            ['Carla Mol', 1, 'paper', 0],
          ],
          atDoor: [
            [6, 'bakery'],
            [3, 'resident'],
            [2, ''],
          ],
        },
      ],
      measured: [
        [
          'Nulmeting',
          25,
          {
            home: [1, 2, 4, 9, 14, 8],
            help: [2, 5, 8, 11, 9, 3],
            together: [0, 6, 12, 10, 7, 3],
            say: [3, 9, 12, 8, 5, 1],
            street: [0, 3, 5, 10, 13, 7],
          },
        ],
      ],
      story: {
        texts: [
          [
            'nl',
            {
              happens: 'Bewoners van Blokker bepalen samen wat hun wijk fijner maakt.',
              why: 'Veel mensen kennen hun buren niet. Er is weinig om samen te doen.\nDat willen we samen met jullie anders maken.',
              asked:
                'Vertel ons wat je fijn vindt in de wijk, en wat je mist.\nWe komen langs, of je komt bij ons.',
              ideas: 'Kom langs op een van de plekken hieronder. Of stel hier een vraag.',
            },
          ],
          [
            'en',
            {
              happens: 'Residents of Blokker decide together what makes their area nicer.',
              why: 'Many people do not know their neighbours. There is little to do together.',
              asked: 'Tell us what you like in the area, and what you miss.',
              ideas: 'Come to one of the spots below. Or ask a question here.',
            },
          ],
        ],
        spots: [
          {
            ...{ name: 'Naast de bakker', wanted: 'Stoelen en koffie', host: 'De bakker' },
            ...{ hours: 'Dinsdag van 10.00 tot 12.00 uur', done: 'Er staan zes stoelen.' },
          },
          {
            ...{ name: 'De hal van de school', wanted: 'Een hoek om te spelen', host: '' },
            ...{ hours: 'Vrijdag na schooltijd', done: '' },
          },
        ],
        questions: [
          ['Komt er ook iets voor jongeren?', 18],
          ['Mag ik iemand meenemen?', 2],
          ['Wanneer is de eerste bijeenkomst?', 9, 'Over drie weken. De datum staat dan hier.'],
        ],
      },
    },
  ],
}
