export const measureCodes = [
  'own-database',
  'permissions',
  'no-password',
  'sessions',
  'other-sites',
  'headers',
  'no-third-party',
  'input',
  'limits',
  'logs',
  'audit',
  'races',
  'tidy',
  'migrations',
] as const

/** What the code does to keep data safe, each with the test that shows it. Nothing else is claimed. */
export const testOf: Record<(typeof measureCodes)[number], string> = {
  'own-database': 'tests/tenancy/swapped.test.ts',
  permissions: 'tests/contracts/permissions.test.ts',
  'no-password': 'tests/accounts/codes.test.ts',
  sessions: 'tests/accounts/sessions.test.ts',
  'other-sites': 'tests/http/protection.test.ts',
  headers: 'tests/http/protection.test.ts',
  'no-third-party': 'tests/journeys/phone.test.ts',
  input: 'tests/api/any-request.test.ts',
  limits: 'tests/http/protection.test.ts',
  logs: 'tests/http/protection.test.ts',
  audit: 'tests/sweep/seal.test.ts',
  races: 'tests/bookings/race.test.ts',
  tidy: 'tests/sweep/tidy.test.ts',
  migrations: 'tests/scripts/migrations.test.ts',
}
