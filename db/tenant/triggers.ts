/** The triggers of the newest tenant schema. A rebuild of a table drops them in silence. */
export const tenantTriggers = [
  'audit_never_deleted',
  'audit_never_replaced',
  'audit_never_updated',
  'audit_seal_never_deleted',
  'audit_seal_never_replaced',
  'audit_seal_never_updated',
  'booking_confirmed_keeps_time',
  'booking_identity_fixed',
  'booking_made_keeps_time',
  'booking_revision_path',
  'booking_status_path',
  'booking_upcoming_limit',
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

type TenantTrigger = (typeof tenantTriggers)[number]

/** The schema that brought a trigger, where that is the newest: a tenant one behind lacks it. */
const broughtBy: Partial<Record<TenantTrigger, number>> = {
  audit_never_replaced: 3,
  audit_seal_never_deleted: 3,
  audit_seal_never_replaced: 3,
  audit_seal_never_updated: 3,
}

/** The triggers that a database of this schema version must have. */
export function triggersAt(version: number): TenantTrigger[] {
  return tenantTriggers.filter((name) => (broughtBy[name] ?? 0) <= version)
}
