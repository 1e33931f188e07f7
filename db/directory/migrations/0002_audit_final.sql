-- REPLACE deletes without firing audit_never_deleted.
CREATE TRIGGER audit_never_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;

UPDATE directory_self SET schema_version = 2;
