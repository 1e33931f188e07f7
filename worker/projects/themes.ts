/**
 * The themes that every organisation has, in everyday words (`web/messages`): one list for
 * projects, ideas, partners and places. An organisation adds its own (table `theme`).
 */
export const sharedThemes = [
  'health',
  'energy',
  'housing',
  'street',
  'having-a-say',
  'sport',
  'arts',
  'school',
  'safety',
  'care',
  'work',
  'green',
] as const

/** What somebody finds important without being asked: a theme of every project, which stays. */
export const OWN_CHOICE = 'own-choice'
