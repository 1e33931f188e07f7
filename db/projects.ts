/** Kinds and parts that projects have, in the database and in every contract. */
export const projectKinds = ['regular', 'renovation', 'demolition'] as const
export const partyParts = ['co-commissioner', 'carries-out', 'tenants-organisation'] as const
export const capacities = ['controller', 'joint-controller', 'processor', 'none'] as const
export const projectAreaKinds = ['gemeente', 'wijk', 'buurt', 'dorp', 'straat', 'complex'] as const

/** Whoever commissions a project, and whoever carries it out. */
export const sides = ['commissioner', 'contractor'] as const
/** How far residents have a say, from least to most. */
export const degrees = ['know', 'think-along', 'do-along', 'decide-along'] as const
export const outcomes = ['agree', 'settled', 'open'] as const

/** The languages of a story. */
export const storyLocales = ['nl', 'en'] as const
export const questionStates = ['open', 'answered', 'passed-on'] as const
/** Who is around a project, and how they stand in its Sociale Alliantie. */
export const stakeholderKinds = ['organisation', 'business', 'group'] as const
export const stakeholderStates = ['listed', 'confirmed', 'left'] as const
export const alliances = ['none', 'invited', 'joined'] as const
/** An area in words: who the wijk is, how it breathes, what holds it together. */
export const areaParts = ['identity', 'rhythm', 'bonds'] as const
/** Where interests differ: to be handled, handled, or there to stay. */
export const interestStates = ['open', 'handled', 'lasting'] as const
/** What a survey asks, the same each time so that answers compare. */
export const surveyQuestions = ['home', 'help', 'together', 'say', 'street'] as const

/** Kinds of channels: what a wijk may have of its own, and a supplier from outside. */
export const channelKinds = [
  'gemeente-letter',
  'local-paper',
  'facebook-group',
  'whatsapp-group',
  'school-app',
  'poster',
  'shop-counter',
  'notice-board',
  'faith-board',
  'party-or-union',
  'local-radio',
  'passes-on',
  'supplier',
] as const
/** What keeps a group away from what most people read. */
export const barriers = [
  'hardly-online',
  'hard-to-read',
  'other-language',
  'little-trust',
  'little-time',
] as const
export const messageStates = ['to-write', 'written', 'checked', 'sent'] as const
/** Who hears: people who live there, and apart from them the partners. */
export const streams = ['residents', 'partners'] as const
export const buddyPays = ['paid', 'allowance', 'unpaid'] as const
/** Languages that a message can have a version in; the platform knows what each is called. */
export const planLanguages = [
  ...['nl', 'en', 'ar', 'tr', 'pl', 'uk', 'ti', 'so', 'fa', 'fr', 'es', 'pt', 'de', 'ro', 'bg'],
  ...['zh', 'pap', 'fy'],
] as const
