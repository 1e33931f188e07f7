/** The triggers that the directory must have. */
export const directoryTriggers = [
  'address_change_single_use',
  'agreement_acceptance_final',
  'audit_never_deleted',
  'audit_never_replaced',
  'audit_never_updated',
  'passkey_challenge_single_use',
  'passkey_counter_forward',
  'passkey_limit',
  'sign_in_code_hourly_limit',
  'sign_in_code_single_use',
  'sign_up_hourly_limit',
  'sign_up_path',
  'sign_up_slug_free',
  'slot_claimed_once',
  'subscription_opens_proven',
] as const
