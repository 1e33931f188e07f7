-- Members: who granted what and when; the operator of the service, who may look by consent only.
CREATE TABLE role_grant_new (
  id TEXT PRIMARY KEY,
  holder_id TEXT NOT NULL,
  role TEXT NOT NULL
    CHECK (role IN ('resident', 'host', 'wijkverbinder', 'professional', 'admin', 'operator')),
  place_id TEXT REFERENCES place (id),
  valid_from INTEGER NOT NULL,
  valid_until INTEGER,
  granted_by TEXT,
  granted_at INTEGER,
  CHECK (valid_until IS NULL OR valid_until > valid_from),
  CHECK (role NOT IN ('admin', 'operator') OR place_id IS NULL),
  -- Consent to look is never without an end.
  CHECK (role <> 'operator' OR valid_until IS NOT NULL)
) STRICT, WITHOUT ROWID;
INSERT INTO role_grant_new (id, holder_id, role, place_id, valid_from, valid_until)
  SELECT id, holder_id, role, place_id, valid_from, valid_until FROM role_grant;
DROP TABLE role_grant;
ALTER TABLE role_grant_new RENAME TO role_grant;
CREATE INDEX role_grant_holder ON role_grant (holder_id);
CREATE INDEX role_grant_place ON role_grant (place_id, role);
CREATE INDEX role_grant_admin ON role_grant (role) WHERE role IN ('admin', 'operator');

-- Somebody must stay who can let others in: the last administrator without an end date stays one.
CREATE TRIGGER role_grant_last_admin_ended BEFORE UPDATE ON role_grant
WHEN OLD.role = 'admin' AND OLD.valid_until IS NULL
  AND (NEW.role <> 'admin' OR NEW.valid_until IS NOT NULL OR NEW.holder_id <> OLD.holder_id)
  AND NOT EXISTS (
    SELECT 1 FROM role_grant WHERE role = 'admin' AND valid_until IS NULL AND id <> OLD.id
  )
BEGIN
  SELECT RAISE(ABORT, 'last-admin');
END;
CREATE TRIGGER role_grant_last_admin_deleted BEFORE DELETE ON role_grant
WHEN OLD.role = 'admin' AND OLD.valid_until IS NULL
  AND NOT EXISTS (
    SELECT 1 FROM role_grant WHERE role = 'admin' AND valid_until IS NULL AND id <> OLD.id
  )
BEGIN
  SELECT RAISE(ABORT, 'last-admin');
END;

-- The day of somebody who serves many organisations: read by these alone, a handful of rows each.
CREATE INDEX booking_agreed ON booking (starts_min, ends_min, space_id, gathering)
  WHERE status = 'confirmed';
CREATE INDEX booking_unpaid ON booking (starts_min, ends_min, space_id)
  WHERE status = 'confirmed' AND paid_at IS NULL AND payment <> 'none'
    AND price_cents + deposit_cents > 0;

-- People who hold a role here, with what a list of them needs in one row: staff have their account
-- elsewhere, and a page of a list may read a few dozen rows. The grants authorise; this is a copy.
CREATE TABLE member (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL CHECK (email = lower(trim(email))),
  staff INTEGER NOT NULL CHECK (staff IN (0, 1)),
  -- The name without capitals and accents.
  sort_key TEXT NOT NULL,
  -- Name and address without capitals and accents, from each of their words on.
  endings TEXT NOT NULL CHECK (json_valid(endings)),
  since INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  -- The clock by which the columns below were read from the grants, by triggers.
  seen_at INTEGER NOT NULL,
  -- What lets in then or later: [role, place, its name, from, until] each.
  access TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(access)),
  next_end INTEGER,
  last_end INTEGER
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX member_email ON member (email, staff);
CREATE INDEX member_current ON member (id) WHERE access <> '[]';
CREATE INDEX member_next_end ON member (next_end) WHERE next_end IS NOT NULL;

