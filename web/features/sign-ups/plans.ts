// As in the worker's plans; written here because the browser takes only its types. A test compares.
export const PLANS = {
  trial: { euros: 0, days: 60, places: 3, members: 15, projects: 1 },
  small: { euros: 150, days: null, places: 10, members: 60, projects: 3 },
  large: { euros: 450, days: null, places: null, members: null, projects: null },
} as const
/** As in the contract. */
export const LIMITS = { name: 80, phone: 20, email: 254, address: 40 } as const
/** As in the worker's agreement. */
export const AGREEMENT = { version: '2026-11.2', publishedOn: '2026-11-26' } as const
