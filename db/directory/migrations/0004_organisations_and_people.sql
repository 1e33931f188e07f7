-- Operators of the service: staff who see states and numbers of all organisations, and no content.
CREATE TABLE operator (
  account_id TEXT PRIMARY KEY REFERENCES account (id),
  since INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Persons whose data were erased, by opaque ids. It stands outside the organisation's database, so
-- that it outlives a restore of it, and is carried out again before anybody is served.
CREATE TABLE erasure (
  slug TEXT NOT NULL,
  object_id TEXT NOT NULL,
  erased_at INTEGER NOT NULL,
  PRIMARY KEY (slug, object_id)
) STRICT, WITHOUT ROWID;

-- (proof and agreement)

-- (members)

-- (passkeys)

UPDATE directory_self SET schema_version = 4;
