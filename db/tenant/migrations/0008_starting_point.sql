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

-- Who of the team, or which wijkverbinder, said that their name may stand there, with a photo if they
-- want. Their role, and whether they still have it, is read from their grants.
CREATE TABLE story_person (
  project_id TEXT NOT NULL REFERENCES project (id),
  account_id TEXT NOT NULL,
  function TEXT NOT NULL DEFAULT '' CHECK (length(function) <= 80),
  accepted_at INTEGER NOT NULL,
  -- What the file is called.
  photo TEXT CHECK (length(photo) <= 40),
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
  -- What the file is called.
  photo TEXT CHECK (length(photo) <= 40),
  -- On the plane of the outlines of wijken.
  map_x INTEGER,
  map_y INTEGER,
  written_by TEXT NOT NULL,
  written_at INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  CHECK ((map_x IS NULL) = (map_y IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX area_note_project ON area_note (project_id, part, written_at);
CREATE TRIGGER area_note_revision_path BEFORE UPDATE OF revision ON area_note
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- ---- the communication plan: through which channels which groups hear what, and when

-- What whoever helps a neighbourhood to be reached gets for it.
CREATE TABLE buddy_terms (
  project_id TEXT PRIMARY KEY REFERENCES project (id),
  pay TEXT NOT NULL CHECK (pay IN ('paid', 'allowance', 'unpaid')),
  cost_cents INTEGER NOT NULL DEFAULT 0 CHECK (cost_cents BETWEEN 0 AND 10000000),
  -- Lives or works in the wijk: what is paid stays there.
  is_local INTEGER NOT NULL CHECK (is_local IN (0, 1)),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  CHECK (pay <> 'unpaid' OR cost_cents = 0)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER buddy_terms_revision_path BEFORE UPDATE OF revision ON buddy_terms
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- A group of people in the area, or the partners: a second stream in the same plan.
CREATE TABLE audience (
  project_id TEXT NOT NULL REFERENCES project (id),
  id TEXT NOT NULL,
  stream TEXT NOT NULL CHECK (stream IN ('residents', 'partners')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  -- How many people; null: nobody knows.
  size INTEGER CHECK (size BETWEEN 1 AND 1000000),
  size_source TEXT NOT NULL DEFAULT '' CHECK (length(size_source) <= 120),
  -- Codes of the languages that are needed to reach all of it.
  languages TEXT NOT NULL DEFAULT '["nl"]' CHECK (json_valid(languages)),
  barriers TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(barriers)),
  approach TEXT NOT NULL DEFAULT '' CHECK (length(approach) <= 600),
  reach_goal INTEGER CHECK (reach_goal BETWEEN 1 AND 1000000),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER audience_revision_path BEFORE UPDATE OF revision ON audience
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- How people in the wijk hear of things, also what was looked for and is not there.
CREATE TABLE channel (
  project_id TEXT NOT NULL REFERENCES project (id),
  id TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN (
    'gemeente-letter', 'local-paper', 'facebook-group', 'whatsapp-group', 'school-app', 'poster',
    'shop-counter', 'notice-board', 'faith-board', 'party-or-union', 'local-radio', 'passes-on',
    'supplier'
  )),
  is_there INTEGER NOT NULL DEFAULT 1 CHECK (is_there IN (0, 1)),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  -- How to reach it: a general address or number.
  contact TEXT NOT NULL DEFAULT '' CHECK (length(contact) <= 160),
  -- Whom to ask for. What somebody believes or is a member of would follow from it: not there.
  contact_name TEXT NOT NULL DEFAULT '' CHECK (length(contact_name) <= 80),
  -- A resident who passes news on said yes to that.
  agreed_on TEXT CHECK (agreed_on IS NULL OR date(agreed_on) = agreed_on),
  -- Codes of the languages it can carry; none: any.
  languages TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(languages)),
  rhythm TEXT NOT NULL DEFAULT '' CHECK (length(rhythm) <= 120),
  -- How many days before it appears its text must be in.
  notice_days INTEGER NOT NULL DEFAULT 0 CHECK (notice_days BETWEEN 0 AND 90),
  -- Of one message.
  cost_cents INTEGER NOT NULL DEFAULT 0 CHECK (cost_cents BETWEEN 0 AND 10000000),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, id),
  CHECK (contact_name = '' OR kind NOT IN ('faith-board', 'party-or-union')),
  CHECK (kind <> 'passes-on' OR is_there = 0 OR agreed_on IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER channel_revision_path BEFORE UPDATE OF revision ON channel
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- Which groups a channel reaches, and how many people of each; null: nobody knows how many.
CREATE TABLE channel_reach (
  project_id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  audience_id TEXT NOT NULL,
  people INTEGER CHECK (people BETWEEN 0 AND 1000000),
  is_measured INTEGER NOT NULL DEFAULT 0 CHECK (is_measured IN (0, 1)),
  PRIMARY KEY (project_id, channel_id, audience_id),
  FOREIGN KEY (project_id, channel_id) REFERENCES channel (project_id, id),
  FOREIGN KEY (project_id, audience_id) REFERENCES audience (project_id, id),
  CHECK (is_measured = 0 OR people IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX channel_reach_audience ON channel_reach (project_id, audience_id);

-- A kick-off or another gathering: in a meeting place by a real booking, or elsewhere.
CREATE TABLE gathering (
  project_id TEXT NOT NULL REFERENCES project (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  about TEXT NOT NULL DEFAULT '' CHECK (length(about) <= 1200),
  -- Minutes since 1970, UTC. Of a booking: as the booking has them.
  starts_min INTEGER NOT NULL,
  ends_min INTEGER NOT NULL,
  booking_id TEXT REFERENCES booking (id),
  -- Where it is; with a booking, the name of its room and place when it was chosen.
  place TEXT NOT NULL CHECK (length(place) BETWEEN 1 AND 120),
  -- Residents read of it and can sign up.
  is_announced INTEGER NOT NULL DEFAULT 0 CHECK (is_announced IN (0, 1)),
  -- So many people fit; null: nobody is turned away.
  most_people INTEGER CHECK (most_people BETWEEN 1 AND 10000),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, id),
  CHECK (ends_min > starts_min)
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX gathering_booking ON gathering (booking_id) WHERE booking_id IS NOT NULL;
CREATE INDEX gathering_ends ON gathering (ends_min);
CREATE TRIGGER gathering_revision_path BEFORE UPDATE OF revision ON gathering
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
-- A booking that moves takes its gathering along, and with it every date that is counted from it.
CREATE TRIGGER gathering_follows_booking AFTER UPDATE OF starts_min, ends_min ON booking
BEGIN
  UPDATE gathering SET starts_min = NEW.starts_min, ends_min = NEW.ends_min, revision = revision + 1
  WHERE booking_id = NEW.id;
END;

-- Who comes. Without a name: people whom the host counted at the door.
CREATE TABLE attendance (
  project_id TEXT NOT NULL,
  gathering_id TEXT NOT NULL,
  id TEXT NOT NULL,
  -- SHA-256 of the code by which somebody finds their own sign-up; null at the door.
  code_hash TEXT UNIQUE CHECK (length(code_hash) = 64),
  name TEXT NOT NULL DEFAULT '' CHECK (length(name) <= 80),
  email TEXT NOT NULL DEFAULT '',
  phone TEXT NOT NULL DEFAULT '',
  locale TEXT NOT NULL CHECK (locale IN ('nl', 'en')),
  -- How many are announced, with the one who signs up.
  people INTEGER NOT NULL CHECK (people BETWEEN 0 AND 20),
  -- How many came; null: not counted yet.
  came INTEGER CHECK (came BETWEEN 0 AND 1000),
  -- By which channel they heard of it; null: they did not say.
  channel_id TEXT,
  added_at INTEGER NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, gathering_id, id),
  FOREIGN KEY (project_id, gathering_id) REFERENCES gathering (project_id, id),
  FOREIGN KEY (project_id, channel_id) REFERENCES channel (project_id, id),
  -- At the door only who came is counted.
  CHECK (name <> '' OR came IS NOT NULL)
) STRICT, WITHOUT ROWID;
CREATE INDEX attendance_channel ON attendance (project_id, channel_id) WHERE channel_id IS NOT NULL;
CREATE INDEX attendance_to_forget ON attendance (project_id, gathering_id)
  WHERE name <> '' OR email <> '' OR phone <> '';
CREATE TRIGGER attendance_revision_path BEFORE UPDATE OF revision ON attendance
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
-- Two who take the last chair at once do not both get it.
CREATE TRIGGER attendance_fits BEFORE INSERT ON attendance
WHEN NEW.people > 0 AND NEW.people > (
  SELECT most_people FROM gathering
  WHERE project_id = NEW.project_id AND id = NEW.gathering_id
) - (
  SELECT coalesce(sum(people), 0) FROM attendance
  WHERE project_id = NEW.project_id AND gathering_id = NEW.gathering_id
)
BEGIN
  SELECT RAISE(ABORT, 'gathering-full');
END;
-- A machine that signs up all day must not bury who really comes.
CREATE TRIGGER attendance_hourly_limit BEFORE INSERT ON attendance
WHEN NEW.code_hash IS NOT NULL AND (
  SELECT count(*) FROM attendance
  WHERE project_id = NEW.project_id AND gathering_id = NEW.gathering_id
  AND code_hash IS NOT NULL AND added_at > NEW.added_at - 3600
) >= 120
BEGIN
  SELECT RAISE(ABORT, 'gathering-busy');
END;

-- What the dates of messages are counted from: a day of its own, or that of a gathering.
CREATE TABLE project_moment (
  project_id TEXT NOT NULL REFERENCES project (id),
  id TEXT NOT NULL,
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 80),
  on_date TEXT CHECK (on_date IS NULL OR date(on_date) = on_date),
  gathering_id TEXT,
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, gathering_id) REFERENCES gathering (project_id, id),
  CHECK ((on_date IS NULL) <> (gathering_id IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX project_moment_gathering ON project_moment (project_id, gathering_id)
  WHERE gathering_id IS NOT NULL;
CREATE TRIGGER project_moment_revision_path BEFORE UPDATE OF revision ON project_moment
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

CREATE TABLE message (
  project_id TEXT NOT NULL REFERENCES project (id),
  id TEXT NOT NULL,
  subject TEXT NOT NULL CHECK (length(subject) BETWEEN 1 AND 120),
  audience_id TEXT NOT NULL,
  channel_id TEXT NOT NULL,
  moment_id TEXT NOT NULL,
  -- Its date is counted and never stored. Less than 0: after the moment.
  days_before INTEGER NOT NULL CHECK (days_before BETWEEN -365 AND 365),
  assignee_id TEXT,
  state TEXT NOT NULL DEFAULT 'to-write'
    CHECK (state IN ('to-write', 'written', 'checked', 'sent')),
  -- A second reader was asked to look at it.
  check_asked_at INTEGER,
  checked_by TEXT,
  -- Who wrote last, and the codes of the languages that it has a text in: the plan reads no texts.
  written_by TEXT,
  written_in TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(written_in)),
  -- Why a supplier from outside, and no channel of the wijk.
  reason TEXT NOT NULL DEFAULT '' CHECK (length(reason) <= 300),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, id),
  FOREIGN KEY (project_id, audience_id) REFERENCES audience (project_id, id),
  FOREIGN KEY (project_id, channel_id) REFERENCES channel (project_id, id),
  FOREIGN KEY (project_id, moment_id) REFERENCES project_moment (project_id, id)
) STRICT, WITHOUT ROWID;
CREATE INDEX message_audience ON message (project_id, audience_id);
CREATE INDEX message_channel ON message (project_id, channel_id);
CREATE INDEX message_moment ON message (project_id, moment_id);
CREATE INDEX message_check_asked ON message (project_id)
  WHERE check_asked_at IS NOT NULL AND checked_by IS NULL;
CREATE TRIGGER message_revision_path BEFORE UPDATE OF revision ON message
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
-- Nobody is the second reader of their own words.
CREATE TRIGGER message_second_reader BEFORE UPDATE OF checked_by ON message
WHEN OLD.checked_by IS NULL AND NEW.checked_by = NEW.written_by
BEGIN
  SELECT RAISE(ABORT, 'own-writing');
END;
-- Money leaves the wijk only with a reason.
CREATE TRIGGER message_supplier_reason BEFORE INSERT ON message
WHEN NEW.reason = '' AND (
  SELECT kind FROM channel WHERE project_id = NEW.project_id AND id = NEW.channel_id
) = 'supplier'
BEGIN
  SELECT RAISE(ABORT, 'supplier-needs-reason');
END;
CREATE TRIGGER message_supplier_reason_stays BEFORE UPDATE OF reason, channel_id ON message
WHEN NEW.reason = '' AND (
  SELECT kind FROM channel WHERE project_id = NEW.project_id AND id = NEW.channel_id
) = 'supplier'
BEGIN
  SELECT RAISE(ABORT, 'supplier-needs-reason');
END;
-- A channel stays what it is: another kind is another channel.
CREATE TRIGGER channel_kind_stays BEFORE UPDATE OF kind ON channel
WHEN NEW.kind <> OLD.kind
BEGIN
  SELECT RAISE(ABORT, 'channel-kind-stays');
END;

CREATE TABLE message_text (
  project_id TEXT NOT NULL,
  message_id TEXT NOT NULL,
  language TEXT NOT NULL CHECK (length(language) BETWEEN 2 AND 3),
  text TEXT NOT NULL CHECK (length(text) BETWEEN 1 AND 4000),
  revision INTEGER NOT NULL DEFAULT 1 CHECK (revision > 0),
  PRIMARY KEY (project_id, message_id, language),
  FOREIGN KEY (project_id, message_id) REFERENCES message (project_id, id)
) STRICT, WITHOUT ROWID;
CREATE TRIGGER message_text_revision_path BEFORE UPDATE OF revision ON message_text
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
-- What a second reader read is what is sent.
CREATE TRIGGER message_text_unchecks AFTER UPDATE OF text ON message_text
WHEN NEW.text <> OLD.text
BEGIN
  UPDATE message SET state = 'written', checked_by = NULL, revision = revision + 1
  WHERE project_id = NEW.project_id AND id = NEW.message_id AND state = 'checked';
END;

-- These go with their project too.
DROP TRIGGER project_gone;
CREATE TRIGGER project_gone AFTER DELETE ON project
BEGIN
  DELETE FROM message_text WHERE project_id = OLD.id;
  DELETE FROM message WHERE project_id = OLD.id;
  DELETE FROM project_moment WHERE project_id = OLD.id;
  DELETE FROM attendance WHERE project_id = OLD.id;
  DELETE FROM gathering WHERE project_id = OLD.id;
  DELETE FROM channel_reach WHERE project_id = OLD.id;
  DELETE FROM channel WHERE project_id = OLD.id;
  DELETE FROM audience WHERE project_id = OLD.id;
  DELETE FROM buddy_terms WHERE project_id = OLD.id;
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
