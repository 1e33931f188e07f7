import { listed, phrasesFrom, setOf } from './phrases'
import type { QuestionRules } from './question-rules'

const prepositions = setOf(
  'about around at behind by during for from in inside near of on outside over since through to under with without',
)

export const english: QuestionRules = {
  interrogatives: setOf("who what where when why how which whose whom who's what's where's how's"),
  beforeInterrogative: new Set([...prepositions, 'and', 'but', 'so', 'then', 'well']),
  openers:
    setOf(`do does did is are was were am will would should shall could can may might must have
    has had don't doesn't didn't isn't aren't wouldn't shouldn't couldn't can't won't haven't hasn't`),
  invitations: setOf(
    'take write help picture think give tell describe name share show draw explain imagine talk walk',
  ),
  telling: setOf('tell explain share show ask talk'),
  describing: setOf('describe draw'),
  aboutWord: 'about',
  or: 'or',
  and: 'and',
  preference: listed(`
    rather
    prefer
    better
    choose
    pick
    preference
    matters more
    more important`),
  choosing: listed(`
    do you prefer
    would you prefer
    would you choose
    do you choose
    which option
    which of the
    which of these
    plan a
    option a
    for or against`),
  leading: listed(`
    don't you
    wouldn't you
    isn't it
    isn't there
    aren't there
    aren't you
    wouldn't it
    shouldn't we
    shouldn't there
    haven't you
    do you agree
    you agree
    would you agree
    don't we
    why not
    why is there no
    why do we not
    what is wrong
    what's wrong
    do you also think
    as you know
    we all know
    surely
    who doesn't|wouldn't
    it would be good|nice|great|better|lovely
    obviously
    of course
    everyone knows
    everybody knows
    everyone agrees
    how nice would
    how great would
    how good would
    how happy would
    how important is it that
    how bad is`),
  tags: listed(`
    right
    no
    or not
    doesn't it
    don't they
    isn't it`),
  backReferences: setOf('that it this then there so them'),
  solutions: [
    [/^(?:playgrounds?|swings|slides|skateparks?|gyms?|pitch|pitches)$/, 'play'],
    [/^(?:bench|benches|caf[eé]s?|hubs?|clubhouses?|pubs?|barbecues?|bbq)$/, 'meet'],
    [
      /^(?:roundabouts?|crossings?|humps?|bumps?|car-free|carpool|one-way|pedestrianised?)$/,
      'traffic',
    ],
    [/^(?:trees?|greenery|allotments?|parks|planters?|fountains?|flowerbeds?)$/, 'green'],
    [
      /^(?:cameras?|cctv|streetlights?|lighting|fences?|gates?|police|patrols?|wardens?|curfew)$/,
      'safety',
    ],
    [/^(?:apps?|websites?|newsletters?|noticeboards?|platforms?)$/, 'news'],
    [/^(?:bins?|containers?|skips)$/, 'tidy'],
    [/^(?:helpdesk|buddy|buddies|helplines?|clinics?|surgery)$/, 'care'],
    [/^(?:courses?|workshops?|trainings?|lessons|librar(?:y|ies))$/, 'learn'],
    [/^(?:lifts|elevators?|flats|apartments|insulation|supermarkets?|shops|demolition)$/, 'home'],
  ],
  solutionPhrases: phrasesFrom([
    ['community centre', 'meet'],
    ['community center', 'meet'],
    ['community centres', 'meet'],
    ['youth centre', 'play'],
    ['sports centre', 'play'],
    ['swimming pool', 'play'],
    ['neighbourhood centre', 'meet'],
    ['health centre', 'care'],
    ['a park', 'green'],
    ['new park', 'green'],
    ['a lift', 'home'],
    ['a shop', 'home'],
    ['community garden', 'green'],
    ['community gardens', 'green'],
    ['vegetable garden', 'green'],
    ['vegetable gardens', 'green'],
    ['meeting place', 'meet'],
    ['meeting places', 'meet'],
    ['meeting room', 'meet'],
    ['coffee morning', 'meet'],
    ['coffee mornings', 'meet'],
    ['street party', 'meet'],
    ['picnic table', 'meet'],
    ['picnic tables', 'meet'],
    ['football pitch', 'play'],
    ['sports field', 'play'],
    ['youth club', 'play'],
    ['play area', 'play'],
    ['parking space', 'traffic'],
    ['parking spaces', 'traffic'],
    ['parking places', 'traffic'],
    ['paid parking', 'traffic'],
    ['car park', 'traffic'],
    ['bus stop', 'traffic'],
    ['bus stops', 'traffic'],
    ['cycle path', 'traffic'],
    ['cycle paths', 'traffic'],
    ['bike path', 'traffic'],
    ['bike lane', 'traffic'],
    ['bike lanes', 'traffic'],
    ['speed bump', 'traffic'],
    ['speed bumps', 'traffic'],
    ['traffic lights', 'traffic'],
    ['street lights', 'safety'],
    ['facebook group', 'news'],
    ['notice board', 'news'],
    ['whatsapp group', 'news'],
    ['language class', 'learn'],
    ['language classes', 'learn'],
    ['repair café', 'learn'],
    ['clean-up day', 'tidy'],
    ['solar panels', 'home'],
  ]),
  opinions: listed(`
    do you think of|about
    would you think of|about
    do|would you feel about|if
    would you say to
    are your thoughts|views|feelings on|about
    is your opinion|view on|of|about
    how often would|will
    how keen|happy|likely`),
  indefinite: setOf('a an more fewer less extra another some'),
  proposing: listed(`
    we plan|intend|propose to
    we are|we're planning|proposing|considering
    we are|we're thinking of|about
    we are|we're going to
    we want to build|make|open|close|put
    the|our plan|idea|proposal is
    where could|should|shall|can|would we|you put|place|build|have|like|want
    where do you want`),
  definite: setOf('the this these those your our my their'),
  prepositions,
  which: setOf('which'),
  isAdjective: (word) => adjectives.has(word),
  wishing: setOf(`want wants like would should could need needs needed miss wish rather prefer idea
    solution plan must think opinion thoughts`),
  making: setOf(`should must build built put place install open close create make add extend move
    remove ban introduce fit redesign renew`),
  using:
    setOf(`use used uses using visit visited meet met see saw know knew mean means is are was were
    sit walk play go went feel`),
  problems: [
    [/^(?:unsafe|crime|burglar(?:y|ies)|vandalism|nuisance|fights?|antisocial)$/, 'safety'],
    [/^(?:litter|dirty|mess|filthy|rubbish|rundown|run-down)$/, 'tidy'],
    [/^(?:lonely|loneliness|isolated)$/, 'meet'],
    [/^(?:congestion|speeding)$/, 'traffic'],
    [
      /^(?:problems?|complaints?|complain|bad|dangerous|lack|annoys?|annoying|annoyed|bothers?|worst|decline|deprived)$/,
      null,
    ],
  ],
  problemPhrases: listed(`
    do|can|could we stop|prevent|reduce|tackle|fix|solve|get
    is to blame
    to blame for`),
  why: 'why',
  lacking: setOf("not no so never nobody few little don't isn't aren't doesn't"),
  praising: setOf('much good nice pleasant happy'),
  positives: setOf('safe good clean nice pleasant well'),
  afterNoun: new Set([
    ...prepositions,
    ...setOf(`is are was were too not now and or here already clean safe nice busy quiet good pleasant
      enough often well`),
  ]),
  offers: {
    general: 'What is it like for you to live here?',
    play: 'What do children and young people like to do here, and what do they need for that?',
    meet: 'How do you come across other people here, and what helps with that?',
    traffic: 'How do you get around here, and what do you meet with then?',
    green: 'How do you like to spend time outdoors here, and what do you need for that?',
    safety: 'When and where do you feel at ease here?',
    news: 'How do you hear what is going on around here?',
    tidy: 'What do you notice when you walk through your street?',
    care: 'Who or what helps you when something is hard to do?',
    learn: 'What would you like to learn, and what could you then teach others?',
    home: 'What makes it pleasant for you to live here?',
  },
  about: 'What can you tell us about %?',
  formal: new Set(),
}

const adjectives = setOf(
  'new old big small little good better nice local own extra more safe green',
)
