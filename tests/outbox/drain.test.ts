import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { outbox } from '../../db/store/outbox'
import { drain, waitAfter } from '../../worker/outbox/drain'
import { type Composers, type Draft, type Mailer, MailFault } from '../../worker/outbox/letter'
import { owe, voidLetters } from '../../worker/outbox/owe'
import { clockAt, type Desk, keepingMailer, openDesk, rowsOf, today, write } from './desk'

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
})
afterAll(() => desk.stop())
beforeEach(() => write(desk.store, [desk.store.db.delete(outbox)]))

const sender = { from: { name: 'Gemeente Hoorn', address: 'post@hoorn.example' }, tenant: 'hoorn' }
const due = today * 60

function draftTo(recipientId: string): Draft {
  return {
    recipientId,
    to: { address: `${recipientId}@bewoner.example` },
    locale: 'nl',
    subject: 'Je reservering staat',
    body: [{ say: 'Tot dan.' }],
  }
}

const composers: Composers = {
  note: async ({ subjectId }) => [draftTo(subjectId)],
  'untrue-by-now': async () => null,
  'to-three': async () => [draftTo('acc_1'), draftTo('acc_2'), draftTo('acc_3')],
  broken: async () => {
    throw new TypeError('anna@bewoner.example is undefined')
  },
}

async function oweNote(subjectId: string, kind = 'note', notBeforeAt = due) {
  await write(desk.store, [owe(desk.store.db, { subjectId, kind, revision: 1, notBeforeAt })])
}

const rowOf = async (id: string) => {
  const [row] = await desk.store.db.select().from(outbox).where(eq(outbox.id, id))
  if (!row) throw new Error(`no row ${id}`)
  return row
}

function emptying(mailer: Mailer, now = clockAt(today)) {
  return drain(desk.store, { composers, mailer, sender, now })
}

describe('what is owed', () => {
  test('goes once it is due, and not again', async () => {
    const { letters, mailer } = keepingMailer()
    await oweNote('bkg_a')
    expect(await emptying(mailer)).toEqual({ sent: 1, failed: 0, voided: 0, nextDueAt: null })
    expect(await emptying(mailer)).toMatchObject({ sent: 0 })
    expect(letters.map(({ to }) => to.address)).toEqual(['bkg_a@bewoner.example'])
    expect(await rowOf('bkg_a:note:1')).toMatchObject({ state: 'sent', sentAt: due })
  })

  test('waits for the time before which it must not go', async () => {
    const { letters, mailer } = keepingMailer()
    const now = clockAt(today)
    await oweNote('bkg_a', 'note', due + 60)
    expect(await emptying(mailer, now)).toMatchObject({ sent: 0, nextDueAt: due + 60 })
    now.pass(60)
    expect(await emptying(mailer, now)).toMatchObject({ sent: 1, nextDueAt: null })
    expect(letters).toHaveLength(1)
  })

  test('is owed once, however often the same event is announced', async () => {
    await oweNote('bkg_a')
    await oweNote('bkg_a')
    expect(await rowsOf(desk.store)).toHaveLength(1)
  })

  test('is void when it is no longer true', async () => {
    const { letters, mailer } = keepingMailer()
    await oweNote('bkg_a', 'untrue-by-now')
    expect(await emptying(mailer)).toEqual({ sent: 0, failed: 0, voided: 1, nextDueAt: null })
    expect(letters).toEqual([])
    expect(await rowOf('bkg_a:untrue-by-now:1')).toMatchObject({ state: 'void' })
  })

  test('can be taken back for one subject, or some kinds of it, and for no other subject', async () => {
    const { db } = desk.store
    for (const subject of ['bkg_a', 'bkg_a2', 'bkg_aa', 'bkg_b']) await oweNote(subject)
    await oweNote('bkg_a', 'to-three')
    await write(desk.store, [voidLetters(db, 'bkg_a', ['to-three'])])
    expect((await rowOf('bkg_a:note:1')).state).toBe('waiting')
    await write(desk.store, [voidLetters(db, 'bkg_a')])
    const states = (await rowsOf(desk.store)).map(({ id, state }) => `${id} ${state}`)
    expect(states.sort()).toEqual([
      'bkg_a2:note:1 waiting',
      'bkg_a:note:1 void',
      'bkg_a:to-three:1 void',
      'bkg_aa:note:1 waiting',
      'bkg_b:note:1 waiting',
    ])
  })

  test('costs the same rows read, however many letters were ever sent', async () => {
    const { mailer } = keepingMailer()
    const cost = async () => {
      await oweNote('bkg_a')
      const before = desk.meter.rowsRead
      await emptying(mailer)
      const read = desk.meter.rowsRead - before
      await write(desk.store, [desk.store.db.delete(outbox)])
      return read
    }
    const few = await cost()
    await desk.env.TENANT_0001.prepare(
      `WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 2000)
       INSERT INTO outbox (id, kind, subject_id, state, not_before_at)
       SELECT 'old' || i || ':note:1', 'note', 'old' || i, 'sent', 1 FROM n`,
    ).run()
    expect(await cost()).toBe(few)
  })
})

