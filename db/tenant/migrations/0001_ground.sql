-- One row that says whose database this is. Every batch starts by reading it (db/guard.ts).
CREATE TABLE tenant_self (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  schema_version INTEGER NOT NULL,
  slug TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'vacant' CHECK (state IN ('vacant', 'active', 'suspended', 'ended')),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'gemeente'
    CHECK (kind IN ('gemeente', 'woningcorporatie', 'zorginstelling')),
  pronoun TEXT NOT NULL DEFAULT 'je' CHECK (pronoun IN ('je', 'u')),
  phone TEXT NOT NULL DEFAULT '',
  phone_hours TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  look TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(look)),
  upcoming_limit INTEGER NOT NULL DEFAULT 60 CHECK (upcoming_limit > 0)
) STRICT;
INSERT INTO tenant_self (id, schema_version) VALUES (1, 0);

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

-- place_id is null where the grant holds for the whole organisation.
CREATE TABLE role_grant (
  id TEXT PRIMARY KEY,
  holder_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN ('resident', 'host', 'wijkverbinder', 'professional', 'admin')),
  place_id TEXT REFERENCES place (id),
  valid_from INTEGER NOT NULL,
  valid_until INTEGER,
  CHECK (valid_until IS NULL OR valid_until > valid_from)
) STRICT, WITHOUT ROWID;
CREATE INDEX role_grant_holder ON role_grant (holder_id);
CREATE INDEX role_grant_place ON role_grant (place_id, role);

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

UPDATE tenant_self SET schema_version = 1;
