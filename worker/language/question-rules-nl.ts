import { listed, phrasesFrom, setOf } from './phrases'
import type { QuestionRules } from './question-rules'

const prepositions = setOf(
  'aan achter bij binnen buiten door in langs met na naar naast om omtrent onder op over per rond rondom sinds te tegen tijdens tot tussen uit van vanuit via voor zonder',
)

export const dutch: QuestionRules = {
  interrogatives: setOf(`wie wat waar wanneer waarom hoe hoeveel welk welke wiens hoezo waaraan
    waarbij waardoor waarheen waarin waarmee waarnaar waarop waarover waaruit waarvan waarvoor
    waartegen waartoe`),
  beforeInterrogative: new Set([...prepositions, 'en', 'maar', 'dus', 'want', 'nou', 'eigenlijk']),
  openers: setOf(`wil wilt willen zou zouden moet moeten mag mogen kan kun kunt kunnen zal zullen is
    zijn was waren ben bent heb hebt heeft hebben had hadden ga gaat gaan kom komt komen vind vindt
    vinden denk denkt voel voelt ken kent weet wist woon woont doe doet gebruik gebruikt mis wordt
    worden lijkt helpt werkt klopt geeft staat zit ligt`),
  invitations: setOf(
    'neem schrijf help vertel vertelt beschrijf noem schets deel teken laat leg denk',
  ),
  telling: setOf('vertellen uitleggen delen zien vragen'),
  describing: setOf('beschrijven schetsen omschrijven tekenen'),
  aboutWord: 'over',
  or: 'of',
  and: 'en',
  preference: listed(`
    liever
    liefst
    beter
    kies
    kiest
    kiezen
    voorkeur
    eerder
    belangrijker`),
  choosing: listed(`
    kies je
    kiest u
    heeft je voorkeur
    heeft uw voorkeur
    heeft jouw voorkeur
    stem je
    welke optie
    welke van de
    welke van deze
    welk van de
    welk van deze
    optie a
    plan a
    voor of tegen`),
  leading: listed(`
    vind je ook
    vindt u ook
    vind je niet
    vindt u niet
    denk je ook
    denkt u ook
    denk je niet
    denkt u niet
    mee eens
    ermee eens
    eens met
    eens dat
    het eens
    is het niet
    ook niet dat
    wat is er mis
    zie je ook
    merk je ook
    heb je ook
    hebt u ook
    zoals je weet
    zoals u weet
    we weten allemaal
    zou het niet
    waarom niet
    waarom zouden we niet
    waarom hebben we geen
    waarom is er geen
    zouden we niet
    zou je niet
    moeten we niet
    iedereen weet
    iedereen vindt
    natuurlijk
    wie wil|zou er|nou|toch|niet|geen
    het zou goed|mooi|fijn|leuk|handig|beter zijn
    het lijkt ons|me|mij
    uiteraard
    toch
    nietwaar
    hoe leuk zou
    hoe fijn zou
    hoe mooi zou
    hoe goed zou
    hoe blij zou
    hoe blij ben
    hoe erg vind
    hoe vervelend
    hoe jammer
    hoe fijn is het dat
    hoe belangrijk is het dat`),
  tags: listed(`
    hè
    he
    niet
    of niet`),
  backReferences: setOf(
    'daarvoor daarbij daarmee daarvan daarover daarin daaraan daarna daardoor dat dan die zo daar',
  ),
  solutions: [
    [
      /(?:speel(?:tuin(?:en|tjes?)?|plek(?:ken|je)?|plaats(?:en)?|toestel(?:len)?|veld(?:en|jes?)?)|trapveld(?:en|jes?)?|voetbalkooi(?:en)?|schommels?|glijba(?:an|nen)|klimrek(?:ken)?|skateba(?:an|nen)|jeu-de-boulesba(?:an|nen)|sport(?:veld(?:en|je)?|hal(?:len)?|toestel(?:len)?)|zwembad(?:en)?|jongerencentrum)$/,
      'play',
    ],
    [
      /(?:(?:^|picknick|zit|parkeer)bank(?:jes?|en)$|buurthu(?:is|izen)|wijkcentr(?:um|a)|dorpshu(?:is|izen)|huiskamers?|ontmoetings(?:plek(?:ken)?|ruimtes?|plaats(?:en)?|centrum)|^(?:buurt|eet|koffie|wijk)?caf[eé]s?|koffieochtend(?:en)?|koffiehoek(?:je)?|picknicktafels?|(?:buurt|straat|wijk)feest(?:en|je)?|barbecues?|bbq|eettafels?|terras(?:sen|je)?|podium)$/,
      'meet',
    ],
    [
      /(?:parkeer(?:plaats(?:en)?|plek(?:ken)?|garages?|terrein(?:en)?|vergunning(?:en)?)|verkeersdrempels?|^drempels?|zebrapad(?:en)?|fiets(?:pad(?:en)?|enstalling(?:en)?|enrek(?:ken)?|straat)|stoplicht(?:en)?|rotondes?|bushaltes?|bushokjes?|wandelpad(?:en)?|eenrichtingsverkeer|autovrije?|deelauto's|deelauto|laadpa(?:al|len)|snelheidslimiet|30-kilometerzone)$/,
      'traffic',
    ],
    [
      /(?:^bomen|^boom|^groen|moestuin(?:en|tjes?)?|(?:buurt|gevel|dak|pluk)tuin(?:en|tjes?)?|bloembak(?:ken)?|plantenbak(?:ken)?|^struiken|^perkjes?|^(?:buurt|wijk|stads)?park(?:en|je)?|hondenuitlaat(?:plek|plaats)|hondenveld(?:je)?|losloopgebied|vergroen(?:en|ing)|tegeltuin(?:en)?|fontein(?:en)?)$/,
      'green',
    ],
    [
      /(?:^camera's|^camera|bewakingscamera's|cameratoezicht|(?:straat)?verlichting|lantaarnpa(?:al|len)|^lampen|^hek(?:ken)?|^poort(?:en)?|buurtpreventie|wijkagent(?:en)?|^politie|handhavers?|handhaving|boa's|samenscholingsverbod|alcoholverbod|bewaking|toezicht)$/,
      'safety',
    ],
    [
      /(?:^apps?|(?:buurt|wijk|whats)apps?|websites?|nieuwsbrie(?:f|ven)|facebookgroep|buurtkrant(?:en)?|wijkkrant(?:en)?|prikbord(?:en)?|informatiebord(?:en)?|platforms?|appgroep(?:en)?)$/,
      'news',
    ],
    [
      /(?:^containers?|ondergrondse container|(?:afval|vuil|glas)(?:bak(?:ken)?|containers?)|prullenbak(?:ken)?|opruimdag(?:en)?|milieustraat|hondenpoepzakjes)$/,
      'tidy',
    ],
    [
      /(?:buurthulp|maatje|maatjes|maatjesproject(?:en)?|huisarts(?:enpost)?|gezondheidscentrum|spreekuur|spreekuren|mantelzorgsalon|thuiszorg|boodschappendienst|klussendienst|inloop|zorgcentrum|wijkteam)$/,
      'care',
    ],
    [
      /(?:cursus(?:sen)?|training(?:en)?|workshops?|taalles(?:sen)?|computerles(?:sen)?|huiswerkbegeleiding|bibliothe(?:ek|ken)|buurtbieb|minibieb|repaircaf[eé])$/,
      'learn',
    ],
    [
      /(?:nieuwbouw|sloop|slopen|renovatie|renoveren|^lift(?:en)?|^zonnepanelen|isolatie|warmtepomp(?:en)?|seniorenwoning(?:en)?|appartement(?:en)?|woontoren|traplift|supermarkt(?:en)?|winkels?)$/,
      'home',
    ],
  ],
  solutionPhrases: phrasesFrom([
    ['betaald parkeren', 'traffic'],
    ['jeu de boulesbaan', 'play'],
    ['straat afsluiten', 'traffic'],
    ['sociale media', 'news'],
  ]),
  opinions: listed(`
    vind|vindt|vinden je|jij|u|jullie van
    denk|denkt|denken je|jij|u|jullie van|over
    kijk|kijkt je|jij|u naar|tegen
    sta|staat je|jij|u tegenover
    zou je|jij|u|jullie het vinden
    zou je|jij|u|jullie vinden van
    je|jouw|uw|jullie mening|gevoel over
    hoe vaak zou|wil|wilt
    hoe enthousiast|blij`),
  indefinite: setOf('een meer minder extra nog'),
  proposing: listed(`
    denken aan een
    zijn van plan
    hebben het plan|idee
    het|ons plan|idee|voorstel is
    gaan|willen hier een
    gaan|willen een
    overwegen
    waar wil|wilt|willen je|jij|u|jullie de|het|een
    waar moet|moeten|kan|kunnen we de|het|een
    waar moet|moeten|kan|komt|komen de|het nieuwe
    waar zetten|plaatsen|bouwen we`),
  definite: setOf('de het deze dit die je jouw jullie uw ons onze mijn'),
  prepositions,
  which: setOf('welk welke'),
  isAdjective: (word) => word.endsWith('e') || word === 'nieuw' || word === 'eigen',
  wishing:
    setOf(`wil wilt willen zou zouden moet moeten nodig mis missen mist behoefte liever liefst
    kunnen kan wensen wens idee oplossing voorstel plan krijgen krijg krijgt graag vind vindt vinden mening denk denkt`),
  making: setOf(`moet moeten komt komen kwam kwamen plaatsen plaatst bouwen bouwt aanleggen aanlegt
    neerzetten maken maakt eruitzien inrichten openen opent krijgen krijgt invoeren sluiten verbieden
    uitbreiden verplaatsen weghalen vernieuwen opknappen`),
  using: setOf(`gebruik gebruikt gebruiken gebruikte kom ga gaat ging bezoek bezoekt bezoeken zit
    zitten loop loopt speel speelt spelen ontmoet ontmoeten zie ziet ken kent betekent betekende is
    zijn was waren staat staan ligt liggen doe doet deed vroeger laatst`),
  problems: [
    [
      /(?:overlast|^onveilige?|onveiligheid|hangjongeren|criminaliteit|inbra(?:ak|ken)|vandalisme|ruzies?)$/,
      'safety',
    ],
    [
      /(?:zwerfafval|^rommel|^troep|^vieze?|vervuiling|verloedering|verloederd|hondenpoep)$/,
      'tidy',
    ],
    [/(?:eenzaam|eenzame|eenzaamheid)$/, 'meet'],
    [/(?:verkeersdrukte|parkeerdruk|hardrijders)$/, 'traffic'],
    [
      /(?:probleem|problemen|^last|^klachten|^klacht|^slechte?|^gevaarlijke?|^lawaai|^herrie|stoort|irriteert|tekort|erger|ergert|ergernis(?:sen)?|misgaat|achteruitgegaan|achteruitgaat|achterstand)$/,
      null,
    ],
  ],
  problemPhrases: listed(`
    zorgen we|wij
    voorkomen|stoppen|verminderen|krijgen we|wij
    pakken we|wij
    schuld aan
    het mis|fout|verkeerd`),
  why: 'waarom',
  lacking: setOf('zo geen niet nooit niemand weinig'),
  praising: setOf('graag fijn prettig mooi goed leuk'),
  positives: setOf('veilig veilige goed goede schoon prettig fijn mooi leuk'),
  afterNoun: new Set([
    ...prepositions,
    ...setOf(`te is zijn was niet nu veel wel erg heel zo moet moeten en of hier al graag goed genoeg
      veilig schoon mooi fijn prettig druk leuk rustig gezellig ook nog vaak`),
  ]),
  offers: {
    general: 'Hoe is het voor {jou|u} om hier te wonen?',
    play: 'Wat doen kinderen en jongeren hier graag, en wat hebben ze daarvoor nodig?',
    meet: 'Hoe {kom je|komt u} hier andere mensen tegen, en wat helpt daarbij?',
    traffic: 'Hoe {ga je|gaat u} hier de straat op, en wat {kom je|komt u} dan tegen?',
    green: 'Hoe {ben je|bent u} hier het liefst buiten, en wat {heb je|hebt u} daarvoor nodig?',
    safety: 'Op welke plekken en momenten {voel je je|voelt u zich} hier op {je|uw} gemak?',
    news: 'Hoe {hoor je|hoort u} wat er in de buurt gebeurt?',
    tidy: 'Wat valt {je|u} op als {je|u} hier door de straat loopt?',
    care: 'Wie of wat helpt {je|u} als iets niet lukt?',
    learn: 'Wat zou {je|u} graag willen leren, en wat {kun je|kunt u} dan aan anderen leren?',
    home: 'Wat maakt dat {je|u} hier prettig kunt wonen?',
  },
  about: 'Wat {kun je|kunt u} vertellen over %?',
  formal: setOf('u uw'),
}
