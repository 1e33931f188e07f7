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

-- (members)

-- Whose booking it is never passes to somebody else; it can only be wiped, for everybody alike.
DROP TRIGGER booking_identity_fixed;
CREATE TRIGGER booking_identity_fixed BEFORE UPDATE OF account_id, idempotency_key, body_hash ON booking
WHEN NOT (
  NEW.account_id IN (OLD.account_id, 'erased')
  AND NEW.idempotency_key IN (OLD.idempotency_key, NEW.id)
  AND NEW.body_hash IN (OLD.body_hash, '')
)
BEGIN
  SELECT RAISE(ABORT, 'booking-state');
END;
-- What was done with the things of a person is shown to that person, and the erasable half goes.
CREATE INDEX audit_object ON audit (object_id);
CREATE INDEX audit_actor ON audit (actor_id);

-- (retention)

-- (statements)

UPDATE tenant_self SET schema_version = 5;
