import { instant, type PersonalTable, plainColumns, secret, value } from './entry'

// These tables stand in both kinds of database: of residents and volunteers in their organisation's
// own, of staff in the directory.

export const sessionTable: PersonalTable = {
  of: ['member', 'staff'],
  purpose: 'signing-in',
  source: 'service',
  receivers: ['platform'],
  term: 'session',
  rows: 'go',
  columns: {
    id_hash: secret,
    account_id: { leads: 'account' },
    label: value,
    created_at: instant,
    expires_at: instant,
  },
}

export const signInCodeTable: PersonalTable = {
  of: ['member', 'staff'],
  purpose: 'signing-in',
  source: 'person',
  receivers: ['mail', 'platform'],
  term: 'code',
  rows: 'go',
  objects: { id: 'id', by: 'email' },
  columns: {
    ...plainColumns('id', 'tries'),
    email: { leads: 'mail' },
    code_hash: secret,
    locale: value,
    created_at: instant,
    expires_at: instant,
    used_at: instant,
  },
}

/** Which letters went, about what; an address or a name never stands in it. */
export const outboxTable: PersonalTable = {
  of: ['booker', 'caller', 'member', 'staff'],
  purpose: 'letters',
  source: 'service',
  receivers: ['mail', 'platform'],
  term: 'letter',
  rows: 'change',
  stays: 'counts',
  columns: {
    ...plainColumns('attempts', 'last_error'),
    // '<subject>:<kind>:<revision>': a subject's letters are one key range.
    id: { leads: 'object', ends: ':', secret: true },
    kind: value,
    subject_id: value,
    params: { as: 'json', erase: "'{}'" },
    state: { erase: "CASE state WHEN 'waiting' THEN 'void' ELSE state END" },
    not_before_at: instant,
    sent_at: instant,
  },
}

/** Final: the database refuses to change it. What is in it are ids that lead nowhere after an erasure. */
export const auditTable: PersonalTable = {
  of: ['booker', 'caller', 'member', 'staff'],
  purpose: 'accountability',
  source: 'service',
  receivers: ['admins', 'platform'],
  term: 'audit',
  rows: 'stay',
  stays: 'accountability',
  columns: {
    ...plainColumns('seq', 'request_id', 'detail_hash'),
    at: instant,
    actor_id: { leads: 'account' },
    action: value,
    object_id: { leads: 'object' },
    fields: { as: 'json' },
  },
}

/** The half of the audit that may be erased; a salted hash of it stays in the other. */
export const auditDetailTable: PersonalTable = {
  of: ['booker', 'caller', 'member', 'staff'],
  purpose: 'accountability',
  source: 'host',
  receivers: ['admins', 'platform'],
  term: 'audit-detail',
  rows: 'go',
  columns: {
    audit_seq: { leads: 'audit' },
    salt: secret,
    detail: { as: 'json' },
  },
}
