import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { tenant, tenantDue } from '../../db/directory/schema/tenancy'
import { TenantUnavailable } from '../../db/guard'
import { newMeter } from '../../db/meter'
import { openTenant } from '../../db/open'
import { outbox } from '../../db/store/outbox'
import type { OutboxTarget } from '../../worker/outbox/announce'
import { consumeOutbox, type OutboxDeps } from '../../worker/outbox/consumer'
import { dueTargets } from '../../worker/outbox/due'
import type { Composers, Mailer } from '../../worker/outbox/letter'
import { owe } from '../../worker/outbox/owe'
import { clockAt, type Desk, keepingMailer, openDesk, today, write } from './desk'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())
beforeEach(async () => {
  await write(desk.store, [desk.store.db.delete(outbox)])
  await write(desk.directory, [
    desk.directory.db.delete(outbox),
    desk.directory.db.delete(tenantDue),
  ])
})

const due = today * 60
const composers: Composers = {
  untrue: async () => null,
  note: async ({ subjectId }) => [
    {
      recipientId: subjectId,
      to: { address: `${subjectId}@bewoner.example` },
      locale: 'nl',
      subject: 'Bericht',
      body: [{ say: 'Tot dan.' }],
    },
  ],
}
const from = { name: 'Gemeente Hoorn', address: 'post@hoorn.example' }

function deps(mailer: Mailer, more: Partial<OutboxDeps> = {}) {
  const queued: OutboxTarget[] = []
  const logged: Record<string, unknown>[] = []
  const all: OutboxDeps = {
    directory: desk.directory,
    openTenant: (slug) => openTenant(desk.env, slug, newMeter()),
    tenantDesk: async ({ slug }) => ({ composers, sender: { from, tenant: slug } }),
    directoryDesk: () => ({ composers, sender: { from, tenant: null } }),
    mailer,
    queue: {
      async send(target) {
        queued.push(target)
        return { metadata: { metrics: { backlogCount: 0, backlogBytes: 0 } } }
      },
    },
    now: clockAt(today),
    log: (line) => logged.push(line),
    ...more,
  }
  return { all, queued, logged }
}

/** Messages as the queue brings them, remembering what became of each. */
function brought(...bodies: unknown[]) {
  const fates: string[] = bodies.map(() => 'nothing')
  const messages = bodies.map((body, index) => ({
    body,
    ack: () => {
      fates[index] = 'ack'
    },
    retry: () => {
      fates[index] = 'retry'
    },
  }))
  return { fates, messages }
}

async function oweNote(subjectId: string, notBeforeAt = due) {
  const { store } = desk
  await write(store, [owe(store.db, { subjectId, kind: 'note', revision: 1, notBeforeAt })])
}

const hints = () => desk.directory.db.select().from(tenantDue)

