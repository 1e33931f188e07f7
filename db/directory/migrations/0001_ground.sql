CREATE TABLE directory_self (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  schema_version INTEGER NOT NULL
) STRICT;
INSERT INTO directory_self (id, schema_version) VALUES (1, 0);

-- A binding of wrangler.toml that holds a tenant database. A slug sits in one slot at most.
CREATE TABLE slot (
  name TEXT PRIMARY KEY CHECK (name GLOB 'TENANT_[0-9][0-9][0-9][0-9]'),
  slug TEXT
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX slot_slug ON slot (slug) WHERE slug IS NOT NULL;

CREATE TABLE tenant (
  slug TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('gemeente', 'woningcorporatie', 'zorginstelling')),
  state TEXT NOT NULL CHECK (state IN ('active', 'suspended', 'ended')),
  listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- A claimed slot is never handed to another tenant.
CREATE TRIGGER slot_claimed_once BEFORE UPDATE OF slug ON slot
WHEN OLD.slug IS NOT NULL AND NEW.slug IS NOT NULL AND OLD.slug <> NEW.slug
BEGIN
  SELECT RAISE(ABORT, 'slot-taken');
END;

-- Where a member of staff may look. Rebuildable; it never authorises.
CREATE TABLE staff_hint (
  account_id TEXT NOT NULL REFERENCES account (id),
  slug TEXT NOT NULL,
  PRIMARY KEY (account_id, slug)
) STRICT, WITHOUT ROWID;

-- When a tenant next has something to send. A hint: the hourly visit goes everywhere.
CREATE TABLE tenant_due (
  slug TEXT PRIMARY KEY,
  next_due_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX tenant_due_next ON tenant_due (next_due_at);

-- What the last sweep found; one row that /healthz reads.
CREATE TABLE sweep (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  swept_at INTEGER NOT NULL,
  healthy INTEGER NOT NULL CHECK (healthy IN (0, 1)),
  findings TEXT NOT NULL CHECK (json_valid(findings))
) STRICT;

CREATE TABLE account (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL CHECK (email = lower(trim(email))),
  name TEXT,
  phone TEXT,
  locale TEXT NOT NULL CHECK (locale IN ('nl', 'en')),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX account_email ON account (email);

CREATE TABLE session (
  id_hash TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  label TEXT NOT NULL,
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX session_account ON session (account_id);

CREATE TABLE sign_in_code (
  id TEXT PRIMARY KEY,
  email TEXT NOT NULL CHECK (email = lower(trim(email))),
  code_hash TEXT NOT NULL,
  locale TEXT NOT NULL CHECK (locale IN ('nl', 'en')),
  tries INTEGER NOT NULL DEFAULT 0 CHECK (tries BETWEEN 0 AND 5),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX sign_in_code_email ON sign_in_code (email, created_at);

-- Five codes an hour per mail address, also when requests race.
CREATE TRIGGER sign_in_code_hourly_limit BEFORE INSERT ON sign_in_code
WHEN (SELECT count(*) FROM sign_in_code WHERE email = NEW.email AND created_at > NEW.created_at - 3600) >= 5
BEGIN
  SELECT RAISE(ABORT, 'too-many-codes');
END;
CREATE TRIGGER sign_in_code_single_use BEFORE UPDATE OF used_at ON sign_in_code
WHEN OLD.used_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'code-used');
END;

-- id is '<subject>:<kind>:<revision>', so an event cannot be announced twice and a subject's
-- letters are one key range. params never holds personal data, a code or a link's secret.
CREATE TABLE outbox (
  id TEXT PRIMARY KEY,
  kind TEXT NOT NULL,
  subject_id TEXT NOT NULL,
  params TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(params)),
  state TEXT NOT NULL DEFAULT 'waiting' CHECK (state IN ('waiting', 'sent', 'void', 'failed')),
  not_before_at INTEGER NOT NULL,
  attempts INTEGER NOT NULL DEFAULT 0,
  last_error TEXT,
  sent_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX outbox_due ON outbox (not_before_at) WHERE state = 'waiting';

-- Ids and field names only; what is personal stands in audit_detail, which may be erased.
CREATE TABLE audit (
  seq INTEGER PRIMARY KEY,
  at INTEGER NOT NULL,
  actor_id TEXT NOT NULL,
  action TEXT NOT NULL,
  object_id TEXT NOT NULL,
  fields TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(fields)),
  request_id TEXT NOT NULL,
  detail_hash TEXT
) STRICT;
CREATE TABLE audit_detail (
  audit_seq INTEGER PRIMARY KEY REFERENCES audit (seq),
  salt TEXT NOT NULL,
  detail TEXT NOT NULL CHECK (json_valid(detail))
) STRICT;
CREATE TRIGGER audit_never_updated BEFORE UPDATE ON audit
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;
CREATE TRIGGER audit_never_deleted BEFORE DELETE ON audit
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;

UPDATE directory_self SET schema_version = 1;
