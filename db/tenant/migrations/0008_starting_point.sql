-- The starting point of a project: its story for residents, and what they ask.

-- Whether residents may read the story, and since when.
CREATE TABLE story (
  project_id TEXT PRIMARY KEY REFERENCES project (id),
  published_at INTEGER,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_published ON story (published_at) WHERE published_at IS NOT NULL;
CREATE TRIGGER story_revision_path BEFORE UPDATE OF revision ON story
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- The same story in each language.
CREATE TABLE story_text (
  project_id TEXT NOT NULL REFERENCES project (id),
  locale TEXT NOT NULL CHECK (locale IN ('nl', 'en')),
  happens TEXT NOT NULL CHECK (length(happens) BETWEEN 1 AND 600),
  why TEXT NOT NULL CHECK (length(why) <= 1200),
  asked TEXT NOT NULL CHECK (length(asked) <= 1200),
  ideas TEXT NOT NULL CHECK (length(ideas) <= 600),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, locale)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER story_text_revision_path BEFORE UPDATE OF revision ON story_text
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- Who of the team said that their name may stand there. Their role, and whether they still have it,
-- is read from their grants.
CREATE TABLE story_person (
  project_id TEXT NOT NULL REFERENCES project (id),
  account_id TEXT NOT NULL,
  function TEXT NOT NULL DEFAULT '' CHECK (length(function) <= 80),
  accepted_at INTEGER NOT NULL,
  PRIMARY KEY (project_id, account_id)
) STRICT, WITHOUT ROWID;

-- Where the talks will be: what residents want there, and what was done with it.
CREATE TABLE spot (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  wanted TEXT NOT NULL DEFAULT '' CHECK (length(wanted) <= 300),
  hours TEXT NOT NULL DEFAULT '' CHECK (length(hours) <= 120),
  host TEXT NOT NULL DEFAULT '' CHECK (length(host) <= 80),
  done TEXT NOT NULL DEFAULT '' CHECK (length(done) <= 300),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX spot_project ON spot (project_id);
CREATE TRIGGER spot_revision_path BEFORE UPDATE OF revision ON spot
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

CREATE TABLE question (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  -- SHA-256 of the code by which the asker finds the answer.
  code_hash TEXT NOT NULL UNIQUE CHECK (length(code_hash) = 64),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  -- Somebody on the story; null: whoever knows.
  asked_of TEXT,
  locale TEXT NOT NULL CHECK (locale IN ('nl', 'en')),
  name TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  asked_at INTEGER NOT NULL,
  answer_by TEXT NOT NULL CHECK (date(answer_by) = answer_by),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'answered', 'passed-on')),
  -- What the asker reads: the answer, or what is said when it is passed on.
  answer TEXT NOT NULL DEFAULT '' CHECK (length(answer) <= 2000),
  passed_on_to TEXT NOT NULL DEFAULT '' CHECK (length(passed_on_to) <= 120),
  settled_by TEXT,
  settled_at INTEGER,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  CHECK ((state = 'open') = (settled_at IS NULL)),
  CHECK ((settled_at IS NULL) = (settled_by IS NULL)),
  CHECK ((state = 'open') = (answer = '')),
  CHECK ((state = 'passed-on') = (passed_on_to <> ''))
) STRICT, WITHOUT ROWID;
CREATE INDEX question_open ON question (project_id, answer_by) WHERE state = 'open';
CREATE INDEX question_settled ON question (project_id, settled_at) WHERE state <> 'open';
CREATE INDEX question_to_forget ON question (settled_at)
  WHERE state <> 'open' AND (name <> '' OR email <> '' OR phone <> '');
-- An answer is given once. Who asked may be forgotten after it: those columns are not looked at.
CREATE TRIGGER question_path BEFORE UPDATE OF state, answer, passed_on_to, text ON question
WHEN OLD.state <> 'open' OR NEW.revision <> OLD.revision + 1 OR NEW.text <> OLD.text
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
-- A machine that asks all day must not bury what people ask.
CREATE TRIGGER question_hourly_limit BEFORE INSERT ON question
WHEN (
  SELECT count(*) FROM question
  WHERE project_id = NEW.project_id AND state = 'open' AND asked_at > NEW.asked_at - 3600
) >= 60
BEGIN
  SELECT RAISE(ABORT, 'too-many-questions');
END;

-- ---- who is around a project, what goes on already, and what people say of the area

