-- The chain over the audit: hash = SHA-256 of the previous hash and the row. Made afterwards by the
-- sweep, never in a request. Nothing that a page needs reads it, so the service also serves a
-- tenant that does not have it yet.
CREATE TABLE audit_seal (
  audit_seq INTEGER PRIMARY KEY REFERENCES audit (seq),
  hash TEXT NOT NULL CHECK (length(hash) = 64)
) STRICT;
CREATE TRIGGER audit_seal_never_updated BEFORE UPDATE ON audit_seal
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;
CREATE TRIGGER audit_seal_never_deleted BEFORE DELETE ON audit_seal
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;
-- REPLACE deletes without firing the triggers above. Two visits of the sweep may write one hash twice.
CREATE TRIGGER audit_seal_never_replaced BEFORE INSERT ON audit_seal
WHEN EXISTS (SELECT 1 FROM audit_seal WHERE audit_seq = NEW.audit_seq AND hash <> NEW.hash)
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;
CREATE TRIGGER audit_never_replaced BEFORE INSERT ON audit
WHEN EXISTS (SELECT 1 FROM audit WHERE seq = NEW.seq)
BEGIN
  SELECT RAISE(ABORT, 'audit-is-final');
END;

UPDATE tenant_self SET schema_version = 3;
