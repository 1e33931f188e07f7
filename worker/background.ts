import { newMeter } from '../db/meter'
import { openDirectory, openTenant, registerSlots, type TenantStore } from '../db/open'
import type { Env } from './env'
import { accountLetters } from './features/accounts/letters'
import { forgetUntold } from './features/around/forget-untold'
import { aroundLetters } from './features/around/letters'
import { bookingLetters } from './features/bookings/letters/post'
import { gatheringLetters } from './features/gatherings/letters'
import { intakeLetters } from './features/intake/letters'
import { memberLetters } from './features/members/letters'
import { settleMembers } from './features/members/settle-members'
import { passkeyLetters } from './features/passkeys/letters'
import { settleProjects } from './features/projects/settle-projects'
import { retentionLetters } from './features/retention/letters'
import { signUpLetters } from './features/sign-ups/letters'
import { settleSignUps } from './features/sign-ups/move-into'
import { storyLetters } from './features/story/letters'
import { endTrials } from './features/subscriptions/end-trials'
import { subscriptionLetters } from './features/subscriptions/letters'
import { serviceCall } from './http/context'
import { consumeOutbox, type OutboxDeps } from './outbox/consumer'
import { mailerFor, senderAddress } from './outbox/mailer-for'
import { sweepRound } from './sweep/sweep'
import { openFiles } from './tenancy/files'

const service = {
  name: 'Samen Lukt Het Zelf',
  pronoun: 'je',
  phone: '',
  phoneHours: '',
  email: '',
} as const

type Later = (task: Promise<unknown>) => void

/** Everything that happens without a visitor: letters that go out, and the rounds of the sweep. */
export function createBackground(now: () => number) {
  // Bindings do not change while an isolate lives.
  let hasRegistered = false
  return {
    queue: (batch: MessageBatch<unknown>, env: Env) =>
      consumeOutbox(batch.messages, outboxDeps(env, now)),
    /** `boot` as cron visits everybody at once; the supervisor sends it when it starts. */
    scheduled: async ({ cron }: { cron: string }, env: Env, later: Later) => {
      const meter = newMeter()
      const at = Math.floor(now() / 1000)
      if (!hasRegistered) await registerSlots(env, meter)
      hasRegistered = true
      const directory = openDirectory(env, meter)
      const open = (slug: string) => openTenant(env, slug, meter, 'insiders')
      await sweepRound(
        {
          directory,
          openTenant: open,
          settle: async (store) => {
            await settleMembers(directory, store, at)
            await settleProjects(store, openFiles(env, store.slug), at)
            await forgetUntold(store, at)
          },
          wake: async (target) => void (await env.OUTBOX.send(target)),
          at,
        },
        cron === 'boot',
      )
      await endTrials(directory, open, at)
      await settleSignUps(serviceCall(env, { meter, at, requestId: 'sweep' }, later))
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
    openTenant: (slug) => openTenant(env, slug, meter, 'insiders'),
    tenantDesk: async (store: TenantStore) => {
      const { name, pronoun, phone, phoneHours, email } = await store.self()
      const sender = { name, pronoun, phone, phoneHours, email }
      return {
        composers: {
          ...accountLetters({ ...letterDeps, store, sender }),
          ...bookingLetters({ ...letterDeps, store, directory, senderAddress: address }),
          ...memberLetters({ ...letterDeps, store }),
          ...intakeLetters({ ...letterDeps, store }),
          ...aroundLetters({ ...letterDeps, store }),
          ...gatheringLetters({ ...letterDeps, store, senderAddress: address }),
          ...retentionLetters({ store, origin }),
          ...storyLetters({ ...letterDeps, store }),
        },
        sender: { from: { name, address }, tenant: store.slug },
      }
    },
    directoryDesk: () => ({
      composers: {
        ...accountLetters({ ...letterDeps, store: directory, sender: service }),
        ...passkeyLetters({ directory, origin }),
        ...signUpLetters({ directory, origin }),
        ...subscriptionLetters({ directory, origin }),
      },
      sender: { from: { name: service.name, address }, tenant: null },
    }),
    mailer: mailerFor(env, now),
    queue: env.OUTBOX,
    now,
    log: (line) => console.log(JSON.stringify({ level: 'info', ...line })),
  }
}
