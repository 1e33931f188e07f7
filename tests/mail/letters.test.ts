import { eq } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { account, signInCode } from '../../db/store/account'
import { booking, occupancy } from '../../db/tenant/schema/booking'
import { place, space } from '../../db/tenant/schema/place'
import { roleGrant, tenantSelf } from '../../db/tenant/schema/self'
import { deriveCode, deriveLinkSecret } from '../../worker/auth/secrets'
import { accountLetters } from '../../worker/features/accounts/letters'
import { alternativesParam } from '../../worker/features/bookings/letters/alternatives'
import { bookingLetters } from '../../worker/features/bookings/letters/post'
import { bookerKinds, hostKinds } from '../../worker/features/bookings/letters/truth'
import { htmlOf, type Part, textOf } from '../../worker/outbox/body'
import type { Draft, OwedLetter } from '../../worker/outbox/letter'
import {
  bookingWrites,
  challenge,
  type Desk,
  evening,
  evenings,
  furnish,
  hostGrant,
  min,
  openDesk,
  origin,
  person,
  room,
  secretKey,
  today,
  write,
} from '../outbox/desk'

type BookingRow = typeof booking.$inferInsert

let desk: Desk
beforeAll(async () => {
  desk = await openDesk()
  await furnish(desk)
  const { db } = desk.store
  await write(desk.store, [
    db.insert(account).values(person('acc_henk', 'henk@host.example', 'Henk')),
    db.insert(account).values(person('acc_mary', 'mary@host.example', 'Mary', 'en')),
    db.insert(roleGrant).values(hostGrant('acc_henk', 'plc_kern')),
    db.insert(roleGrant).values(hostGrant('acc_mary', null)),
  ])
})
afterAll(() => desk.stop())

const statuses: Readonly<Record<string, BookingRow['status']>> = {
  'booking-requested': 'requested',
  'booking-refused': 'refused',
  'booking-cancelled': 'cancelled',
  'booking-expired': 'expired',
  'host-requested': 'requested',
  'host-cancelled': 'cancelled',
}

/** What the letter of a kind says to each recipient, with the booking as given. */
async function writeOne(
  kind: string,
  of: Partial<BookingRow> = {},
  params: OwedLetter['params'] = {},
): Promise<readonly Draft[] | null> {
  const { db } = desk.store
  await write(desk.store, [
    db.delete(occupancy).where(eq(occupancy.claimId, 'bkg_evening')),
    db.delete(booking).where(eq(booking.id, 'bkg_evening')),
    ...bookingWrites(desk.store, evenings({ status: statuses[kind] ?? 'confirmed', ...of })),
  ])
  return compose({ id: '', kind, subjectId: 'bkg_evening', revision: 1, params })
}

function compose(owed: OwedLetter, at = today * 60) {
  const { store, directory } = desk
  const senderAddress = 'post@hoorn.example'
  const composer = bookingLetters({ store, directory, secretKey, origin, senderAddress })[owed.kind]
  if (!composer) throw new Error(`nobody writes ${owed.kind}`)
  return composer(owed, at)
}

async function only(drafts: Promise<readonly Draft[] | null>): Promise<Draft> {
  const [draft, ...more] = (await drafts) ?? []
  if (!draft || more.length > 0) throw new Error('not one letter')
  return draft
}

const openSelf = (set: Partial<typeof tenantSelf.$inferInsert>) =>
  desk.store.db.update(tenantSelf).set(set)

const codes = async (id: string, at = today * 60) => {
  const sender = await desk.store.self()
  const letters = accountLetters({ store: desk.store, sender, secretKey, origin })
  return (kind: string) =>
    letters[kind]?.({ id: '', kind, subjectId: id, revision: 1, params: {} }, at) ?? null
}

