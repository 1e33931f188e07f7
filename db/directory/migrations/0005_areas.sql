-- Areas of CBS for every organisation: the country, gemeenten, wijken and buurten, as its table of
-- key figures names them. Only whole public statistics; nothing of a person.
-- year is the newest table that an area stands in: its name comes from there, and an area that is
-- behind its gemeente has been merged or divided since. outline and box are as in a tenant's area
-- (map grid of worker/areas/projection.ts, 5 m a unit), so that they can be copied there.
CREATE TABLE cbs_area (
  code TEXT PRIMARY KEY,
  kind TEXT NOT NULL CHECK (kind IN ('land', 'gemeente', 'wijk', 'buurt')),
  name TEXT NOT NULL CHECK (length(name) BETWEEN 1 AND 120),
  -- What people type, without capitals, accents and articles: worker/areas/search-key.ts.
  search TEXT NOT NULL,
  gemeente TEXT CHECK (gemeente GLOB 'GM[0-9][0-9][0-9][0-9]'),
  year INTEGER NOT NULL CHECK (year BETWEEN 1995 AND 2200),
  outline TEXT CHECK (length(outline) < 600),
  box TEXT,
  outline_year INTEGER CHECK (outline_year BETWEEN 1995 AND 2200),
  CHECK ((kind = 'land') = (gemeente IS NULL)),
  CHECK ((outline IS NULL) = (box IS NULL) AND (outline IS NULL) = (outline_year IS NULL)),
  CHECK (CASE kind
    WHEN 'land' THEN code = 'NL00'
    WHEN 'gemeente' THEN code = gemeente
    WHEN 'wijk' THEN code GLOB 'WK[0-9][0-9][0-9][0-9][0-9][0-9]'
    ELSE code GLOB 'BU[0-9][0-9][0-9][0-9][0-9][0-9][0-9][0-9]' END)
) STRICT, WITHOUT ROWID;
CREATE INDEX cbs_area_gemeente ON cbs_area (gemeente, kind, name);
CREATE INDEX cbs_area_search ON cbs_area (kind, search);

-- One row for each area and year. figures: names and units of db/directory/figures.ts; what CBS does
-- not publish is not in it.
CREATE TABLE cbs_year (
  area_code TEXT NOT NULL REFERENCES cbs_area (code),
  year INTEGER NOT NULL CHECK (year BETWEEN 1995 AND 2200),
  figures TEXT NOT NULL CHECK (json_valid(figures)),
  PRIMARY KEY (area_code, year)
) STRICT, WITHOUT ROWID;

-- Which tables were brought in; ended_at is null while one is under way or was cut off.
CREATE TABLE cbs_import (
  year INTEGER PRIMARY KEY CHECK (year BETWEEN 1995 AND 2200),
  begun_at INTEGER NOT NULL,
  ended_at INTEGER
) STRICT;

UPDATE directory_self SET schema_version = 5;
