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
