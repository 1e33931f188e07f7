// As in the contract; written here because the browser takes only its types. A test compares them.
export const LIMITS = {
  text: 10_000,
  sentence: 300,
  name: 80,
  function: 120,
  email: 254,
  topic: 120,
  decidedBy: 120,
  question: 300,
} as const
