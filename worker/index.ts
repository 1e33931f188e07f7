import { createApp } from './app'
import { createBackground } from './background'
import type { Env } from './env'

const { queue, scheduled } = createBackground(Date.now)

export default {
  fetch: createApp().fetch,
  scheduled: (controller, env) => scheduled(controller, env),
  queue: (batch, env) => queue(batch, env),
} satisfies ExportedHandler<Env>
