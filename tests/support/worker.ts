import { createApp } from '../../worker/app'
import { createBackground } from '../../worker/background'
import type { Env } from '../../worker/env'

/**
 * The same service with a clock that a test sets: `x-test-now` (RFC 3339) on any request holds for
 * everything after it, `x-test-now: real` lets go. Only this entry reads it; no deployment has it.
 */
let testNow: number | null = null
const now = () => testNow ?? Date.now()
const app = createApp({ now })
const background = createBackground(now)

export default {
  fetch(request, env, context) {
    const header = request.headers.get('x-test-now')
    if (header) testNow = header === 'real' ? null : Date.parse(header)
    return app.fetch(request, env, context)
  },
  scheduled: (controller, env, context) =>
    background.scheduled(controller, env, (task) => context.waitUntil(task)),
  queue: (batch, env) => background.queue(batch, env),
} satisfies ExportedHandler<Env>
