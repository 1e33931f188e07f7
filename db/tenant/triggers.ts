/** The triggers that every tenant database must have. A rebuild of a table drops them in silence. */
export const tenantTriggers = [
  'audit_never_deleted',
  'audit_never_updated',
  'booking_confirmed_keeps_time',
  'booking_identity_fixed',
  'booking_made_keeps_time',
  'booking_revision_path',
  'booking_status_path',
  'occupancy_month_delete',
  'occupancy_month_insert',
  'occupancy_month_update',
  'occupancy_never_shifted',
  'occupancy_no_overlap',
  'place_revision_path',
  'sign_in_code_hourly_limit',
  'sign_in_code_single_use',
  'space_revision_path',
] as const
