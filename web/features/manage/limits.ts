// As in the contract; written here because the browser takes only its types. A test compares them.
export const LIMITS = { name: 80, text: 2000, line: 120, reason: 200, phone: 20 } as const