test('a confirmation tells when, where, what it costs, how to get in, whom to call and how to undo', async () => {
  const draft = await only(writeOne('booking-confirmed'))
  const secret = await deriveLinkSecret(secretKey, 'bkg_evening')
  expect(draft).toMatchObject({
    subject: 'Je reservering staat: donderdag 3 december om 19.00 uur',
    to: { name: 'Anna de Vries', address: 'anna@bewoner.example' },
    replyTo: { name: 'Gemeente Hoorn', address: 'plekken@hoorn.example' },
  })
  expect(textOf(draft.body)).toBe(`Dag Anna de Vries,

Je hebt Grote zaal in De Kern gereserveerd.

Wanneer: donderdag 3 december, van 19.00 tot 21.00 uur
Waar: De Kern, Dorpsstraat 1, 1695 AA Blokker
Ruimte: Grote zaal
Aantal mensen: 12
Prijs: € 12,50
Borg: € 50,00
Betalen: met pin, bij de gastheer of gastvrouw

Zo kom je binnen: je haalt eerst de sleutel op.

De sleutel ligt bij de bakker.

Bekijk of verander je reservering, of zeg af:
${origin}/hoorn/reservering/bkg_evening/${secret}

Veranderen of afzeggen kan tot woensdag 2 december om 19.00 uur.

De link is alleen voor je eigen reservering. Stuur de link niet door.

Bij deze mail zit een bestand voor je agenda.

Vragen? Bel Ria: 0229 12 34 56.

Je krijgt deze mail omdat je een ruimte reserveerde bij Gemeente Hoorn.
`)
})

test('the same letter in English, with the words of the place marked as Dutch', async () => {
  const draft = await only(writeOne('booking-confirmed', { locale: 'en' }))
  expect(draft.subject).toBe('Your booking is confirmed: Thursday 3 December at 19:00')
  expect(textOf(draft.body)).toContain(`${origin}/hoorn/en/reservering/bkg_evening/`)
  const html = htmlOf(draft.subject, draft.body, draft.locale)
  expect(html).toContain('<html lang="en">')
  expect(html).toContain('<p lang="nl">De sleutel ligt bij de bakker.</p>')
})

test('a letter names the year when it is another one, and both dates when it goes past midnight', async () => {
  const startsMin = min('2027-01-09T22:00:00Z')
  const draft = await only(writeOne('booking-confirmed', { startsMin, endsMin: startsMin + 180 }))
  expect(draft.subject).toContain('zaterdag 9 januari 2027 om 23.00 uur')
  expect(textOf(draft.body)).toContain(
    'van zaterdag 9 januari 2027 om 23.00 uur tot zondag 10 januari 2027 om 2.00 uur',
  )
})

test('the calendar file comes with what changes a calendar, and with nothing else', async () => {
  const method = async (kind: string, of: Partial<BookingRow> = {}, params = {}) => {
    const draft = await only(writeOne(kind, of, params))
    return draft.attachments?.map(({ contentType }) => contentType.split('method=')[1]).join() ?? ''
  }
  expect(await method('booking-confirmed')).toBe('PUBLISH')
  expect(await method('booking-moved')).toBe('PUBLISH')
  expect(await method('booking-cancelled')).toBe('CANCEL')
  expect(await method('booking-moved', { status: 'requested' })).toBe('')
  expect(await method('booking-cancelled', {}, { was: 'requested' })).toBe('')
  expect(await method('booking-reminder')).toBe('')
})

test('a refusal gives the reason and other moments, each with its own link', async () => {
  const alternatives = alternativesParam([
    [evening + 1440, evening + 1560],
    [evening + 2880, evening + 3000],
  ])
  const reason = 'De zaal is die avond nodig.'
  const text = textOf((await only(writeOne('booking-refused', { reason }, { alternatives }))).body)
  expect(text).toContain(`Dit is de reden:\n\n${reason}`)
  expect(text).toContain(
    `- vrijdag 4 december, van 19.00 tot 21.00 uur\n  ${origin}/hoorn/plekken/de-kern?ruimte=spc_zaal&vanaf=2026-12-04&dag=2026-12-04&van=19%3A00`,
  )
})

test('who lost the room to somebody else is told so, without a name', async () => {
  const text = textOf((await only(writeOne('booking-refused'))).body)
  expect(text).toContain('De ruimte is op dat moment aan iemand anders gegeven.')
  expect(text).toContain(`Kies een ander moment:\n${origin}/hoorn/plekken/de-kern?ruimte=spc_zaal`)
})

