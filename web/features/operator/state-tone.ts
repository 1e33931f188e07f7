const tones = {
  unproven: 'attention',
  trial: 'good',
  active: 'good',
  'past-due': 'attention',
  suspended: 'wrong',
  ended: 'quiet',
} as const

/** How a state of an organisation looks; its word always stands in it. */
export function stateTone(state: keyof typeof tones) {
  return tones[state]
}
