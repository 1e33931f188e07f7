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

UPDATE tenant_self SET schema_version = 3;
