import { resolve } from 'node:path'
import fc from 'fast-check'
import { convertV4MiniflareOptions, Miniflare } from 'miniflare'
import { build } from 'vite'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { migrate, readMigrations } from '../../scripts/migrate.mjs'
import { histories, type Played, type Step } from './history'
import type { Play } from './history-worker'
import { Model } from './model'

const RUNS = 2000
const at = Date.parse('2026-11-19T09:00:00Z') / 1000
const day = Date.parse('2026-12-03T08:00:00Z') / 60_000

let mf: Miniflare
beforeAll(async () => {
  mf = await openStage()
  const directory = await mf.getD1Database('DIRECTORY')
  const tenant = await mf.getD1Database('TENANT_0001')
  await migrate(directory, readMigrations('directory'))
  await migrate(tenant, readMigrations('tenant'))
  await directory.batch([
    directory.prepare("INSERT INTO slot (name, slug) VALUES ('TENANT_0001', 'hoorn')"),
    directory.prepare(
      "INSERT INTO tenant (slug, name, kind, state, created_at) VALUES ('hoorn', 'Hoorn', 'gemeente', 'active', 0)",
    ),
  ])
  await tenant
    .prepare("UPDATE tenant_self SET slug = 'hoorn', state = 'active', upcoming_limit = 9999")
    .run()
})
afterAll(() => mf.dispose())

test('2,000 histories of holds, bookings, approvals, moves and cancellations end as they should', async () => {
  const done = new Map<string, number>()
  let number = 0
  await fc.assert(
    fc.asyncProperty(histories, async (steps) => {
      number += 1
      const played = await perform({ number, day, at, steps })
      const model = new Model(day, at)
      steps.forEach((step, index) => {
        const outcome = played.outcomes[index] ?? { ok: false }
        const what = `step ${index}, ${step.do}: ${outcome.code ?? 'ok'}`
        expect(outcome.ok, what).toBe(model.takes(step, outcome))
        tally(done, step, outcome.ok)
      })
      expect(inOrder(played.remains)).toEqual(inOrder(model.remains()))
    }),
    { numRuns: RUNS, seed: 20_261_122 },
  )
  // Everything was tried and refused often enough to mean something.
  for (const deed of [
    'hold',
    'renew',
    'release',
    'book',
    'book-held',
    'approve',
    'refuse',
    'cancel',
    'undo',
    'move',
  ])
    for (const result of ['went well', 'was refused'])
      expect(done.get(`${deed} ${result}`), `${deed} ${result}`).toBeGreaterThan(20)
}, 600_000)

function tally(done: Map<string, number>, step: Step, ok: boolean): void {
  const key = `${step.do} ${ok ? 'went well' : 'was refused'}`
  done.set(key, (done.get(key) ?? 0) + 1)
}

function inOrder({ bookings, claims }: Played['remains']) {
  const text = (value: unknown) => JSON.stringify(value)
  const sorted = <T>(list: readonly T[]) => [...list].sort((a, b) => (text(a) < text(b) ? -1 : 1))
  return {
    bookings: sorted(bookings.map(({ id, status }) => ({ id, status }))),
    claims: sorted(
      claims.map(({ unit, startsMin, endsMin, kind, claimId }) => ({
        unit,
        startsMin,
        endsMin,
        kind,
        claimId,
      })),
    ),
  }
}

async function perform(play: Play): Promise<Played> {
  const answer = await mf.dispatchFetch('http://stage', {
    method: 'POST',
    body: JSON.stringify(play),
  })
  if (!answer.ok) throw new Error(await answer.text())
  return (await answer.json()) as Played
}

async function openStage(): Promise<Miniflare> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    ssr: { noExternal: true },
    build: {
      ssr: resolve(import.meta.dirname, 'history-worker.ts'),
      write: false,
      rolldownOptions: { external: [/^cloudflare:/], output: { codeSplitting: false } },
    },
  })
  const [chunk] = 'output' in built ? built.output : []
  return new Miniflare(
    convertV4MiniflareOptions({
      modules: true,
      script: chunk?.code ?? '',
      compatibilityDate: '2026-10-12',
      cf: false,
      telemetry: { enabled: false },
      d1Databases: ['DIRECTORY', 'TENANT_0001'],
    }),
  )
}
