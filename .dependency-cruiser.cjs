// The directions of docs/decisions: web/routes → web/features → web/ui; worker/app → features →
// kernel → db. A `require` in this graph is an import of types only (see the babel plugin).
const KERNEL = '^worker/(areas|http|auth|tenancy|outbox|time|privacy|retention)/'

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or a third is missing.',
      severity: 'error',
      from: { pathNot: '^web/(routeTree\\.gen|router)|^tests/support' },
      to: { circular: true, viaOnly: { dependencyTypesNot: ['require'] } },
    },
    {
      name: 'no-unresolvable',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true, pathNot: '^(virtual|cloudflare):' },
    },
    {
      name: 'web-takes-only-types-from-a-contract',
      comment: 'The browser must not carry zod, drizzle or server code.',
      severity: 'error',
      from: { path: '^web/' },
      to: {
        path: '^(worker|db)/',
        pathNot: '^worker/(features/[^/]+/(contract|routes)|http/schemas)\\.ts$',
      },
    },
    {
      name: 'web-takes-no-value-from-the-worker',
      severity: 'error',
      from: { path: '^web/' },
      to: { path: '^(worker|db)/', dependencyTypesNot: ['require'] },
    },
    {
      name: 'only-render-knows-the-web',
      comment:
        'Types of what a page needs, and the rule of addresses, may be known to its callers.',
      severity: 'error',
      from: { path: '^(worker|db)/', pathNot: '^worker/(render|failure-page)\\.tsx?$' },
      to: { path: '^web/', pathNot: '^web/locale\\.ts$', dependencyTypesNot: ['require'] },
    },
    {
      name: 'ui-has-no-domain',
      severity: 'error',
      from: { path: '^web/ui/' },
      to: { path: '^web/(features|routes)/' },
    },
    {
      name: 'features-do-not-know-routes',
      severity: 'error',
      from: { path: '^web/features/' },
      to: { path: '^web/routes/' },
    },
    {
      name: 'slices-stay-apart',
      comment: 'What crosses goes through the outbox or a small read function in the kernel.',
      severity: 'error',
      from: { path: '^worker/features/([^/]+)/' },
      to: { path: '^worker/features/', pathNot: '^worker/features/$1/' },
    },
    {
      name: 'kernel-does-not-know-features',
      severity: 'error',
      from: { path: KERNEL },
      to: { path: '^worker/(features/|app|index|render|pages)' },
    },
    {
      name: 'db-stands-at-the-bottom',
      severity: 'error',
      from: { path: '^db/', pathNot: '^db/seed/' },
      to: { path: '^(worker|web)/', dependencyTypesNot: ['require'] },
    },
    {
      name: 'drizzle-opens-in-db-only',
      severity: 'error',
      from: { pathNot: '^(db|tests)/' },
      to: { path: 'drizzle-orm/d1' },
    },
    {
      name: 'policies-are-pure',
      severity: 'error',
      from: { path: '^worker/features/[^/]+/policy\\.ts$' },
      to: {
        path: '^(db/|worker/(http|auth|tenancy|outbox)/|worker/env)',
        dependencyTypesNot: ['require'],
      },
    },
    {
      name: 'sql-stands-in-queries',
      severity: 'error',
      from: { path: '^worker/features/', pathNot: '(queries|writes)\\.ts$' },
      to: { path: '^db/tenant/schema/|drizzle-orm', dependencyTypesNot: ['require'] },
    },
    {
      name: 'the-service-does-not-know-its-tests',
      severity: 'error',
      from: { path: '^(worker|web|db|scripts)/' },
      to: { path: '^tests/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(dist|\\.local)' },
    babelConfig: { fileName: './.dependency-cruiser-babel.json' },
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.cjs', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['workerd', 'import', 'default'],
    },
  },
}
