import { createApp } from './app'
import { createBackground } from './background'
import type { Env } from './env'

const { queue, scheduled } = createBackground(Date.now)

export default {
  fetch: createApp().fetch,
  scheduled: (controller, env, context) =>
    scheduled(controller, env, (task) => context.waitUntil(task)),
  queue: (batch, env) => queue(batch, env),
} satisfies ExportedHandler<Env>