describe('a letter that is not true any more is not written', () => {
  test.each([
    [
      'a confirmation of what was cancelled since',
      'booking-confirmed',
      { status: 'cancelled' },
      {},
    ],
    ['a cancellation that was taken back', 'booking-cancelled', { status: 'confirmed' }, {}],
    ['a receipt of what was approved since', 'booking-requested', { status: 'confirmed' }, {}],
    ['a request that somebody answered', 'host-requested', { status: 'refused' }, {}],
    ['a moment that is another since', 'booking-moved', {}, { startsMin: evening - 60 }],
    ['a reminder of what was cancelled', 'booking-reminder', { status: 'cancelled' }, {}],
    ['a reminder of what was moved', 'booking-reminder', {}, { startsMin: evening - 60 }],
    [
      'a reminder of what has begun',
      'booking-reminder',
      { startsMin: today, endsMin: today + 60 },
      {},
    ],
  ] as const)('%s', async (_words, kind, of, params) => {
    expect(await writeOne(kind, of, params)).toBeNull()
  })

  test('and a reminder of what still stands is, also when it was paid since', async () => {
    expect(await writeOne('booking-reminder', {}, { startsMin: evening })).toHaveLength(1)
    expect(await writeOne('booking-reminder', { revision: 2, paidAt: 1 })).toHaveLength(1)
  })
})

describe('hosts', () => {
  test('of the place and of the organisation get the letter, each in their own language', async () => {
    const drafts = (await writeOne('host-requested')) ?? []
    expect(drafts.map(({ to, subject }) => `${to.address} ${subject}`).sort()).toEqual([
      'henk@host.example Nieuwe aanvraag: Grote zaal, donderdag 3 december om 19.00 uur',
      'mary@host.example New request: Grote zaal, Thursday 3 December at 19:00',
    ])
    const texts = drafts.map(({ body }) => textOf(body)).join()
    expect(texts).toContain(`${origin}/hoorn/beheer/aanvragen`)
    expect(texts).toContain(`${origin}/hoorn/en/beheer/aanvragen`)
  })

  test('whose grant has ended, has not begun, or is for another place get none', async () => {
    const { db } = desk.store
    const seconds = today * 60
    await write(desk.store, [
      db.insert(place).values({ ...(await placeRow()), id: 'plc_ander', slug: 'ander' }),
      ...['acc_was', 'acc_wordt', 'acc_ander', 'acc_helpt'].map((id) =>
        db.insert(account).values(person(id, `${id}@host.example`, id)),
      ),
      db.insert(roleGrant).values(hostGrant('acc_was', 'plc_kern', { validUntil: seconds })),
      db.insert(roleGrant).values(hostGrant('acc_wordt', 'plc_kern', { validFrom: seconds + 1 })),
      db.insert(roleGrant).values(hostGrant('acc_ander', 'plc_ander')),
      db.insert(roleGrant).values(hostGrant('acc_helpt', 'plc_kern', { role: 'wijkverbinder' })),
    ])
    const drafts = (await writeOne('host-booked')) ?? []
    expect(drafts.map(({ recipientId }) => recipientId).sort()).toEqual(['acc_henk', 'acc_mary'])
  })

  test('who are staff are found in the directory', async () => {
    const { db } = desk.store
    await desk.directory.db.insert(account).values(person('stf_jo', 'jo@staff.example', 'Jo'))
    await db.insert(roleGrant).values(hostGrant('stf_jo', 'plc_kern'))
    const drafts = (await writeOne('host-booked')) ?? []
    expect(drafts.map(({ to }) => to.address)).toContain('jo@staff.example')
    await db.delete(roleGrant).where(eq(roleGrant.holderId, 'stf_jo'))
  })

  test('see the day around a request: rooms that share walls, competing requests, no names of others', async () => {
    const { db } = desk.store
    const at = (id: string, hours: number, of: Partial<BookingRow> = {}, units?: string[]) => {
      const startsMin = evening + hours * 60
      const row = evenings({ id, name: 'Piet Geheim', startsMin, endsMin: startsMin + 60, ...of })
      return bookingWrites(desk.store, row, units)
    }
    await write(desk.store, [
      db.insert(space).values(room('spc_links', 'Zaal links')),
      db.insert(space).values(room('spc_heel', 'Hele zaal', ['spc_zaal', 'spc_links'])),
      db.insert(space).values(room('spc_keuken', 'Keuken')),
      ...at('bkg_vroeg', -5, { gathering: 'course' }),
      ...at('bkg_heel', -3, { spaceId: 'spc_heel', gathering: 'party' }, ['spc_zaal', 'spc_links']),
      ...at('bkg_links', -5, { spaceId: 'spc_links', gathering: 'sport' }),
      ...at('bkg_ook', 1, { status: 'requested', gathering: 'other' }),
      ...at('bkg_weg', 0, { status: 'cancelled' }),
      ...at('bkg_morgen', 24),
      ...at('bkg_gisteren', -24),
    ])
    const [draft] = (await writeOne('host-requested', { note: 'Mijn moeder is ziek' })) ?? []
    const text = textOf(draft?.body ?? [])
    expect(text).toContain(
      [
        'Let op: 1 andere aanvraag wil dezelfde tijd.',
        '',
        'Dit is er die dag verder in deze ruimte:',
        '',
        '- van 14.00 tot 15.00 uur: cursus, staat vast',
        '- van 16.00 tot 17.00 uur: feest, staat vast',
        '- van 20.00 tot 21.00 uur: iets anders, aangevraagd',
        '',
      ].join('\n'),
    )
    expect(text).not.toContain('Geheim')
    expect(text).not.toContain('ziek')
    expect(text).toContain('Er staat een opmerking bij.')
  })

  test('who are missing altogether are replaced by the administrators, and told why', async () => {
    const { db } = desk.store
    await write(desk.store, [
      db.delete(roleGrant),
      db.insert(account).values(person('acc_baas', 'baas@host.example', 'Baas')),
      db
        .insert(roleGrant)
        .values(hostGrant('acc_baas', null, { role: 'admin', validUntil: 4_000_000_000 })),
    ])
    const draft = await only(writeOne('host-requested'))
    expect(draft.to.address).toBe('baas@host.example')
    expect(textOf(draft.body)).toContain('omdat De Kern nog geen gastheer of gastvrouw heeft.')
  })
})

