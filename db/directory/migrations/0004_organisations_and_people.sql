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

-- (members)

-- (passkeys)

UPDATE directory_self SET schema_version = 4;
