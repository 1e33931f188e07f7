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

-- (members)

-- (data of persons)

-- (retention)

-- (statements)

UPDATE tenant_self SET schema_version = 5;
