-- Operators of the service: staff who see states and numbers of all organisations, and no content.
CREATE TABLE operator (
  account_id TEXT PRIMARY KEY REFERENCES account (id),
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Persons whose data were erased, by opaque ids. It stands outside the organisation's database, so
-- that it outlives a restore of it, and is carried out again before anybody is served.
CREATE TABLE erasure (
  slug TEXT NOT NULL,
  object_id TEXT NOT NULL,
  erased_at INTEGER NOT NULL,
  PRIMARY KEY (slug, object_id)
) STRICT, WITHOUT ROWID;

-- What an organisation has to show before its pages open, and until when a trial runs. One without
-- a row was entered by hand, and is open. The code of a letter is derived from proof_id.
CREATE TABLE subscription (
  slug TEXT PRIMARY KEY,
  proof_method TEXT CHECK (proof_method IN ('mail-domain', 'letter')),
  proof_id TEXT,
  proof_email TEXT,
  proof_asked_at INTEGER,
  letter_sent_at INTEGER,
  letter_tries INTEGER NOT NULL DEFAULT 0 CHECK (letter_tries BETWEEN 0 AND 5),
  proven_at INTEGER,
  opened_at INTEGER,
  trial_ends_at INTEGER,
  CHECK ((proof_method IS NULL) = (proof_id IS NULL)),
  CHECK ((proof_method IS NULL) = (proof_asked_at IS NULL)),
  CHECK (opened_at IS NULL OR proven_at IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX subscription_trial ON subscription (trial_ends_at) WHERE trial_ends_at IS NOT NULL;
INSERT INTO subscription (slug) SELECT slug FROM tenant WHERE state = 'unproven';

-- Who accepted which text of the processing agreement in the name of whom. Never changed.
CREATE TABLE agreement_acceptance (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  version TEXT NOT NULL,
  name TEXT NOT NULL,
  job_title TEXT NOT NULL,
  account_id TEXT NOT NULL,
  accepted_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX agreement_acceptance_version ON agreement_acceptance (slug, version);
CREATE TRIGGER agreement_acceptance_final BEFORE UPDATE ON agreement_acceptance
BEGIN
  SELECT RAISE(ABORT, 'agreement-is-final');
END;

-- Pages open once it is known who it is, and somebody with authority has accepted the agreement.
CREATE TRIGGER subscription_opens_proven BEFORE UPDATE OF opened_at ON subscription
WHEN NEW.opened_at IS NOT NULL AND (NEW.proven_at IS NULL
  OR NOT EXISTS (SELECT 1 FROM agreement_acceptance WHERE slug = NEW.slug))
BEGIN
  SELECT RAISE(ABORT, 'not-proven');
END;

-- Passkeys of staff: the public half only. counter is the device's own count of signatures (0: it
-- does not count); one that stands still or goes back tells that the key was copied.
CREATE TABLE passkey (
  id TEXT PRIMARY KEY,
  credential_id TEXT NOT NULL,
  account_id TEXT NOT NULL REFERENCES account (id),
  name TEXT NOT NULL,
  public_key TEXT NOT NULL,
  counter INTEGER NOT NULL CHECK (counter >= 0),
  transports TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(transports)),
  created_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX passkey_credential ON passkey (credential_id);
CREATE INDEX passkey_account ON passkey (account_id);
CREATE TRIGGER passkey_counter_forward BEFORE UPDATE OF counter ON passkey
WHEN NEW.counter < OLD.counter OR (NEW.counter = OLD.counter AND OLD.counter > 0)
BEGIN
  SELECT RAISE(ABORT, 'passkey-counter');
END;
-- Ten for each account, also when requests race.
CREATE TRIGGER passkey_limit BEFORE INSERT ON passkey
WHEN (SELECT count(*) FROM passkey WHERE account_id = NEW.account_id) >= 10
BEGIN
  SELECT RAISE(ABORT, 'too-many-passkeys');
END;

-- What a device is asked to sign; the bytes are derived from the id. account_id is null for signing in:
-- who it is, only the answer tells.
CREATE TABLE passkey_challenge (
  id TEXT PRIMARY KEY,
  account_id TEXT REFERENCES account (id),
  created_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  used_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX passkey_challenge_expiry ON passkey_challenge (expires_at);
CREATE TRIGGER passkey_challenge_single_use BEFORE UPDATE OF used_at ON passkey_challenge
WHEN OLD.used_at IS NOT NULL OR NEW.used_at > OLD.expires_at
BEGIN
  SELECT RAISE(ABORT, 'challenge-used');
END;

-- A member of staff who moves to another mail address. The id is that of the code which went to the
-- new one; the old one is kept so that it can be told.
CREATE TABLE address_change (
  id TEXT PRIMARY KEY,
  account_id TEXT NOT NULL REFERENCES account (id),
  old_email TEXT NOT NULL,
  new_email TEXT NOT NULL CHECK (new_email = lower(trim(new_email))),
  asked_at INTEGER NOT NULL,
  confirmed_at INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX address_change_asked ON address_change (asked_at);
CREATE TRIGGER address_change_single_use BEFORE UPDATE OF confirmed_at ON address_change
WHEN OLD.confirmed_at IS NOT NULL
BEGIN
  SELECT RAISE(ABORT, 'code-used');
END;
-- (passkeys)

UPDATE directory_self SET schema_version = 4;
