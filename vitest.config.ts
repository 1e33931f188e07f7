import { defineConfig } from 'vitest/config'

// Plain functions, without a server. All other tests may start the built service.
const unit = [
  'tests/{time,web,scripts}/**/*.test.ts',
  'tests/**/{policy,availability}*.test.ts',
  'tests/**/*.unit.test.ts',
]
const journeys = ['tests/journeys/**/*.test.ts']

export default defineConfig({
  test: {
    // Two small cores and a workerd for each file: more files at once only wait for each other.
    maxWorkers: 2,
    // Loading Miniflare anew for each file took a quarter of the time. What a module keeps is shared by
    // the files of a worker, so a test leaves nothing behind in one.
    isolate: false,
    fsModuleCache: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: unit,
        },
      },
      {
        extends: true,
        test: {
          name: 'http',
          include: ['tests/**/*.test.ts'],
          exclude: [...unit, ...journeys, 'tests/bench/**'],
          globalSetup: 'tests/support/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'journeys',
          include: journeys,
          globalSetup: 'tests/support/build.ts',
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
      {
        // Not among the tests of every day: `npx vitest run --project slow`, before a release.
        extends: true,
        test: {
          name: 'slow',
          include: ['tests/**/*.slow.ts'],
          testTimeout: 600_000,
        },
      },
    ],
  },
})
