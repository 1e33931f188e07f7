/**
 * Every cookie that this service sets, and for how many days: the one list, which the pages about
 * privacy print. Over https each name begins with `__Host-`. None of them follows a person.
 */
export const cookies = {
  /** Being signed in with one organisation; its slug stands behind the name. */
  session: { name: 'session', days: 30 },
  /** Being signed in as staff. */
  staff: { name: 'staff', days: 30 },
  /** Which browser holds a time; random, says nothing of a person. */
  browser: { name: 'browser', days: 1 },
} as const

/** The same as a list, to be printed. */
export function cookieList() {
  const { session, staff, browser } = cookies
  return [
    { use: 'session' as const, ...session },
    { use: 'staff' as const, ...staff },
    { use: 'browser' as const, ...browser },
  ]
}
