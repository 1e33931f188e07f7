import { newMeter } from '../db/meter'
import { openDirectory, openTenant, type TenantStore } from '../db/open'
import type { Env } from './env'
import { accountLetters } from './features/accounts/letters'
import { bookingLetters } from './features/bookings/letters/post'
import { consumeOutbox, type OutboxDeps } from './outbox/consumer'
import { mailerFor, senderAddress } from './outbox/mailer-for'
import { sweepRound } from './sweep/sweep'

const service = {
  name: 'Samen Lukt Het Zelf',
  pronoun: 'je',
  phone: '',
  phoneHours: '',
  email: '',
} as const

/** Everything that happens without a visitor: letters that go out, and the rounds of the sweep. */
export function createBackground(now: () => number) {
  return {
    queue: (batch: MessageBatch<unknown>, env: Env) =>
      consumeOutbox(batch.messages, outboxDeps(env, now)),
    /** `boot` as cron visits everybody at once; the supervisor sends it when it starts. */
    scheduled: ({ cron }: { cron: string }, env: Env) => {
      const meter = newMeter()
      return sweepRound(
        {
          directory: openDirectory(env, meter),
          openTenant: (slug) => openTenant(env, slug, meter),
          wake: async (target) => void (await env.OUTBOX.send(target)),
          at: Math.floor(now() / 1000),
        },
        cron === 'boot',
      )
    },
  }
}

function outboxDeps(env: Env, now: () => number): OutboxDeps {
  const meter = newMeter()
  const directory = openDirectory(env, meter)
  const origin = env.PUBLIC_URL.replace(/\/$/, '')
  const address = senderAddress(env)
  const letterDeps = { secretKey: env.SECRET_KEY, origin }
  return {
    directory,
    openTenant: (slug) => openTenant(env, slug, meter),
    tenantDesk: async (store: TenantStore) => {
      const { name, pronoun, phone, phoneHours, email } = await store.self()
      const sender = { name, pronoun, phone, phoneHours, email }
      return {
        composers: {
          ...accountLetters({ ...letterDeps, store, sender }),
          ...bookingLetters({ ...letterDeps, store, directory, senderAddress: address }),
        },
        sender: { from: { name, address }, tenant: store.slug },
      }
    },
    directoryDesk: () => ({
      composers: accountLetters({ ...letterDeps, store: directory, sender: service }),
      sender: { from: { name: service.name, address }, tenant: null },
    }),
    mailer: mailerFor(env, now),
    queue: env.OUTBOX,
    now,
    log: (line) => console.log(JSON.stringify({ level: 'info', ...line })),
  }
}
