-- The states and plan of a subscription. 'unproven': its own people work in it already, nobody else sees it.
CREATE TABLE tenant_self_new (
  id INTEGER PRIMARY KEY CHECK (id = 1),
  schema_version INTEGER NOT NULL,
  slug TEXT NOT NULL DEFAULT '',
  state TEXT NOT NULL DEFAULT 'vacant'
    CHECK (state IN ('vacant', 'unproven', 'trial', 'active', 'past-due', 'suspended', 'ended')),
  name TEXT NOT NULL DEFAULT '',
  kind TEXT NOT NULL DEFAULT 'gemeente'
    CHECK (kind IN ('gemeente', 'woningcorporatie', 'zorginstelling')),
  pronoun TEXT NOT NULL DEFAULT 'je' CHECK (pronoun IN ('je', 'u')),
  phone TEXT NOT NULL DEFAULT '',
  phone_hours TEXT NOT NULL DEFAULT '',
  email TEXT NOT NULL DEFAULT '',
  look TEXT NOT NULL DEFAULT '{}' CHECK (json_valid(look)),
  upcoming_limit INTEGER NOT NULL DEFAULT 60 CHECK (upcoming_limit > 0),
  plan TEXT NOT NULL DEFAULT 'large' CHECK (plan IN ('trial', 'small', 'large'))
) STRICT;
INSERT INTO tenant_self_new
  SELECT id, schema_version, slug, state, name, kind, pronoun, phone, phone_hours, email, look,
    upcoming_limit, 'large' FROM tenant_self;
DROP TABLE tenant_self;
ALTER TABLE tenant_self_new RENAME TO tenant_self;

UPDATE tenant_self SET schema_version = 4;
