-- ---- grants for projects

-- Grants for one project beside those for one place. `place_id` holds the id of either; it keeps its
-- name until no database is older than this, because the worker also serves one that is.
-- Triggers that would stand in the way of a rename come back below.
DROP TRIGGER place_renamed;
DROP TRIGGER member_reads_grants;
DROP TRIGGER member_found_anew;
DROP TRIGGER member_unlisted;
CREATE TABLE role_grant_new (
  id TEXT PRIMARY KEY,
  holder_id TEXT NOT NULL,
  role TEXT NOT NULL CHECK (role IN (
    'resident', 'host', 'wijkverbinder', 'professional', 'admin', 'operator',
    'project-lead', 'project-member', 'buddy', 'partner', 'decision-maker'
  )),
  place_id TEXT,
  valid_from INTEGER NOT NULL,
  valid_until INTEGER,
  granted_by TEXT,
  granted_at INTEGER,
  CHECK (valid_until IS NULL OR valid_until > valid_from),
  CHECK (role NOT IN ('admin', 'operator') OR place_id IS NULL),
  -- The roles of a team count for one project, and only a wijkverbinder may have one too.
  CHECK (
    role NOT IN ('project-lead', 'project-member', 'buddy', 'partner', 'decision-maker')
    OR substr(coalesce(place_id, ''), 1, 4) = 'prj_'
  ),
  CHECK (
    role IN ('project-lead', 'project-member', 'buddy', 'partner', 'decision-maker', 'wijkverbinder')
    OR substr(coalesce(place_id, ''), 1, 4) <> 'prj_'
  ),
  -- Consent to look ends within thirty days.
  CHECK (role <> 'operator' OR (valid_until IS NOT NULL AND valid_until <= valid_from + 2592000))
) STRICT, WITHOUT ROWID;
INSERT INTO role_grant_new SELECT * FROM role_grant;
DROP TABLE role_grant;
ALTER TABLE role_grant_new RENAME TO role_grant;
CREATE INDEX role_grant_holder ON role_grant (holder_id);
CREATE INDEX role_grant_place ON role_grant (place_id, role);
CREATE INDEX role_grant_admin ON role_grant (role) WHERE role IN ('admin', 'operator');
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
-- A project without somebody who leads it would be nobody's.
CREATE TRIGGER role_grant_last_lead_ended BEFORE UPDATE ON role_grant
WHEN OLD.role = 'project-lead' AND OLD.valid_until IS NULL
  AND (NEW.role <> OLD.role OR NEW.valid_until IS NOT NULL OR NEW.place_id <> OLD.place_id)
  AND NOT EXISTS (
    SELECT 1 FROM role_grant
    WHERE place_id = OLD.place_id AND role = 'project-lead' AND valid_until IS NULL AND id <> OLD.id
  )