describe('a message of the queue', () => {
  test('empties the outbox of the organisation that it names', async () => {
    const { letters, mailer } = keepingMailer()
    await oweNote('bkg_a')
    const { fates, messages } = brought({ tenant: 'hoorn' }, { tenant: 'hoorn' })
    await consumeOutbox(messages, deps(mailer).all)
    expect(fates).toEqual(['ack', 'ack'])
    expect(letters.map(({ tenant }) => tenant)).toEqual(['hoorn'])
    expect(await hints()).toEqual([])
  })

  test('empties the outbox of the directory', async () => {
    const { letters, mailer } = keepingMailer()
    const { directory } = desk
    const owed = { subjectId: 'cod_a', kind: 'note', revision: 1, notBeforeAt: due }
    await write(directory, [owe(directory.db, owed)])
    expect(await dueTargets(directory, due - 1)).toEqual([])
    expect(await dueTargets(directory, due)).toEqual([{ directory: true }])
    const { fates, messages } = brought({ directory: true })
    await consumeOutbox(messages, deps(mailer).all)
    expect(fates).toEqual(['ack'])
    expect(letters.map(({ tenant }) => tenant)).toEqual([null])
    expect(await dueTargets(directory, due)).toEqual([])
  })

  test('leaves a hint of when the next letter may go, which the sweep of that minute finds', async () => {
    const { mailer } = keepingMailer()
    await oweNote('bkg_a', due + 90)
    await consumeOutbox(brought({ tenant: 'hoorn' }).messages, deps(mailer).all)
    expect(await hints()).toEqual([{ slug: 'hoorn', nextDueAt: due + 90 }])
    expect(await dueTargets(desk.directory, due + 89)).toEqual([])
    expect(await dueTargets(desk.directory, due + 90)).toEqual([{ tenant: 'hoorn' }])
  })

  test('that comes when the last letter has just gone is seen to before the work is laid down', async () => {
    const { letters, mailer } = keepingMailer()
    const { directory } = desk
    let came = false
    const { all } = deps(mailer, {
      directory: {
        ...directory,
        // Writing the hint is the last thing done for an outbox that was found empty.
        async system(writes) {
          if (!came) {
            came = true
            await oweNote('bkg_late')
            await consumeOutbox(brought({ tenant: 'hoorn' }).messages, all)
          }
          await directory.system(writes)
        },
      },
    })
    await consumeOutbox(brought({ tenant: 'hoorn' }).messages, all)
    expect(letters.map(({ to }) => to.address)).toEqual(['bkg_late@bewoner.example'])
    expect(await hints()).toEqual([])
  })

  test('that leaves more than one go can send asks to be brought again, and holds no more than a name', async () => {
    const { mailer } = keepingMailer()
    await desk.env.TENANT_0001.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 101)
       INSERT INTO outbox (id, kind, subject_id, not_before_at)
       SELECT 'b' || i || ':untrue:1', 'untrue', 'b' || i, 1 FROM n`,
    ).run()
    const { all, queued } = deps(mailer)
    await consumeOutbox(brought({ tenant: 'hoorn' }).messages, all)
    expect(queued).toEqual([{ tenant: 'hoorn' }])
    await consumeOutbox(brought(queued.pop()).messages, all)
    expect(queued).toEqual([])
  })

  test('that is none of ours is thrown away', async () => {
    const { mailer } = keepingMailer()
    const { fates, messages } = brought('hoorn', null, { tenant: 7 }, { directory: 'yes' })
    await consumeOutbox(messages, deps(mailer).all)
    expect(fates).toEqual(['ack', 'ack', 'ack', 'ack'])
  })

  test('comes back when the organisation cannot be opened just now', async () => {
    const { mailer } = keepingMailer()
    const { all, logged } = deps(mailer, {
      openTenant: (slug) => Promise.reject(new TenantUnavailable(slug, 'behind')),
    })
    const { fates, messages } = brought({ tenant: 'hoorn' })
    await consumeOutbox(messages, all)
    expect(fates).toEqual(['retry'])
    expect(logged).toEqual([{ event: 'outbox-fault', store: 'hoorn', fault: 'behind' }])
  })

  test('for an organisation that has ended is done with, and so is its hint', async () => {
    const { mailer } = keepingMailer()
    await write(desk.directory, [
      desk.directory.db.insert(tenant).values({
        slug: 'weg',
        name: 'Weg',
        kind: 'gemeente',
        state: 'ended',
        listed: true,
        createdAt: 0,
      }),
      desk.directory.db.insert(tenantDue).values({ slug: 'weg', nextDueAt: due }),
    ])
    const { fates, messages } = brought({ tenant: 'weg' })
    await consumeOutbox(messages, deps(mailer).all)
    expect(fates).toEqual(['ack'])
    expect(await hints()).toEqual([])
  })

  test('that comes while the outbox is being emptied does not start a second one beside it', async () => {
    const { letters, mailer } = keepingMailer()
    let together = 0
    let most = 0
    const counting: Mailer = {
      leaseSeconds: 120,
      async send(letter) {
        together += 1
        most = Math.max(most, together)
        if (letter.to.address.startsWith('bkg_a')) {
          await oweNote('bkg_late')
          await consumeOutbox(brought({ tenant: 'hoorn' }).messages, deps(counting).all)
        }
        await mailer.send(letter)
        together -= 1
      },
    }
    await oweNote('bkg_a')
    await consumeOutbox(brought({ tenant: 'hoorn' }).messages, deps(counting).all)
    expect(most).toBe(1)
    expect(letters.map(({ to }) => to.address)).toEqual([
      'bkg_a@bewoner.example',
      'bkg_late@bewoner.example',
    ])
  })
})
