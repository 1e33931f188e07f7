// As in the worker, in the order of the page. A test compares them.
export const aboutArea = ['situation', 'size', 'features', 'tried', 'worries', 'promises'] as const
export const aboutUrgency = [
  'urgency-now',
  'urgency-nothing',
  'urgency-own',
  'urgency-mandate',
] as const
export const expectationSubjects = [
  'in-a-year',
  'residents-role',
  'commissioner-role',
  'pace',
  'money-hours',
  'decisions',
  'bad-news',
  'afterwards',
] as const
export const promiseSubjects = ['decided', 'input-use', 'by-when', 'who-answers', 'by-law'] as const
export const sides = ['commissioner', 'contractor'] as const
export const degrees = ['know', 'think-along', 'do-along', 'decide-along'] as const
export const outcomes = ['agree', 'settled', 'open'] as const
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
export const OWN_CHOICE = 'own-choice'
