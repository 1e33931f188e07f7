-- The states of a subscription, as in the tenant's own row. No foreign key leads here.
CREATE TABLE tenant_new (
  slug TEXT PRIMARY KEY,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('gemeente', 'woningcorporatie', 'zorginstelling')),
  state TEXT NOT NULL
    CHECK (state IN ('unproven', 'trial', 'active', 'past-due', 'suspended', 'ended')),
  listed INTEGER NOT NULL DEFAULT 1 CHECK (listed IN (0, 1)),
  created_at INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO tenant_new SELECT slug, name, kind, state, listed, created_at FROM tenant;
DROP TABLE tenant;
ALTER TABLE tenant_new RENAME TO tenant;

CREATE INDEX slot_vacant ON slot (name) WHERE slug IS NULL;

-- An organisation that asks to take part. 'asked': its mail address is not proven yet; 'waiting':
-- proven, and no database is vacant; 'moving': a database is its own; 'ready': it can be used.
CREATE TABLE sign_up (
  id TEXT PRIMARY KEY,
  slug TEXT NOT NULL,
  name TEXT NOT NULL,
  kind TEXT NOT NULL CHECK (kind IN ('gemeente', 'woningcorporatie', 'zorginstelling')),
  gemeente_code TEXT CHECK (gemeente_code GLOB 'GM[0-9][0-9][0-9][0-9]'),
  kvk_number TEXT NOT NULL CHECK (kvk_number GLOB '[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]'),
  plan TEXT NOT NULL CHECK (plan IN ('trial', 'small', 'large')),
  contact_name TEXT NOT NULL,
  phone TEXT NOT NULL,
  email TEXT NOT NULL CHECK (email = lower(trim(email))),
  locale TEXT NOT NULL CHECK (locale IN ('nl', 'en')),
  state TEXT NOT NULL DEFAULT 'asked' CHECK (state IN ('asked', 'waiting', 'moving', 'ready')),
  account_id TEXT REFERENCES account (id),
  asked_at INTEGER NOT NULL,
  confirmed_at INTEGER,
  ready_at INTEGER,
  CHECK (state = 'asked' OR (account_id IS NOT NULL AND confirmed_at IS NOT NULL)),
  CHECK (kind = 'gemeente' OR gemeente_code IS NULL)
) STRICT, WITHOUT ROWID;
-- An address is somebody's once the mail address is proven; before that nobody can keep it occupied.
CREATE UNIQUE INDEX sign_up_slug ON sign_up (slug) WHERE state <> 'asked';
CREATE INDEX sign_up_queue ON sign_up (confirmed_at, id) WHERE state IN ('waiting', 'moving');
CREATE INDEX sign_up_email ON sign_up (email, asked_at);

-- Five an hour per mail address, also when requests race.
CREATE TRIGGER sign_up_hourly_limit BEFORE INSERT ON sign_up
WHEN (SELECT count(*) FROM sign_up WHERE email = NEW.email AND asked_at > NEW.asked_at - 3600) >= 5
BEGIN
  SELECT RAISE(ABORT, 'too-many-sign-ups');
END;
CREATE TRIGGER sign_up_slug_free BEFORE UPDATE OF state ON sign_up
WHEN OLD.state = 'asked' AND NEW.state <> 'asked'
  AND EXISTS (SELECT 1 FROM tenant WHERE slug = NEW.slug)
BEGIN
  SELECT RAISE(ABORT, 'slug-taken');
END;
-- Forwards only, and only who has a database moves in.
CREATE TRIGGER sign_up_path BEFORE UPDATE OF state ON sign_up
WHEN (OLD.state || '>' || NEW.state) NOT IN
    ('asked>waiting', 'asked>moving', 'waiting>waiting', 'waiting>moving', 'moving>ready')
  OR (NEW.state IN ('moving', 'ready') AND NOT EXISTS (SELECT 1 FROM slot WHERE slug = NEW.slug))
BEGIN
  SELECT RAISE(ABORT, 'sign-up-state');
END;

UPDATE directory_self SET schema_version = 3;