describe('a code', () => {
  test('stands in the subject, and in plain digits alone on a line', async () => {
    await desk.store.db.insert(signInCode).values(challenge('cod_1', 'anna@bewoner.example'))
    const code = await deriveCode(secretKey, 'cod_1')
    const draft = await only(Promise.resolve((await codes('cod_1'))('sign-in-code')))
    expect(draft.subject).toBe(`Je code: ${code.slice(0, 3)} ${code.slice(3)}`)
    expect(textOf(draft.body).split('\n')).toContain(code)
    expect(textOf(draft.body)).toContain('De code werkt tot 10.10 uur.')
    expect(draft.to).toEqual({ address: 'anna@bewoner.example' })
  })

  test('that has ended or was used is not sent any more', async () => {
    await desk.store.db.insert(signInCode).values(challenge('cod_2', 'anna@bewoner.example'))
    expect(await (await codes('cod_2', today * 60 + 600))('sign-in-code')).toBeNull()
    await desk.store.db.update(signInCode).set({ usedAt: 1 }).where(eq(signInCode.id, 'cod_2'))
    expect(await (await codes('cod_2'))('sign-in-code')).toBeNull()
  })
})

describe.each([
  ['nl', 'je'],
  ['nl', 'u'],
  ['en', 'je'],
] as const)('every letter in %s for an organisation that says %s', (locale, pronoun) => {
  const letters: { kind: string; draft: Draft }[] = []
  beforeAll(async () => {
    const { db } = desk.store
    await openSelf({ pronoun, phoneHours: '9-17' })
    await db.update(place).set({ entryNote: '' })
    await write(desk.store, [
      db.delete(occupancy),
      db.delete(booking),
      db.delete(roleGrant),
      db.delete(account).where(eq(account.id, 'acc_lezer')),
      db.insert(account).values(person('acc_lezer', 'lezer@host.example', 'Sam', locale)),
      db.insert(roleGrant).values(hostGrant('acc_lezer', 'plc_kern')),
      db.insert(signInCode).values(challenge(`cod_${locale}_${pronoun}`, 'sam@x.example', locale)),
    ])
    const variants = [
      [{}, {}],
      [
        { priceCents: 0, depositCents: 0, reason: 'X', note: 'x' },
        { by: 'host', fromMin: evening - 60 },
      ],
      [{}, { was: 'requested' }],
    ] as const
    const casesOf = (kinds: readonly string[]) =>
      variants.flatMap(([of, params]) => kinds.map((kind) => ({ kind, of, params })))
    // On an empty day first; to the hosts then with others who want or have the room.
    const others = [other('bkg_vast', -240, 'confirmed'), other('bkg_ook', 60, 'requested')]
    const days = [
      { cases: casesOf([...bookerKinds, ...hostKinds]), rows: [] },
      { cases: casesOf(hostKinds), rows: others },
    ]
    for (const { cases, rows } of days) {
      await write(
        desk.store,
        rows.flatMap((row) => bookingWrites(desk.store, row)),
      )
      for (const { kind, of, params } of cases) {
        const asked =
          'was' in params && kind.endsWith('moved') ? { status: 'requested' as const } : {}
        const drafts =
          (await writeOne(kind, { locale, name: 'Sam', ...of, ...asked }, params)) ?? []
        letters.push(...drafts.map((draft) => ({ kind, draft })))
      }
    }
    const writeCode = await codes(`cod_${locale}_${pronoun}`)
    for (const kind of ['sign-in-code', 'no-staff-account']) {
      letters.push(...((await writeCode(kind)) ?? []).map((draft) => ({ kind, draft })))
    }
  })

  test('is there, whole, and says why it came and whom to call', () => {
    expect(new Set(letters.map(({ kind }) => kind)).size).toBe(13)
    for (const { kind, draft } of letters) {
      const text = textOf(draft.body)
      expect(`${draft.subject}\n${text}`, kind).not.toMatch(/undefined|null|NaN|\[object|=>|!|\{\}/)
      expect(text, kind).toMatch(locale === 'nl' ? /Bel .*\d/ : /Call .*\d/)
      const last = text.trimEnd().split('\n').at(-1)
      expect(last, kind).toMatch(
        locale === 'nl' ? /krijgt deze mail omdat/ : /get this mail because/,
      )
      expect(draft.locale, kind).toBe(locale)
    }
  })

  test('speaks one language, and addresses people one way', () => {
    const foreign =
      locale === 'nl'
        ? /\b(the|you|your|is not|booking|room|and|of the|from)\b/
        : /\b(je|jij|uw|het|een|van|om|uur|omdat|reservering|aanvraag|tot|en)\b/
    const otherForm = pronoun === 'u' ? /\b(je|jij|jou|jouw|Je|Jij|Jouw)\b/ : /\b(u|uw|U|Uw)\b/
    for (const { kind, draft } of letters) {
      const words = wordsOf(draft)
      expect(words, kind).not.toMatch(foreign)
      expect(words, kind).not.toMatch(otherForm)
    }
  })

  test('keeps its sentences short', () => {
    for (const { draft } of letters) {
      for (const sentence of wordsOf(draft).split(/[.?:]\s|\n/)) {
        // Names of a room and a place count as they come.
        expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(17)
      }
    }
  })

  test('has an HTML form that holds the same words, and no script, picture or table', () => {
    for (const { draft } of letters) {
      const html = htmlOf(draft.subject, draft.body, draft.locale)
      expect(html).not.toMatch(/ style=|<script|<img|<table|http-equiv|url\(|@import/)
      const inHtml = plain(html.slice(html.indexOf('<body>')))
      const inText = plain(textOf(draft.body).replaceAll(/https?:\S+|^- |:$/gm, ''))
      expect(inHtml).toBe(inText)
    }
  })
})

test('what people typed cannot become markup', () => {
  const body: Part[] = [{ say: '<b>"Anna"</b> & co' }, { act: 'Zie', href: 'https://x/?a=1&b="2"' }]
  const html = htmlOf('<script>', body, 'nl')
  expect(html).toContain('<title>&lt;script&gt;</title>')
  expect(html).toContain('<p>&lt;b&gt;&quot;Anna&quot;&lt;/b&gt; &amp; co</p>')
  expect(html).toContain('<a href="https://x/?a=1&amp;b=&quot;2&quot;" class="act">Zie</a>')
})

function other(id: string, minutes: number, status: 'confirmed' | 'requested') {
  const startsMin = evening + minutes
  return evenings({ id, status, startsMin, endsMin: startsMin + 60, gathering: 'course' })
}

async function placeRow() {
  const [row] = await desk.store.db.select().from(place).where(eq(place.id, 'plc_kern'))
  if (!row) throw new Error('no place')
  return row
}

/** Our own words: without links, and without what an organisation or a person wrote. */
function wordsOf({ subject, body }: Draft): string {
  const own = body.filter((part) => !('said' in part))
  return `${subject}\n${textOf(own)}`.replaceAll(/https?:\S+|De Kern|Dorpsstraat/g, '')
}

function plain(text: string): string {
  return text
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&amp;', '&')
    .replaceAll(/\s+:/g, ':')
    .replaceAll(/[\s:]+/g, ' ')
    .trim()
}
