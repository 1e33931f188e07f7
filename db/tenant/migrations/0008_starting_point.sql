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
CREATE TRIGGER stakeholder_revision_path BEFORE UPDATE ON stakeholder
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
CREATE TRIGGER initiative_revision_path BEFORE UPDATE ON initiative
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
CREATE TRIGGER area_note_revision_path BEFORE UPDATE ON area_note
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

UPDATE tenant_self SET schema_version = 8;
