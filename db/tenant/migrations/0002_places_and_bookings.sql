CREATE TABLE place (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  street TEXT NOT NULL,
  postcode TEXT NOT NULL,
  town TEXT NOT NULL,
  latitude REAL NOT NULL,
  longitude REAL NOT NULL,
  wijk_code TEXT NOT NULL CHECK (wijk_code GLOB 'WK[0-9]*'),
  buurt_code TEXT CHECK (buurt_code GLOB 'BU[0-9]*'),
  contact_name TEXT NOT NULL,
  contact_phone TEXT NOT NULL,
  house_rules TEXT NOT NULL DEFAULT '',
  facilities TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(facilities)),
  entry TEXT NOT NULL CHECK (entry IN ('host', 'key', 'code', 'open')),
  entry_note TEXT NOT NULL DEFAULT '',
  step_free TEXT NOT NULL DEFAULT 'unknown' CHECK (step_free IN ('yes', 'no', 'unknown')),
  door_width_cm INTEGER CHECK (door_width_cm BETWEEN 40 AND 400),
  toilet TEXT NOT NULL DEFAULT 'unknown' CHECK (toilet IN ('yes', 'no', 'unknown')),
  lift TEXT NOT NULL DEFAULT 'unknown' CHECK (lift IN ('yes', 'no', 'unknown')),
  hearing_loop TEXT NOT NULL DEFAULT 'unknown' CHECK (hearing_loop IN ('yes', 'no', 'unknown')),
  parking TEXT NOT NULL DEFAULT 'unknown' CHECK (parking IN ('yes', 'no', 'unknown')),
  state TEXT NOT NULL DEFAULT 'draft' CHECK (state IN ('draft', 'open', 'suspended', 'closed')),
  state_reason TEXT NOT NULL DEFAULT '',
  -- Seven arrays, Monday first, of [from, to] in wall minutes after midnight: read and written whole.
  opening TEXT NOT NULL CHECK (json_valid(opening) AND json_array_length(opening) = 7),
  revision INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX place_slug ON place (slug);

CREATE TABLE opening_exception (
  place_id TEXT NOT NULL REFERENCES place (id),
  on_date TEXT NOT NULL CHECK (on_date GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]'),
  intervals TEXT NOT NULL CHECK (json_valid(intervals)),
  reason TEXT NOT NULL DEFAULT '',
  PRIMARY KEY (place_id, on_date)
) STRICT, WITHOUT ROWID;

CREATE TABLE space (
  id TEXT PRIMARY KEY,
  place_id TEXT NOT NULL REFERENCES place (id),
  name TEXT NOT NULL,
  description TEXT NOT NULL DEFAULT '',
  capacity INTEGER NOT NULL CHECK (capacity BETWEEN 1 AND 5000),
  turnaround INTEGER NOT NULL DEFAULT 0 CHECK (turnaround BETWEEN 0 AND 240),
  shortest INTEGER NOT NULL CHECK (shortest >= step),
  longest INTEGER NOT NULL CHECK (longest BETWEEN shortest AND 1440),
  step INTEGER NOT NULL CHECK (step IN (15, 30, 60)),
  lead_minutes INTEGER NOT NULL DEFAULT 0 CHECK (lead_minutes >= 0),
  horizon_days INTEGER NOT NULL DEFAULT 180 CHECK (horizon_days BETWEEN 1 AND 730),
  notice_minutes INTEGER NOT NULL DEFAULT 1440 CHECK (notice_minutes >= 0),
  approval TEXT NOT NULL CHECK (approval IN ('automatic', 'host')),
  state TEXT NOT NULL DEFAULT 'open' CHECK (state IN ('open', 'suspended', 'closed')),
  -- A combined room names the smallest rooms it is made of; others leave this empty.
  parts TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(parts)),
  sort INTEGER NOT NULL DEFAULT 0,
  revision INTEGER NOT NULL DEFAULT 1
) STRICT, WITHOUT ROWID;
CREATE INDEX space_place ON space (place_id, sort);

CREATE TABLE rate (
  space_id TEXT NOT NULL REFERENCES space (id),
  audience TEXT NOT NULL CHECK (audience IN ('resident', 'association', 'business')),
  cents_per_hour INTEGER NOT NULL CHECK (cents_per_hour >= 0),
  cents_fixed INTEGER NOT NULL CHECK (cents_fixed >= 0),
  deposit_cents INTEGER NOT NULL CHECK (deposit_cents >= 0),
  payment TEXT NOT NULL CHECK (payment IN ('none', 'cash', 'pin', 'invoice')),
  PRIMARY KEY (space_id, audience)
) STRICT, WITHOUT ROWID;