-- Every beginning of every word, under each heading of the list, in the order of the list: any page
-- of any search is one stretch of it. No foreign key: to check one, SQLite would read all of it.
CREATE TABLE member_find (
  facet TEXT NOT NULL,
  start TEXT NOT NULL,
  sort_key TEXT NOT NULL,
  member_id TEXT NOT NULL,
  PRIMARY KEY (facet, start, sort_key, member_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER member_revision_path BEFORE UPDATE OF revision ON member
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
-- Setting seen_at, also to what it was, reads the grants again.
CREATE TRIGGER member_listed AFTER INSERT ON member
BEGIN
  UPDATE member SET seen_at = seen_at WHERE id = NEW.id;
END;
CREATE TRIGGER role_grant_given AFTER INSERT ON role_grant
BEGIN
  UPDATE member SET seen_at = seen_at WHERE id = NEW.holder_id;
END;
CREATE TRIGGER role_grant_changed AFTER UPDATE ON role_grant
BEGIN
  UPDATE member SET seen_at = seen_at WHERE id IN (OLD.holder_id, NEW.holder_id);
END;
CREATE TRIGGER role_grant_taken AFTER DELETE ON role_grant
BEGIN
  UPDATE member SET seen_at = seen_at WHERE id = OLD.holder_id;
END;
CREATE TRIGGER place_renamed AFTER UPDATE OF name ON place
WHEN NEW.name <> OLD.name
BEGIN
  UPDATE member SET seen_at = seen_at
  WHERE id IN (SELECT holder_id FROM role_grant WHERE place_id = NEW.id);
END;
CREATE TRIGGER member_reads_grants AFTER UPDATE OF seen_at ON member
BEGIN
  UPDATE member SET
    access = (
      SELECT json_group_array(json_array(g.role, g.place_id, p.name, g.valid_from, g.valid_until))
      FROM role_grant g LEFT JOIN place p ON p.id = g.place_id
      WHERE g.holder_id = NEW.id AND g.role <> 'resident'
        AND (g.valid_until IS NULL OR g.valid_until > NEW.seen_at)
    ),
    next_end = (
      SELECT min(valid_until) FROM role_grant
      WHERE holder_id = NEW.id AND role <> 'resident' AND valid_until > NEW.seen_at
    ),
    last_end = (
      SELECT max(valid_until) FROM role_grant WHERE holder_id = NEW.id AND role <> 'resident'
    )
  WHERE id = NEW.id;
END;
CREATE TRIGGER member_found_anew AFTER UPDATE OF access, endings, sort_key, staff ON member
BEGIN
  DELETE FROM member_find
  WHERE facet IN ('', 'host', 'wijkverbinder', 'professional', 'admin', 'outside', 'ended')
    AND start IN (
      SELECT substr(ending.value, 1, size.value)
      FROM json_each(OLD.endings) ending, json_each('[0,1,2,3,4,5,6,7,8,9,10]') size
    )
    AND sort_key = OLD.sort_key AND member_id = OLD.id;
  INSERT OR IGNORE INTO member_find (facet, start, sort_key, member_id)
  SELECT heading.facet, beginning.start, NEW.sort_key, NEW.id
  FROM (
    SELECT iif(NEW.access = '[]', 'ended', '') AS facet
    UNION SELECT value ->> 0 FROM json_each(NEW.access)
    UNION SELECT 'outside' WHERE NEW.staff = 1 AND NEW.access <> '[]'
      AND NOT EXISTS (SELECT 1 FROM json_each(NEW.access) WHERE value ->> 0 = 'admin')
  ) heading, (
    SELECT DISTINCT substr(ending.value, 1, size.value) AS start
    FROM json_each(NEW.endings) ending, json_each('[0,1,2,3,4,5,6,7,8,9,10]') size
  ) beginning;
END;
CREATE TRIGGER member_unlisted AFTER DELETE ON member
BEGIN
  DELETE FROM member_find
  WHERE facet IN ('', 'host', 'wijkverbinder', 'professional', 'admin', 'outside', 'ended')
    AND start IN (
      SELECT substr(ending.value, 1, size.value)
      FROM json_each(OLD.endings) ending, json_each('[0,1,2,3,4,5,6,7,8,9,10]') size
    )
    AND sort_key = OLD.sort_key AND member_id = OLD.id;
END;

-- The secret of the link is derived from id and sending, so nothing of it stands here.
CREATE TABLE invitation (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL CHECK (email = lower(trim(email))),
  role TEXT NOT NULL CHECK (role IN ('host', 'wijkverbinder', 'professional', 'admin')),
  -- Ids of the places of a host; none: all of them.
  places TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(places)),
  valid_from INTEGER NOT NULL,
  valid_until INTEGER,
  locale TEXT NOT NULL CHECK (locale IN ('nl', 'en')),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'accepted', 'revoked')),
  sending INTEGER NOT NULL DEFAULT 1 CHECK (sending BETWEEN 1 AND 20),
  invited_by TEXT NOT NULL,
  sent_at INTEGER NOT NULL,
  expires_at INTEGER NOT NULL,
  accepted_at INTEGER,
  -- How many people the plan lets in; null: any number.
  most_members INTEGER,
  CHECK (valid_until IS NULL OR valid_until > valid_from),
  CHECK ((state = 'accepted') = (accepted_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
-- Inviting twice in one press makes one invitation.
CREATE UNIQUE INDEX invitation_open ON invitation (email, role) WHERE state = 'open';
CREATE INDEX invitation_sent ON invitation (sent_at, id) WHERE state = 'open';

CREATE TRIGGER invitation_path BEFORE UPDATE OF state, sending ON invitation
WHEN OLD.state <> 'open' OR (NEW.state <> 'open' AND NEW.sending <> OLD.sending)
BEGIN
  SELECT RAISE(ABORT, 'invitation-state');
END;
CREATE TRIGGER invitation_in_time BEFORE UPDATE OF state ON invitation
WHEN NEW.state = 'accepted' AND NEW.accepted_at >= OLD.expires_at
BEGIN
  SELECT RAISE(ABORT, 'invitation-expired');
END;
CREATE TRIGGER invitation_member_limit BEFORE INSERT ON invitation
WHEN NEW.most_members IS NOT NULL AND NEW.most_members <= (
  SELECT count(*) FROM member WHERE access <> '[]'
) + (SELECT count(*) FROM invitation WHERE state = 'open')
BEGIN
  SELECT RAISE(ABORT, 'member-limit');
END;

-- A list of people as it was typed or uploaded, to look at before anybody gets a letter. Gone when
-- it is sent, or after a day.
CREATE TABLE member_import (
  id TEXT PRIMARY KEY,
  text TEXT NOT NULL,
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What somebody did last.
CREATE INDEX audit_actor ON audit (actor_id, seq);

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

UPDATE tenant_self SET schema_version = 5;
