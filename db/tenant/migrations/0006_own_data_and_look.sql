-- Whose booking it is never passes to somebody else; it can only be wiped, for everybody alike.
DROP TRIGGER booking_identity_fixed;
CREATE TRIGGER booking_identity_fixed BEFORE UPDATE OF account_id, idempotency_key, body_hash ON booking
WHEN NOT (
  NEW.account_id IN (OLD.account_id, 'erased')
  AND NEW.idempotency_key IN (OLD.idempotency_key, NEW.id)
  AND NEW.body_hash IN (OLD.body_hash, '')
)
BEGIN
  SELECT RAISE(ABORT, 'booking-state');
END;
-- What was done with the things of a person is shown to that person, and the erasable half goes.
CREATE INDEX audit_object ON audit (object_id);

-- How long a kind of data is kept, where the organisation has set it itself; what holds otherwise, and
-- the bounds, stand in worker/retention/kinds.ts. category and list_term are those of the selection
-- list of a gemeente, in its own words.
CREATE TABLE retention_setting (
  kind TEXT PRIMARY KEY,
  length INTEGER NOT NULL CHECK (length > 0),
  category TEXT NOT NULL DEFAULT '',
  list_term TEXT NOT NULL DEFAULT '',
  set_at INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE TRIGGER retention_setting_revision_path BEFORE UPDATE ON retention_setting
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- Declarations of destruction: what went, by which rule. Nothing of a person; kept for ever.
CREATE TABLE destruction (
  seq INTEGER PRIMARY KEY,
  kind TEXT NOT NULL,
  category TEXT NOT NULL,
  list_term TEXT NOT NULL,
  length INTEGER NOT NULL,
  unit TEXT NOT NULL CHECK (unit IN ('days', 'months', 'years')),
  decided TEXT NOT NULL CHECK (decided IN ('service', 'organisation')),
  how_many INTEGER NOT NULL CHECK (how_many > 0),
  from_min INTEGER NOT NULL,
  to_min INTEGER NOT NULL CHECK (to_min >= from_min),
  destroyed_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER destruction_never_updated BEFORE UPDATE ON destruction
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;
CREATE TRIGGER destruction_never_deleted BEFORE DELETE ON destruction
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;
CREATE TRIGGER destruction_never_replaced BEFORE INSERT ON destruction
WHEN EXISTS (SELECT 1 FROM destruction WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;

-- Who looked at somebody's details: once a day for each looker, thing and purpose. A row goes with its
-- term or with the person, and never says something else than it did.
CREATE TABLE looked (
  subject_id TEXT NOT NULL,
  on_date TEXT NOT NULL,
  object_id TEXT NOT NULL,
  actor_id TEXT NOT NULL,
  purpose TEXT NOT NULL CHECK (purpose IN ('booking', 'members', 'on-request')),
  role TEXT NOT NULL,
  place_id TEXT,
  at INTEGER NOT NULL,
  PRIMARY KEY (subject_id, on_date, object_id, actor_id, purpose)
) STRICT, WITHOUT ROWID;
CREATE INDEX looked_at ON looked (at);
CREATE TRIGGER looked_never_updated BEFORE UPDATE ON looked
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;
CREATE TRIGGER looked_never_replaced BEFORE INSERT ON looked
WHEN EXISTS (
  SELECT 1 FROM looked WHERE subject_id = NEW.subject_id AND on_date = NEW.on_date
    AND object_id = NEW.object_id AND actor_id = NEW.actor_id AND purpose = NEW.purpose
    AND (role <> NEW.role OR place_id IS NOT NEW.place_id)
)
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;

-- When an account was last used, to within half the life of a session, and how often its person was
-- warned that it will go. Every account has a row, whoever makes it.
CREATE TABLE account_activity (
  account_id TEXT PRIMARY KEY,
  used_at INTEGER NOT NULL,
  warned INTEGER NOT NULL DEFAULT 0 CHECK (warned BETWEEN 0 AND 2),
  warned_at INTEGER,
  CHECK ((warned = 0) = (warned_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX account_activity_used ON account_activity (used_at);
INSERT INTO account_activity (account_id, used_at)
  SELECT id, max(
    created_at,
    coalesce((SELECT max(created_at) FROM session WHERE account_id = account.id), 0),
    coalesce((SELECT max(created_at) FROM booking WHERE account_id = account.id), 0)
  ) FROM account;
CREATE TRIGGER account_activity_begins AFTER INSERT ON account
BEGIN
  INSERT INTO account_activity (account_id, used_at) VALUES (NEW.id, NEW.created_at)
    ON CONFLICT DO NOTHING;
END;
-- Of an account that is erased and comes back from a backup, or the other way round, nothing is left.
CREATE TRIGGER account_activity_ends AFTER DELETE ON account
BEGIN
  DELETE FROM account_activity WHERE account_id = OLD.id;
END;

-- What retention asks each hour must not grow with what was there before. Bookings with an invoice
-- stand apart, because they stay for years beside those that go after weeks.
CREATE INDEX booking_to_forget ON booking (
  (status = 'confirmed' AND payment = 'invoice' AND price_cents + deposit_cents > 0), ends_min
) WHERE account_id <> 'erased';
CREATE INDEX booking_note ON booking (ends_min) WHERE note IS NOT NULL;
CREATE INDEX outbox_done ON outbox (not_before_at) WHERE state <> 'waiting';

-- What an organisation itself says on its pages about accessibility, privacy and contact: a row per
-- page, made when it is first filled in. Until then the page says that nothing was published yet.
CREATE TABLE statement (
  page TEXT PRIMARY KEY CHECK (page IN ('accessibility', 'privacy', 'contact')),
  fields TEXT NOT NULL CHECK (json_valid(fields)),
  revision INTEGER NOT NULL CHECK (revision >= 1),
  changed_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE TRIGGER statement_revision_path BEFORE UPDATE ON statement
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- (look) What the pages looked like: each kept look with the one it took the place of, so that an
-- administrator can put an earlier one back. The numbers follow each other, so the second of two
-- people who keep a look on top of the same version is refused.
CREATE TABLE look_version (
  version INTEGER PRIMARY KEY CHECK (version > 0),
  look TEXT NOT NULL CHECK (json_valid(look)),
  earlier TEXT NOT NULL CHECK (json_valid(earlier)),
  kept_at INTEGER NOT NULL
) STRICT;
CREATE TRIGGER look_version_path BEFORE INSERT ON look_version
WHEN NEW.version <> (SELECT coalesce(max(version), 0) + 1 FROM look_version)
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

UPDATE tenant_self SET schema_version = 6;
