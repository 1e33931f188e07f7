import type { themes as nl } from '../nl/themes'

/** The shared themes, in everyday words; an organisation adds its own. */
export const themes: typeof nl = {
  'own-choice': 'What you find important yourself',
  health: 'Living well and in good health',
  energy: 'Energy that everybody can pay for',
  housing: 'Housing',
  street: 'Street and neighbourhood',
  'having-a-say': 'Having a say and deciding along',
  sport: 'Sport',
  arts: 'Arts and culture',
  school: 'School and growing up',
  safety: 'Safety',
  care: 'Care for each other',
  work: 'Work and money',
  green: 'Green',
}
