-- The starting point of a project: its story for residents, and what they ask.

-- Whether residents may read the story, and since when.
CREATE TABLE story (
  project_id TEXT PRIMARY KEY REFERENCES project (id),
  published_at INTEGER,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0)
) STRICT, WITHOUT ROWID;
CREATE INDEX story_published ON story (published_at) WHERE published_at IS NOT NULL;
CREATE TRIGGER story_revision_path BEFORE UPDATE ON story
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
CREATE TRIGGER story_text_revision_path BEFORE UPDATE ON story_text
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
CREATE TRIGGER spot_revision_path BEFORE UPDATE ON spot
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

UPDATE tenant_self SET schema_version = 8;
