import type { promise as nl } from '../nl/promise'

/** What residents read of a project: what is promised before they are asked anything. */
export const promise: typeof nl = {
  lead: 'This is what we promise, before we ask you anything.',
  title: 'The promise',
  say: 'About what do you have a say?',
  subjects: {
    decided: 'What is decided already?',
    'input-use': 'What happens with what residents say?',
    'by-when': 'When do residents hear what was done with it?',
    'who-answers': 'Who answers residents?',
    'by-law': 'Under which rules for participation is this?',
  },
  degrees: {
    know: 'Knowing. Residents hear what happens. There is nothing to choose.',
    'think-along':
      'Thinking along. Residents say what they think. Somebody else decides, and explains why.',
    'do-along': 'Doing along. Residents make the plan with others and carry it out with them.',
    'decide-along': 'Deciding along. Residents decide with others. What they choose is done.',
  },
  decides: (who) => `This is decided by: ${who}.`,
  since: (day) => `This has been here since ${day}.`,
  call: 'Do you have a question? Feel free to call. The number is at the foot of this page.',
}