BEGIN
  SELECT RAISE(ABORT, 'last-lead');
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
-- The same roles can be invited for; `places` holds the id of the project then.
CREATE TABLE invitation_new (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  email TEXT NOT NULL CHECK (email = lower(trim(email))),
  role TEXT NOT NULL CHECK (role IN (
    'host', 'wijkverbinder', 'professional', 'admin',
    'project-lead', 'project-member', 'buddy', 'partner', 'decision-maker'
  )),
  -- Ids of the places of a host, or of one project; none: all places.
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
INSERT INTO invitation_new SELECT * FROM invitation;
DROP TABLE invitation;
ALTER TABLE invitation_new RENAME TO invitation;
-- Inviting twice in one press makes one invitation; for another project it is another one.
CREATE UNIQUE INDEX invitation_open
  ON invitation (email, role, iif(places LIKE '["prj%', places, '')) WHERE state = 'open';
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

-- ---- projects

CREATE TABLE project (
  id TEXT PRIMARY KEY CHECK (substr(id, 1, 4) = 'prj_'),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  kind TEXT NOT NULL CHECK (kind IN ('regular', 'renovation', 'demolition')),
  -- Why it is done, in a few plain sentences.
  summary TEXT NOT NULL DEFAULT '',
  -- Whom the lead commissioner, this organisation, has named.
  contact_name TEXT NOT NULL DEFAULT '',
  contact_function TEXT NOT NULL DEFAULT '',
  contact_phone TEXT NOT NULL DEFAULT '',
  contact_email TEXT NOT NULL DEFAULT '',
  starts_on TEXT NOT NULL CHECK (date(starts_on) = starts_on AND starts_on > '2000'),
  ends_on TEXT NOT NULL CHECK (date(ends_on) = ends_on AND ends_on >= starts_on),
  -- Ideas may be voted on in public; off for the kinds that touch somebody's home, until switched on.
  public_votes INTEGER NOT NULL CHECK (public_votes IN (0, 1)),
  -- The phase that the project is in; all before it are closed. 5: all are.
  phase INTEGER NOT NULL DEFAULT 0 CHECK (phase BETWEEN 0 AND 5),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  created_at INTEGER NOT NULL,
  -- How many projects that are going on the plan allows; null: any number.
  most_projects INTEGER
) STRICT, WITHOUT ROWID;
CREATE INDEX project_going_on ON project (name, id) WHERE phase < 5;
CREATE TRIGGER project_revision_path BEFORE UPDATE OF revision ON project
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
CREATE TRIGGER project_limit BEFORE INSERT ON project
WHEN NEW.most_projects IS NOT NULL
  AND NEW.most_projects <= (SELECT count(*) FROM project WHERE phase < 5)
BEGIN
  SELECT RAISE(ABORT, 'project-limit');
END;
CREATE TRIGGER member_reads_grants AFTER UPDATE OF seen_at ON member
BEGIN
  UPDATE member SET
    access = (
      SELECT json_group_array(
        json_array(g.role, g.place_id, coalesce(p.name, j.name), g.valid_from, g.valid_until)
      )
      FROM role_grant g
      LEFT JOIN place p ON p.id = g.place_id
      LEFT JOIN project j ON j.id = g.place_id
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
-- Whoever is in the team of a project is found under one heading, whatever the role there.
CREATE TRIGGER member_found_anew AFTER UPDATE OF access, endings, sort_key, staff ON member
BEGIN
  DELETE FROM member_find
  WHERE facet IN ('', 'host', 'wijkverbinder', 'professional', 'admin', 'project', 'outside', 'ended')
    AND start IN (
      SELECT substr(ending.value, 1, size.value)
      FROM json_each(OLD.endings) ending, json_each('[0,1,2,3,4,5,6,7,8,9,10]') size
    )
    AND sort_key = OLD.sort_key AND member_id = OLD.id;
  INSERT OR IGNORE INTO member_find (facet, start, sort_key, member_id)
  SELECT heading.facet, beginning.start, NEW.sort_key, NEW.id
  FROM (
    SELECT iif(NEW.access = '[]', 'ended', '') AS facet
    UNION SELECT iif(
      value ->> 0 IN ('host', 'wijkverbinder', 'professional', 'admin'), value ->> 0, 'project'
    ) FROM json_each(NEW.access)
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
  WHERE facet IN ('', 'host', 'wijkverbinder', 'professional', 'admin', 'project', 'outside', 'ended')
    AND start IN (
      SELECT substr(ending.value, 1, size.value)
      FROM json_each(OLD.endings) ending, json_each('[0,1,2,3,4,5,6,7,8,9,10]') size
    )
    AND sort_key = OLD.sort_key AND member_id = OLD.id;
END;

CREATE TRIGGER place_renamed AFTER UPDATE OF name ON place
WHEN NEW.name <> OLD.name
BEGIN
  UPDATE member SET seen_at = seen_at
  WHERE id IN (SELECT holder_id FROM role_grant WHERE place_id = NEW.id);
END;
CREATE TRIGGER project_renamed AFTER UPDATE OF name ON project
WHEN NEW.name <> OLD.name
BEGIN
  UPDATE member SET seen_at = seen_at
  WHERE id IN (SELECT holder_id FROM role_grant WHERE place_id = NEW.id);
END;
-- A grant counts for a place or a project that is there.
CREATE TRIGGER role_grant_scope_given BEFORE INSERT ON role_grant
WHEN NEW.place_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM place WHERE id = NEW.place_id)
  AND NOT EXISTS (SELECT 1 FROM project WHERE id = NEW.place_id)
BEGIN
  SELECT RAISE(ABORT, 'scope-unknown');
END;
CREATE TRIGGER role_grant_scope_changed BEFORE UPDATE OF place_id ON role_grant
WHEN NEW.place_id IS NOT OLD.place_id
BEGIN
  SELECT RAISE(ABORT, 'scope-unknown');
END;

-- Who commissions along, who carries it out, and the tenants' organisation of a renovation.
CREATE TABLE project_party (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  part TEXT NOT NULL CHECK (part IN ('co-commissioner', 'carries-out', 'tenants-organisation')),
  -- Under the GDPR (articles 4, 26 and 28); none where it handles no data of persons.
  capacity TEXT NOT NULL CHECK (capacity IN ('controller', 'joint-controller', 'processor', 'none')),
  contact_name TEXT NOT NULL DEFAULT '',
  contact_email TEXT NOT NULL DEFAULT '',
  -- The signed agreement, a PDF among the files of this organisation.
  agreement_file TEXT,
  agreement_name TEXT,
  agreed_on TEXT CHECK (agreed_on IS NULL OR date(agreed_on) = agreed_on),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  CHECK ((agreement_file IS NULL) = (agreement_name IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX project_party_project ON project_party (project_id);
CREATE TRIGGER project_party_revision_path BEFORE UPDATE OF revision ON project_party
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- Renovation and demolition: what the law asks between a landlord and a tenants' organisation.
CREATE TABLE tenants_advice (
  project_id TEXT PRIMARY KEY REFERENCES project (id),
  informed_on TEXT CHECK (date(informed_on) = informed_on),
  asked_on TEXT CHECK (date(asked_on) = asked_on),
  advised_on TEXT CHECK (date(advised_on) = advised_on AND advised_on >= asked_on),
  answered_on TEXT CHECK (date(answered_on) = answered_on AND answered_on >= asked_on),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  CHECK (asked_on IS NOT NULL OR (advised_on IS NULL AND answered_on IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER tenants_advice_revision_path BEFORE UPDATE OF revision ON tenants_advice
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- Of a household only that somebody came by: never what was said.
CREATE TABLE household_contact (
  project_id TEXT NOT NULL REFERENCES project (id),
  address TEXT NOT NULL CHECK (length(address) BETWEEN 1 AND 80),
  contacted_on TEXT NOT NULL CHECK (date(contacted_on) = contacted_on),
  contacted_by TEXT NOT NULL,
  PRIMARY KEY (project_id, address, contacted_on)
) STRICT, WITHOUT ROWID;

-- Where: parts of CBS by their code, and what nobody but the organisation has drawn. Together they
-- are the area of the project; they may overlap and lie within each other.
CREATE TABLE project_area (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  kind TEXT NOT NULL
    CHECK (kind IN ('gemeente', 'wijk', 'buurt', 'dorp', 'straat', 'complex')),
  code TEXT,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  -- An SVG path with its box, on the plane of the outlines of wijken.
  outline TEXT NOT NULL DEFAULT '',
  box TEXT NOT NULL DEFAULT '',
  -- The year of the boundary; null: no boundary of CBS.
  year INTEGER,
  -- The addresses of a complex: as they are on the doors, without who lives there.
  addresses TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(addresses)),
  within_id TEXT REFERENCES project_area (id),
  CHECK ((code IS NULL) = (year IS NULL)),
  CHECK (within_id IS NULL OR within_id <> id)
) STRICT, WITHOUT ROWID;
CREATE INDEX project_area_named ON project_area (project_id, name);
CREATE UNIQUE INDEX project_area_once ON project_area (project_id, coalesce(code, id));

-- Themes that this organisation added to those of everybody (worker/projects/themes.ts).
CREATE TABLE theme (
  id TEXT PRIMARY KEY,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX theme_name ON theme (lower(trim(name)));

-- What a project asks about: themes, each with an open question. The person's own is always one.
CREATE TABLE project_theme (
  project_id TEXT NOT NULL REFERENCES project (id),
  theme TEXT NOT NULL,
  question TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, theme)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER project_theme_own AFTER INSERT ON project
BEGIN
  INSERT INTO project_theme (project_id, theme) VALUES (NEW.id, 'own-choice') ON CONFLICT DO NOTHING;
END;
CREATE TRIGGER project_theme_own_stays BEFORE DELETE ON project_theme
WHEN OLD.theme = 'own-choice' AND EXISTS (SELECT 1 FROM project WHERE id = OLD.project_id)
BEGIN
  SELECT RAISE(ABORT, 'theme-stays');
END;
CREATE TRIGGER project_theme_revision_path BEFORE UPDATE ON project_theme
WHEN NEW.revision <> OLD.revision + 1 OR NEW.theme <> OLD.theme OR NEW.project_id <> OLD.project_id
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- The method as this organisation words it: names of phases, and steps beside the outputs that the
-- method asks, which stay (worker/projects/method.ts).
CREATE TABLE phase_name (
  phase INTEGER PRIMARY KEY CHECK (phase BETWEEN 0 AND 4),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 60)
) STRICT;
CREATE TABLE phase_step (
  id TEXT PRIMARY KEY,
  phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 4),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  added_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- What is ticked off by hand; what the service can see for itself has no row.
CREATE TABLE project_output (
  project_id TEXT NOT NULL REFERENCES project (id),
  output TEXT NOT NULL,
  note TEXT NOT NULL DEFAULT '',
  done_by TEXT NOT NULL,
  done_at INTEGER NOT NULL,
  PRIMARY KEY (project_id, output)
) STRICT, WITHOUT ROWID;

-- Phases that were closed: with what was missing, and why that was no reason to wait.
CREATE TABLE phase_closing (
  project_id TEXT NOT NULL REFERENCES project (id),
  phase INTEGER NOT NULL CHECK (phase BETWEEN 0 AND 4),
  missing TEXT NOT NULL CHECK (json_valid(missing)),
  reason TEXT NOT NULL,
  closed_by TEXT NOT NULL,
  closed_at INTEGER NOT NULL,
  PRIMARY KEY (project_id, phase),
  CHECK (missing = '[]' OR length(trim(reason)) > 0)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER phase_closing_in_order BEFORE INSERT ON phase_closing
WHEN NEW.phase <> (SELECT phase FROM project WHERE id = NEW.project_id)
BEGIN
  SELECT RAISE(ABORT, 'phase-state');
END;
CREATE TRIGGER phase_closing_never_updated BEFORE UPDATE ON phase_closing
WHEN NEW.closed_by = OLD.closed_by
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;

CREATE TABLE work_item (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 120),
  assignee_id TEXT NOT NULL,
  due_on TEXT NOT NULL CHECK (date(due_on) = due_on AND due_on > '2000'),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'done')),
  done_at INTEGER,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  created_at INTEGER NOT NULL,
  CHECK ((state = 'done') = (done_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX work_item_mine ON work_item (assignee_id, due_on, title) WHERE state = 'open';
CREATE INDEX work_item_project ON work_item (project_id, due_on) WHERE state = 'open';
CREATE INDEX work_item_done ON work_item (project_id, done_at) WHERE state = 'done';
CREATE TRIGGER work_item_revision_path BEFORE UPDATE OF revision ON work_item
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- When somebody of the team last looked, and the time before that: what is new since then.
CREATE TABLE project_visit (
  project_id TEXT NOT NULL REFERENCES project (id),
  account_id TEXT NOT NULL,
  -- Numbers of the audit: what is above `since_seq` was not seen before.
  since_seq INTEGER NOT NULL,
  seen_seq INTEGER NOT NULL CHECK (seen_seq >= since_seq),
  seen_at INTEGER NOT NULL,
  PRIMARY KEY (project_id, account_id)
) STRICT, WITHOUT ROWID;

-- ---- intake

-- Everything that is written down in the starting conversation, sentence by sentence if need be. A
-- text is never changed: another one takes the place of those that its writer had before them. Where
-- two people wrote at once, both texts stand, until somebody writes one that replaces both.
CREATE TABLE intake_text (
  -- Made by the device that wrote it: sent twice, it stands once.
  id TEXT PRIMARY KEY CHECK (length(id) BETWEEN 8 AND 64),
  project_id TEXT NOT NULL REFERENCES project (id),
  subject TEXT NOT NULL,
  -- Expectations are written by each side apart; '' is written together.
  side TEXT NOT NULL CHECK (side IN ('', 'commissioner', 'contractor')),
  text TEXT NOT NULL CHECK (length(text) <= 20000),
  replaces TEXT NOT NULL CHECK (json_valid(replaces)),
  is_current INTEGER NOT NULL DEFAULT 1 CHECK (is_current IN (0, 1)),
  written_by TEXT NOT NULL,
  written_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX intake_text_current ON intake_text (project_id, is_current, subject);
CREATE INDEX intake_text_written ON intake_text (project_id, written_at);
CREATE TRIGGER intake_text_replaces AFTER INSERT ON intake_text
BEGIN
  UPDATE intake_text SET is_current = 0
  WHERE id IN (SELECT value FROM json_each(NEW.replaces)) AND id <> NEW.id
    AND project_id = NEW.project_id AND subject = NEW.subject AND side = NEW.side;
END;
CREATE TRIGGER intake_text_stays BEFORE UPDATE ON intake_text
WHEN NEW.id <> OLD.id OR NEW.project_id <> OLD.project_id OR NEW.subject <> OLD.subject
  OR NEW.side <> OLD.side OR NEW.text <> OLD.text OR NEW.replaces <> OLD.replaces
  OR NEW.is_current > OLD.is_current
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;

-- Who sits at the table or must agree: named by their own side, with what they are asked for.
CREATE TABLE intake_person (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  side TEXT NOT NULL CHECK (side IN ('commissioner', 'contractor')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  function TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  confirms INTEGER NOT NULL CHECK (confirms IN (0, 1)),
  CHECK (confirms = 0 OR email <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX intake_person_project ON intake_person (project_id);

-- For which side somebody writes down expectations, and when that side had written what it wanted:
-- neither reads the other's before both have.
CREATE TABLE intake_side (
  project_id TEXT NOT NULL REFERENCES project (id),
  account_id TEXT NOT NULL,
  side TEXT NOT NULL CHECK (side IN ('commissioner', 'contractor')),
  PRIMARY KEY (project_id, account_id)
) STRICT, WITHOUT ROWID;
CREATE TABLE expectations_ready (
  project_id TEXT NOT NULL REFERENCES project (id),
  side TEXT NOT NULL CHECK (side IN ('commissioner', 'contractor')),
  ready_by TEXT NOT NULL,
  ready_at INTEGER NOT NULL,
  PRIMARY KEY (project_id, side)
) STRICT, WITHOUT ROWID;

-- What the two sides made of a subject on which they were laid side by side.
CREATE TABLE expectation_outcome (
  project_id TEXT NOT NULL REFERENCES project (id),
  subject TEXT NOT NULL,
  outcome TEXT NOT NULL CHECK (outcome IN ('agree', 'settled', 'open')),
  sentence TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, subject),
  CHECK (outcome = 'agree' OR length(trim(sentence)) > 0)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER expectation_outcome_revision_path BEFORE UPDATE OF revision ON expectation_outcome
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- The promise: about what residents have a say, how far, and who decides then.
CREATE TABLE promise_topic (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  topic TEXT NOT NULL CHECK (length(topic) BETWEEN 1 AND 120),
  degree TEXT NOT NULL CHECK (degree IN ('know', 'think-along', 'do-along', 'decide-along')),
  decided_by TEXT NOT NULL DEFAULT '',
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX promise_topic_project ON promise_topic (project_id);
CREATE TRIGGER promise_topic_revision_path BEFORE UPDATE OF revision ON promise_topic
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- A fixed version of all of it, which people confirm and residents may read the promise of.
CREATE TABLE intake_version (
  project_id TEXT NOT NULL REFERENCES project (id),
  number INTEGER NOT NULL CHECK (number > 0),
  content TEXT NOT NULL CHECK (json_valid(content)),
  -- SHA-256 of the content, in hexadecimal.
  fingerprint TEXT NOT NULL CHECK (length(fingerprint) = 64),
  made_by TEXT NOT NULL,
  made_at INTEGER NOT NULL,
  -- When its promise was put on the public page.
  published_at INTEGER,
  PRIMARY KEY (project_id, number)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER intake_version_follows BEFORE INSERT ON intake_version
WHEN NEW.number <> (
  SELECT coalesce(max(number), 0) + 1 FROM intake_version WHERE project_id = NEW.project_id
)
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
CREATE TRIGGER intake_version_stays BEFORE UPDATE ON intake_version
WHEN NEW.content <> OLD.content OR NEW.fingerprint <> OLD.fingerprint OR NEW.number <> OLD.number
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;

CREATE TABLE intake_confirmation (
  project_id TEXT NOT NULL,
  number INTEGER NOT NULL,
  person_id TEXT NOT NULL,
  asked_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  -- The account that confirmed, or 'link' for whoever has the letter.
  confirmed_by TEXT,
  PRIMARY KEY (project_id, number, person_id),
  FOREIGN KEY (project_id, number) REFERENCES intake_version (project_id, number),
  CHECK ((confirmed_at IS NULL) = (confirmed_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE TRIGGER intake_confirmation_path BEFORE UPDATE ON intake_confirmation
WHEN OLD.confirmed_at IS NOT NULL AND NEW.confirmed_at IS NOT OLD.confirmed_at
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;


-- What hangs on a project goes with it: a table with a project_id stands here. Not as ON DELETE
-- CASCADE, which a rebuild of a table would set off (docs/decisions/0016-migrations.md).
CREATE TRIGGER project_gone AFTER DELETE ON project
BEGIN
  DELETE FROM intake_confirmation WHERE project_id = OLD.id;
  DELETE FROM intake_version WHERE project_id = OLD.id;
  DELETE FROM promise_topic WHERE project_id = OLD.id;
  DELETE FROM expectation_outcome WHERE project_id = OLD.id;
  DELETE FROM expectations_ready WHERE project_id = OLD.id;
  DELETE FROM intake_side WHERE project_id = OLD.id;
  DELETE FROM intake_person WHERE project_id = OLD.id;
  DELETE FROM intake_text WHERE project_id = OLD.id;
  DELETE FROM project_visit WHERE project_id = OLD.id;
  DELETE FROM work_item WHERE project_id = OLD.id;
  DELETE FROM phase_closing WHERE project_id = OLD.id;
  DELETE FROM project_output WHERE project_id = OLD.id;
  DELETE FROM project_theme WHERE project_id = OLD.id;
  DELETE FROM project_area WHERE project_id = OLD.id;
  DELETE FROM household_contact WHERE project_id = OLD.id;
  DELETE FROM tenants_advice WHERE project_id = OLD.id;
  DELETE FROM project_party WHERE project_id = OLD.id;
  DELETE FROM role_grant WHERE place_id = OLD.id;
END;

UPDATE tenant_self SET schema_version = 7;