-- Organisations, businesses and groups: what they want, offer and do, in words of their own where they
-- confirmed it. Never what somebody thinks of them.
CREATE TABLE stakeholder (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  kind TEXT NOT NULL CHECK (kind IN ('organisation', 'business', 'group')),
  wants TEXT NOT NULL DEFAULT '',
  offers TEXT NOT NULL DEFAULT '',
  takes_part TEXT NOT NULL DEFAULT '',
  themes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(themes)),
  -- The Sociale Alliantie: who is invited says for themselves whether they join.
  alliance TEXT NOT NULL DEFAULT 'none' CHECK (alliance IN ('none', 'invited', 'joined')),
  -- They agreed to stand on the story page.
  on_story INTEGER NOT NULL DEFAULT 0 CHECK (on_story IN (0, 1)),
  -- Confirmed: as they wrote it themselves. Left: nothing more is written about them.
  state TEXT NOT NULL DEFAULT 'listed' CHECK (state IN ('listed', 'confirmed', 'left')),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  CHECK (on_story = 0 OR (state = 'confirmed' AND alliance = 'joined')),
  CHECK (alliance <> 'joined' OR state = 'confirmed'),
  CHECK (state <> 'left' OR alliance = 'none')
) STRICT, WITHOUT ROWID;
CREATE INDEX stakeholder_project ON stakeholder (project_id, name);
CREATE TRIGGER stakeholder_revision_path BEFORE UPDATE OF revision ON stakeholder
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
CREATE TRIGGER stakeholder_left_stays BEFORE UPDATE ON stakeholder
WHEN OLD.state = 'left'
BEGIN
  SELECT RAISE(ABORT, 'stakeholder-left');
END;

-- Whom they name. Apart, so that somebody who leaves or was never told is gone as a row.
CREATE TABLE stakeholder_contact (
  id TEXT PRIMARY KEY,
  stakeholder_id TEXT NOT NULL UNIQUE REFERENCES stakeholder (id),
  name TEXT NOT NULL DEFAULT '',
  function TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  since INTEGER NOT NULL,
  -- When a letter to them went out; null a month later: they are taken away.
  told_at INTEGER,
  CHECK (name <> '' OR email <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX stakeholder_contact_untold ON stakeholder_contact (since) WHERE told_at IS NULL;
CREATE TRIGGER stakeholder_contact_of_left BEFORE INSERT ON stakeholder_contact
WHEN (SELECT state FROM stakeholder WHERE id = NEW.stakeholder_id) = 'left'
BEGIN
  SELECT RAISE(ABORT, 'stakeholder-left');
END;

-- What goes on already, what it asks of the commissioner, and the answer.
CREATE TABLE initiative (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  what TEXT NOT NULL CHECK (length(what) BETWEEN 1 AND 120),
  -- Of a group or organisation that stands above, or of another one, by what it is called.
  stakeholder_id TEXT REFERENCES stakeholder (id),
  who TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  moments TEXT NOT NULL DEFAULT '',
  themes TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(themes)),
  ask TEXT NOT NULL DEFAULT '',
  answer_by TEXT CHECK (answer_by IS NULL OR date(answer_by) = answer_by),
  answer TEXT NOT NULL DEFAULT '',
  answered_by TEXT,
  answered_at INTEGER,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  -- Who asks gets to hear by when.
  CHECK ((ask = '') = (answer_by IS NULL)),
  CHECK ((answer = '') = (answered_at IS NULL) AND (answer = '') = (answered_by IS NULL)),
  CHECK (answer = '' OR ask <> '')
) STRICT, WITHOUT ROWID;
CREATE INDEX initiative_project ON initiative (project_id, what);
CREATE INDEX initiative_stakeholder ON initiative (stakeholder_id) WHERE stakeholder_id IS NOT NULL;
CREATE INDEX initiative_open ON initiative (project_id, answer_by)
  WHERE answer_by IS NOT NULL AND answered_at IS NULL;
CREATE TRIGGER initiative_revision_path BEFORE UPDATE OF revision ON initiative
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- The area in words: who the wijk is, how it breathes, what holds it together.
CREATE TABLE area_note (
  id TEXT PRIMARY KEY,
  project_id TEXT NOT NULL REFERENCES project (id),
  part TEXT NOT NULL CHECK (part IN ('identity', 'rhythm', 'bonds')),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 2000),
  source TEXT NOT NULL DEFAULT '',
  place TEXT NOT NULL DEFAULT '',
  written_by TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX area_note_project ON area_note (project_id, part, written_at);
CREATE TRIGGER area_note_revision_path BEFORE UPDATE OF revision ON area_note
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- These go with their project too.
DROP TRIGGER project_gone;
CREATE TRIGGER project_gone AFTER DELETE ON project
BEGIN
  DELETE FROM stakeholder_contact
  WHERE stakeholder_id IN (SELECT id FROM stakeholder WHERE project_id = OLD.id);
  DELETE FROM question WHERE project_id = OLD.id;
  DELETE FROM spot WHERE project_id = OLD.id;
  DELETE FROM story_person WHERE project_id = OLD.id;
  DELETE FROM story_text WHERE project_id = OLD.id;
  DELETE FROM story WHERE project_id = OLD.id;
  DELETE FROM initiative WHERE project_id = OLD.id;
  DELETE FROM area_note WHERE project_id = OLD.id;
  DELETE FROM stakeholder WHERE project_id = OLD.id;
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

UPDATE tenant_self SET schema_version = 8;
