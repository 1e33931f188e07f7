import { Hono } from 'hono'
import type { Env } from './env'
import { renderPage } from './render'

/** What the outside world hands in; tests hand in another clock. */
export interface AppDependencies {
  /** Milliseconds since the Unix epoch. */
  now: () => number
}

/** The whole service as one Hono app; pages come last. */
export function createApp({ now }: AppDependencies = { now: Date.now }) {
  const app = new Hono<{ Bindings: Env }>()
  app.get('/healthz', (c) => c.json({ status: 'ok' }))
  app.get('*', (c) =>
    renderPage({
      request: c.req.raw,
      requestId: crypto.randomUUID(),
      asOf: new Date(now()).toISOString(),
      send: async (path) => app.request(path, {}, c.env, c.executionCtx),
      shell: () => ({ organisation: null, me: null }),
      report: (error) => console.error(error),
    }),
  )
  return app
}