describe('two consumers at once', () => {
  test('send each letter once', async () => {
    const { letters, mailer } = keepingMailer()
    for (let number = 0; number < 20; number++) await oweNote(`bkg_${number}`)
    const reports = await Promise.all([emptying(mailer), emptying(mailer), emptying(mailer)])
    expect(reports.reduce((sum, { sent }) => sum + sent, 0)).toBe(20)
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(20)
    expect(letters).toHaveLength(20)
  })

  test('leave a letter alone that another has in hand, until its lease is over', async () => {
    const now = clockAt(today)
    const { letters, mailer } = keepingMailer()
    await oweNote('bkg_a')
    const dying = { leaseSeconds: 120, send: () => Promise.resolve() }
    let die: (error: MailFault) => void = () => undefined
    const begun = new Promise<void>((begin) => {
      dying.send = () => {
        begin()
        return new Promise((_, reject) => {
          die = reject
        })
      }
    })
    const lost = emptying(dying, now)
    await begun
    expect(await emptying(mailer, now)).toMatchObject({ sent: 0, nextDueAt: due + 120 })
    now.pass(120)
    expect(await emptying(mailer, now)).toMatchObject({ sent: 1 })
    // The first one wakes up after all: the row is no longer its own.
    die(new MailFault('too late'))
    await lost
    expect(letters).toHaveLength(1)
    expect(await rowOf('bkg_a:note:1')).toMatchObject({ state: 'sent', lastError: null })
  })
})

describe('a letter that is refused', () => {
  test('is tried again later and later, under the same Message-ID, and fails after eight times', async () => {
    const now = clockAt(today)
    const tried: string[] = []
    const { mailer } = keepingMailer(({ messageId }) => {
      tried.push(messageId)
      return new MailFault('the SMTP server answered 451')
    })
    await oweNote('bkg_a')
    const waits: number[] = []
    for (let attempt = 1; attempt <= 8; attempt++) {
      const { failed, nextDueAt } = await emptying(mailer, now)
      expect(failed).toBe(1)
      if (nextDueAt === null) break
      waits.push((nextDueAt - now() / 1000) / 60)
      now.pass(nextDueAt - now() / 1000)
    }
    expect(waits).toEqual([1, 4, 16, 64, 256, 360, 360])
    expect(tried).toHaveLength(8)
    expect(new Set(tried).size).toBe(1)
    expect(tried[0]).toMatch(/^<[0-9a-f]{32}\.[0-9a-f]{16}@hoorn\.example>$/)
    expect(await rowOf('bkg_a:note:1')).toMatchObject({
      state: 'failed',
      lastError: 'the SMTP server answered 451',
    })
    expect(waitAfter(30)).toBe(6 * 3600)
  })

  test('does not hold up the others', async () => {
    const { letters, mailer } = keepingMailer(({ to }) =>
      to.address.startsWith('bkg_bad') ? new MailFault('no mail address') : null,
    )
    await oweNote('bkg_bad')
    await oweNote('bkg_good')
    expect(await emptying(mailer)).toMatchObject({ sent: 1, failed: 1, nextDueAt: due + 60 })
    expect(letters.map(({ to }) => to.address)).toEqual(['bkg_good@bewoner.example'])
  })

  test('leaves no address in what is stored about its failure', async () => {
    const { mailer } = keepingMailer()
    await oweNote('bkg_a', 'broken')
    await emptying(mailer)
    expect((await rowOf('bkg_a:broken:1')).lastError).toBe('TypeError')
  })

  test('for one of three hosts is not sent to the other two again', async () => {
    const now = clockAt(today)
    let broken = true
    const { letters, mailer } = keepingMailer(({ to }) =>
      broken && to.address.startsWith('acc_2') ? new MailFault('550') : null,
    )
    await oweNote('bkg_a', 'to-three')
    expect(await emptying(mailer, now)).toMatchObject({ failed: 1 })
    broken = false
    now.pass(60)
    expect(await emptying(mailer, now)).toMatchObject({ sent: 1 })
    expect(letters.map(({ to }) => to.address)).toEqual([
      'acc_1@bewoner.example',
      'acc_3@bewoner.example',
      'acc_2@bewoner.example',
    ])
    expect(new Set(letters.map(({ messageId }) => messageId)).size).toBe(3)
  })
})
