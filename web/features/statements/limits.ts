// As in the contract; written here because the browser takes only its types. A test compares them.
export const LIMITS = { line: 120, text: 2000, link: 300, email: 254, phone: 20 } as const
