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
