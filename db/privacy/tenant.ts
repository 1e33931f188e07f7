import { auditDetailTable, auditTable, outboxTable, sessionTable, signInCodeTable } from './both'
import {
  EMPTY,
  instant,
  NOBODY,
  NOTHING,
  type PersonalColumn,
  plainColumns,
  plainTable,
  type TableEntry,
  value,
} from './entry'

const minutes: PersonalColumn = { as: 'minutes' }
const cents: PersonalColumn = { as: 'cents' }

/** The tables of an organisation's own database. Add yours before `account`. */
export const tenantTables: Record<string, TableEntry> = {
  // ---- what everybody may see, and what belongs to nobody
  tenant_self: plainTable(
    ...['id', 'schema_version', 'slug', 'state', 'name', 'kind', 'pronoun', 'phone', 'phone_hours'],
    ...['email', 'look', 'upcoming_limit', 'plan'],
  ),
  look_version: plainTable('version', 'look', 'earlier', 'kept_at'),
  area: plainTable('code', 'name', 'outline', 'box', 'population', 'seniors_percent'),
  opening_exception: plainTable('place_id', 'on_date', 'intervals', 'reason'),
  space: plainTable(
    ...['id', 'place_id', 'name', 'description', 'capacity', 'turnaround', 'shortest', 'longest'],
    ...['step', 'lead_minutes', 'horizon_days', 'notice_minutes', 'approval', 'state', 'parts'],
    ...['sort', 'revision'],
  ),
  rate: plainTable(
    ...['space_id', 'audience', 'cents_per_hour', 'cents_fixed', 'deposit_cents', 'payment'],
  ),
  occupancy: plainTable('space_id', 'starts_min', 'ends_min', 'kind', 'claim_id', 'expires_at'),
  occupancy_month: plainTable('month', 'space_id', 'busy'),
  audit_seal: plainTable('audit_seq', 'hash'),

  // ---- a contact stands on a public page until a host puts another one there
  place: {
    of: ['contact'],
    purpose: 'running-places',
    source: 'host',
    receivers: ['everybody', 'platform'],
    term: 'place',
    rows: 'stay',
    stays: 'by-hand',
    columns: {
      ...plainColumns('id', 'slug', 'description', 'street', 'postcode', 'town', 'latitude'),
      ...plainColumns('longitude', 'wijk_code', 'buurt_code', 'house_rules', 'facilities', 'entry'),
      ...plainColumns('entry_note', 'step_free', 'door_width_cm', 'toilet', 'lift', 'hearing_loop'),
      ...plainColumns('parking', 'state', 'state_reason', 'opening', 'revision'),
      name: value,
      contact_name: value,
      contact_phone: { leads: 'phone' },
    },
  },

  // ---- the officer and whoever answers the phone, named by their organisation on a public page
  statement: {
    of: ['contact'],
    purpose: 'running-places',
    source: 'admin',
    receivers: ['everybody', 'platform'],
    term: 'place',
    rows: 'stay',
    stays: 'by-hand',
    columns: {
      ...plainColumns('page', 'revision', 'changed_at'),
      fields: { leads: 'mail', path: '$.officerEmail', as: 'json' },
    },
  },

  // ---- about persons
  booking_draft: {
    of: ['booker'],
    purpose: 'booking',
    source: 'person',
    receivers: ['platform'],
    term: 'draft',
    rows: 'go',
    objects: { id: 'hold_id', by: 'fields' },
    columns: {
      ...plainColumns('hold_id', 'space_id', 'renewals'),
      browser_hash: { secret: true },
      starts_min: minutes,
      ends_min: minutes,
      fields: { leads: 'mail', path: '$.email', as: 'json' },
      expires_at: instant,
    },
  },
  booking: {
    of: ['booker', 'caller'],
    purpose: 'booking',
    source: 'person',
    receivers: ['hosts', 'colleagues', 'mail', 'platform'],
    term: 'booking',
    rows: 'change',
    stays: 'counts',
    // A host who books (without a limit ahead) under another name does so for somebody who phoned.
    objects: {
      id: 'id',
      by: 'account_id',
      unless: 'upcoming_limit IS NULL AND lower(trim(name)) <> lower(trim(:name))',
    },
    columns: {
      ...plainColumns('turnaround', 'locale', 'upcoming_limit', 'revision'),
      id: { leads: 'object' },
      account_id: { names: 'account', erase: NOBODY, together: { idempotency_key: 'id' } },
      space_id: { as: 'space' },
      starts_min: minutes,
      ends_min: minutes,
      status: value,
      gathering: value,
      note: { erase: NOTHING, term: 'note' },
      party_size: value,
      name: { erase: EMPTY },
      phone: { erase: NOTHING },
      audience: value,
      price_cents: cents,
      deposit_cents: cents,
      payment: value,
      paid_at: instant,
      reason: { erase: NOTHING },
      manage_hash: { erase: EMPTY, secret: true },
      idempotency_key: { secret: true },
      body_hash: { erase: EMPTY, secret: true },
      undo_until_at: { erase: NOTHING, as: 'seconds' },
      undo_by: { erase: NOTHING, secret: true },
      created_at: instant,
    },
  },
  role_grant: {
    of: ['member', 'staff'],
    purpose: 'running-places',
    source: 'admin',
    receivers: ['admins', 'platform'],
    term: 'grant',
    rows: 'go',
    objects: { id: 'id', by: 'holder_id' },
    columns: {
      ...plainColumns('id'),
      holder_id: { leads: 'account' },
      role: value,
      place_id: { as: 'place' },
      valid_from: instant,
      valid_until: instant,
      granted_by: { names: 'account', erase: NOBODY, secret: true },
      granted_at: instant,
    },
  },
  outbox: outboxTable,
  audit_detail: auditDetailTable,
  audit: auditTable,
  sign_in_code: signInCodeTable,
  session: sessionTable,
  account: {
    of: ['member', 'booker'],
    purpose: 'account',
    source: 'person',
    receivers: ['hosts', 'admins', 'mail', 'platform'],
    term: 'account',
    rows: 'go',
    objects: { id: 'id', by: 'id' },
    columns: {
      id: { leads: 'account' },
      email: value,
      name: value,
      phone: value,
      locale: value,
      created_at: instant,
    },
  },
}