-- Every claim on a space. A row exists exactly as long as the claim does; rows of one space never
-- overlap, so the only row that can collide with a new one is the one with the latest start before
-- the new end. claim_id is the id of the booking, hold or closure. starts_min and ends_min are
-- whole UTC minutes and include the turnaround.
CREATE TABLE occupancy (
  space_id TEXT NOT NULL REFERENCES space (id),
  starts_min INTEGER NOT NULL,
  ends_min INTEGER NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('hold', 'booking', 'closure')),
  claim_id TEXT NOT NULL,
  expires_at INTEGER,
  PRIMARY KEY (space_id, starts_min),
  CHECK (ends_min > starts_min AND ends_min - starts_min <= 44640),
  CHECK ((kind = 'hold') = (expires_at IS NOT NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX occupancy_claim ON occupancy (claim_id);
CREATE INDEX occupancy_hold ON occupancy (space_id, expires_at) WHERE kind = 'hold';

-- The same facts, one row per space and 31 days, so that a week or a list of free rooms costs the
-- same number of rows however much is booked. One line per claim: 'start-end-expiry;' where expiry
-- is 0 for a booking, -1 for a closure. Kept by triggers alone.
CREATE TABLE occupancy_month (
  month INTEGER NOT NULL,
  space_id TEXT NOT NULL,
  busy TEXT NOT NULL,
  PRIMARY KEY (month, space_id)
) STRICT, WITHOUT ROWID;

CREATE TRIGGER occupancy_no_overlap BEFORE INSERT ON occupancy
BEGIN
  SELECT CASE kind WHEN 'closure' THEN RAISE(ABORT, 'closed') ELSE RAISE(ABORT, 'booking-overlap') END
  FROM (
    SELECT kind, ends_min FROM occupancy
    WHERE space_id = NEW.space_id AND starts_min < NEW.ends_min AND claim_id <> NEW.claim_id
    ORDER BY starts_min DESC LIMIT 1
  )
  WHERE ends_min > NEW.starts_min;
END;
CREATE TRIGGER occupancy_never_shifted
BEFORE UPDATE OF space_id, starts_min, ends_min, claim_id ON occupancy
WHEN OLD.space_id <> NEW.space_id OR OLD.starts_min <> NEW.starts_min
  OR OLD.ends_min <> NEW.ends_min OR OLD.claim_id <> NEW.claim_id
BEGIN
  SELECT RAISE(ABORT, 'booking-overlap');
END;
CREATE TRIGGER occupancy_month_insert AFTER INSERT ON occupancy
BEGIN
  INSERT INTO occupancy_month (space_id, month, busy)
  VALUES (
    NEW.space_id,
    NEW.starts_min / 44640,
    printf('%d-%d-%d;', NEW.starts_min, NEW.ends_min,
      CASE NEW.kind WHEN 'hold' THEN NEW.expires_at WHEN 'closure' THEN -1 ELSE 0 END)
  )
  ON CONFLICT (month, space_id) DO UPDATE SET busy = busy || excluded.busy;
END;
CREATE TRIGGER occupancy_month_update AFTER UPDATE ON occupancy
BEGIN
  UPDATE occupancy_month
  SET busy = replace(
    busy,
    printf('%d-%d-%d;', OLD.starts_min, OLD.ends_min,
      CASE OLD.kind WHEN 'hold' THEN OLD.expires_at WHEN 'closure' THEN -1 ELSE 0 END),
    printf('%d-%d-%d;', NEW.starts_min, NEW.ends_min,
      CASE NEW.kind WHEN 'hold' THEN NEW.expires_at WHEN 'closure' THEN -1 ELSE 0 END))
  WHERE space_id = NEW.space_id AND month = NEW.starts_min / 44640;
END;
CREATE TRIGGER occupancy_month_delete AFTER DELETE ON occupancy
BEGIN
  UPDATE occupancy_month
  SET busy = replace(
    busy,
    printf('%d-%d-%d;', OLD.starts_min, OLD.ends_min,
      CASE OLD.kind WHEN 'hold' THEN OLD.expires_at WHEN 'closure' THEN -1 ELSE 0 END),
    '')
  WHERE space_id = OLD.space_id AND month = OLD.starts_min / 44640;
END;

-- What a browser has typed while its hold lives; gone with the hold.
CREATE TABLE booking_draft (
  hold_id TEXT PRIMARY KEY,
  browser_hash TEXT NOT NULL,
  space_id TEXT NOT NULL REFERENCES space (id),
  starts_min INTEGER NOT NULL,
  ends_min INTEGER NOT NULL,
  fields TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(fields)),
  renewals INTEGER NOT NULL DEFAULT 0 CHECK (renewals BETWEEN 0 AND 2),
  expires_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX booking_draft_browser ON booking_draft (browser_hash);
CREATE INDEX booking_draft_expiry ON booking_draft (expires_at);

CREATE TABLE booking (
  id TEXT PRIMARY KEY,
  space_id TEXT NOT NULL REFERENCES space (id),
  account_id TEXT NOT NULL,
  starts_min INTEGER NOT NULL,
  ends_min INTEGER NOT NULL,
  turnaround INTEGER NOT NULL,
  status TEXT NOT NULL CHECK (status IN ('requested', 'confirmed', 'cancelled', 'refused', 'expired')),
  gathering TEXT NOT NULL CHECK (gathering IN ('meeting', 'course', 'party', 'sport', 'other')),
  note TEXT,
  party_size INTEGER NOT NULL CHECK (party_size >= 1),
  name TEXT NOT NULL,
  phone TEXT,
  locale TEXT NOT NULL CHECK (locale IN ('nl', 'en')),
  audience TEXT NOT NULL CHECK (audience IN ('resident', 'association', 'business')),
  price_cents INTEGER NOT NULL,
  deposit_cents INTEGER NOT NULL,
  payment TEXT NOT NULL CHECK (payment IN ('none', 'cash', 'pin', 'invoice')),
  paid_at INTEGER,
  reason TEXT,
  manage_hash TEXT NOT NULL,
  idempotency_key TEXT NOT NULL,
  body_hash TEXT NOT NULL,
  revision INTEGER NOT NULL DEFAULT 1,
  -- A cancellation can be taken back for a minute, by whoever made it.
  undo_until_at INTEGER,
  undo_by TEXT,
  created_at INTEGER NOT NULL,
  -- How many bookings ahead the booker may have, this one included; null: a host, any number.
  upcoming_limit INTEGER CHECK (upcoming_limit > 0),
  CHECK (ends_min > starts_min),
  CHECK ((undo_until_at IS NULL) = (undo_by IS NULL))
) STRICT, WITHOUT ROWID;
CREATE UNIQUE INDEX booking_key ON booking (account_id, idempotency_key);
CREATE INDEX booking_account ON booking (account_id, starts_min);
CREATE INDEX booking_space ON booking (space_id, starts_min);
CREATE INDEX booking_waiting ON booking (starts_min) WHERE status = 'requested';

-- The limit of bookings ahead, also when requests race. created_at is in seconds.
CREATE TRIGGER booking_upcoming_limit BEFORE INSERT ON booking
WHEN NEW.upcoming_limit IS NOT NULL AND (
  SELECT count(*) FROM booking
  WHERE account_id = NEW.account_id AND starts_min > NEW.created_at / 60
    AND status IN ('requested', 'confirmed')
) >= NEW.upcoming_limit
BEGIN
  SELECT RAISE(ABORT, 'limit-reached');
END;

-- What a booking may become. A cancellation can be taken back while its undo time runs; the verb
-- checks the clock, the occupancy row refuses when the time is gone.
CREATE TRIGGER booking_status_path BEFORE UPDATE OF status ON booking
WHEN NOT (
  (OLD.status = 'requested' AND NEW.status IN ('confirmed', 'refused', 'cancelled', 'expired'))
  OR (OLD.status = 'confirmed' AND NEW.status = 'cancelled')
  OR (OLD.status = 'cancelled' AND NEW.status IN ('confirmed', 'requested') AND OLD.undo_until_at IS NOT NULL)
)
BEGIN
  SELECT RAISE(ABORT, 'booking-state');
END;
-- A confirmed booking keeps its time: whatever path confirms it has claimed the time before, in the
-- same batch, or is refused.
CREATE TRIGGER booking_made_keeps_time BEFORE INSERT ON booking
WHEN NEW.status = 'confirmed' AND NOT EXISTS (SELECT 1 FROM occupancy WHERE claim_id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'booking-overlap');
END;
CREATE TRIGGER booking_confirmed_keeps_time BEFORE UPDATE OF status ON booking
WHEN NEW.status = 'confirmed' AND NOT EXISTS (SELECT 1 FROM occupancy WHERE claim_id = NEW.id)
BEGIN
  SELECT RAISE(ABORT, 'booking-overlap');
END;
-- Two people who change one booking at once: the revision only ever goes up by one.
CREATE TRIGGER booking_revision_path BEFORE UPDATE OF revision ON booking
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'booking-state');
END;
CREATE TRIGGER booking_identity_fixed BEFORE UPDATE OF account_id, idempotency_key, body_hash ON booking
BEGIN
  SELECT RAISE(ABORT, 'booking-state');
END;
CREATE TRIGGER place_revision_path BEFORE UPDATE OF revision ON place
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;
CREATE TRIGGER space_revision_path BEFORE UPDATE OF revision ON space
WHEN NEW.revision <> OLD.revision + 1
BEGIN
  SELECT RAISE(ABORT, 'edited-meanwhile');
END;

-- The wijken around an organisation's places: outlines for the map and the emblems, and two figures.
-- outline is an SVG path on the map grid of worker/features/places/projection.ts (5 m a unit), box
-- the rectangle around it as 'x y width height'. Figures are null where CBS publishes none.
CREATE TABLE area (
  code TEXT PRIMARY KEY CHECK (code GLOB 'WK[0-9]*'),
  name TEXT NOT NULL,
  outline TEXT NOT NULL CHECK (length(outline) < 600),
  box TEXT NOT NULL,
  population INTEGER CHECK (population >= 0),
  seniors_percent INTEGER CHECK (seniors_percent BETWEEN 0 AND 100)
) STRICT, WITHOUT ROWID;

UPDATE tenant_self SET schema_version = 2;
