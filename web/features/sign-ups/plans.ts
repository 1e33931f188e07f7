// As in the worker's plans; written here because the browser takes only its types. A test compares.
export const PLANS = {
  trial: { euros: 0, days: 60, places: 3 },
  small: { euros: 150, days: null, places: 10 },
  large: { euros: 450, days: null, places: null },
} as const
/** As in the contract. */
export const LIMITS = { name: 80, phone: 20, email: 254, address: 40 } as const
