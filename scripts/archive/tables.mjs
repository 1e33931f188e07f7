/** Tables of an organisation that go into no archive, and why. */
export const leftOutOfTenant = {
  schema_migration: 'a restored database has been migrated by itself',
  // An archive must be no key: who has a copy of it could be anybody, and who signed out since
  // would be signed in again.
  session: 'everybody signs in anew',
  sign_in_code: 'codes end within minutes',
}

/**
 * What the directory holds of an organisation and an archive brings along, in the order in which it
 * is put back. `only` are the rows of a slug that are this organisation's.
 */
export const inDirectory = [
  { table: 'tenant' },
  // Anybody may ask for an address that somebody has; only who has proven it is this organisation.
  { table: 'sign_up', only: "state <> 'asked'" },
  { table: 'agreement_acceptance' },
  { table: 'subscription' },
  { table: 'staff_hint' },
  { table: 'tenant_due' },
]

/** Tables of the directory with a slug that no archive brings along and no wipe removes, and why. */
export const staysInDirectory = {
  slot: 'another database is claimed for what is restored',
  erasure: 'who was erased stays erased, also in what is restored from an older archive',
}
