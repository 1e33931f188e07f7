import { area } from '../../db/tenant/schema/area'
import { member } from '../../db/tenant/schema/member'
import { attendance, channel, gathering } from '../../db/tenant/schema/plan'
import { roleGrant, tenantSelf } from '../../db/tenant/schema/self'
import { question, spot, story, storyPerson, storyText } from '../../db/tenant/schema/story'
import { deriveInvitationSecret, newId, sha256Hex } from '../../worker/auth/secrets'
import { memberRow } from '../../worker/tenancy/member'
import { act, booked } from '../bookings/ask'
import {
  addPlace,
  addProject,
  addRate,
  addSpace,
  asked,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { type Browser, codeFor, newAddress, openBrowser, type Person } from '../support/people'
import { SECRET_KEY, type TestServer } from '../support/server'
import type { Known } from './invent'

/** Room for thousands of requests, and a wijk to make places in. */
export async function prepare({ db }: TestTenant): Promise<void> {
  await db.update(tenantSelf).set({ upcomingLimit: 10_000 })
  const box = '0 0 100 100'
  await db.insert(area).values({ code: 'WK040510', name: 'Blokker', outline: 'M0 0h9v9z', box })
}

export interface Round {
  booker: Person
  host: Person
  /** Whose the hold is. */
  browser: Browser
  /** The home that requests come from, because holds are counted by home. */
  from: { 'cf-connecting-ip': string }
}

/** A place with all that a request may be about: nothing in it is shared with another round. */
export async function furnish(
  tenant: TestTenant,
  { booker, host, browser, from }: Round,
): Promise<Known> {
  const place = await addPlace(tenant, { description: 'Een zaal aan de Dorpsstraat.' })
  const room = await addSpace(tenant, place.id)
  const asking = await addSpace(tenant, place.id, { approval: 'host' })
  const rate = { centsPerHour: 500, centsFixed: 0, depositCents: 0, payment: 'pin' } as const
  await addRate(tenant, room.id, { audience: 'resident', ...rate })
  const bookings = [
    await booked(tenant, booker, asked(room.id, timeIn(70, 18))),
    await booked(tenant, booker, asked(room.id, timeIn(70, 20))),
    await booked(tenant, booker, asked(asking.id, timeIn(70, 18))),
  ]
  await act(tenant, booker, bookings[1]?.id ?? '', 'cancellation', { undoable: true })
  const hold = await made<{ id: string }>(
    browser.post(tenant.api('/holds'), { spaceId: room.id, ...timeIn(70, 10) }, from),
  )
  const managed = tenant.api(`/manage/places/${place.slug}`)
  const on = timeIn(71, 10).startsAt.slice(0, 10)
  await made(host.send('PUT', `${managed}/exceptions/${on}`, { hours: [], reason: 'Feest' }))
  const { closures } = await made<{ closures: { id: string }[] }>(
    host.post(`${managed}/closures`, { spaceIds: [asking.id], ...timeIn(72, 10) }),
  )
  const people = tenant.api('/manage')
  const memberId = await newMember(tenant)
  const guest = { name: 'Anna', role: 'host', places: [place.id] }
  const invited = [newAddress('gast'), newAddress('gast')].map((email) =>
    made<{ id: string }>(host.post(`${people}/invitations`, { ...guest, email })),
  )
  const text = `naam;e-mail;rol\nAnna;${newAddress('lijst')};gastheer`
  const list = await made<{ id: string }>(host.post(`${people}/member-imports`, { text }))
  const ids = (await Promise.all(invited)).map(({ id }) => id)
  // Somebody who phoned, and was called back.
  const caller = { name: 'Mevrouw Bel', phone: '06 12345678' }
  const { id: personId } = await booked(tenant, host, asked(room.id, timeIn(74, 10), caller))
  await host.post(tenant.api(`/persons/${personId}/call-back`), undefined, from)
  const { sessions } = await made<{ sessions: { id: string }[] }>(booker.get(tenant.api('/my')))
  return {
    tenant: [tenant.slug],
    place: [place.slug],
    space: [room.id, asking.id],
    spaceId: [room.id, asking.id],
    spaceIds: [room.id, asking.id],
    parts: [room.id, asking.id],
    bookingId: bookings.map(({ id }) => id),
    holdId: [hold.id],
    closureId: closures.map(({ id }) => id),
    on: [on, timeIn(73, 10).startsAt.slice(0, 10)],
    sessionId: sessions.map(({ id }) => id),
    memberId: [memberId],
    role: ['host', 'wijkverbinder'],
    places: [place.id],
    invitationId: ids,
    after: ids,
    'invitation-link': await Promise.all(ids.map((id) => linkOf(tenant, id))),
    importId: [list.id],
    text: [text],
    personId: [personId],
    value: ['06 12345678', booker.email],
  }
}

/** A project that the host leads, with one of everything in it. */
export async function furnishProject(tenant: TestTenant, host: Person): Promise<Known> {
  const { id } = await addProject(tenant, { kind: 'renovation' })
  const lead = { role: 'project-lead', scopeId: id, validFrom: 0 } as const
  await tenant.db.insert(roleGrant).values({ id: newId('grn'), holderId: host.accountId, ...lead })
  await tenant.db
    .insert(member)
    .values(memberRow({ id: host.accountId, name: 'Ria', email: host.email, staff: false }, 1))
    .onConflictDoNothing()
  // Beside whose name a photo may stand.
  await tenant.db
    .insert(storyPerson)
    .values({ projectId: id, accountId: host.accountId, acceptedAt: 0 })
  const grants = [newId('grn'), newId('grn')]
  for (const grantId of grants) {
    const buddy = { role: 'buddy', scopeId: id, validFrom: 0 } as const
    await tenant.db
      .insert(roleGrant)
      .values({ id: grantId, holderId: await newMember(tenant), ...buddy })
  }
  const of = (path: string) => tenant.api(`/projects/${id}${path}`)
  const item = await made<{ id: string }>(
    host.post(of('/work-items'), {
      ...{ title: 'Koffie', assigneeId: host.accountId, dueOn: '2026-12-04' },
    }),
  )
  const party = await made<{ id: string }>(
    host.post(of('/parties'), {
      ...{ name: 'Academie', part: 'carries-out', capacity: 'none', agreedOn: null },
      ...{ contactName: '', contactEmail: '' },
    }),
  )
  const area = await made<{ id: string }>(host.post(of('/areas'), { kind: 'dorp', name: 'Dorp' }))
  const asked = [newAddress('team'), newAddress('team')]
  for (const email of asked)
    await made(host.post(of('/team'), { name: 'Jo', email, role: 'buddy' }))
  const { invited } = await made<{ invited: { id: string }[] }>(host.get(of('/team')))
  const none = { askedOn: null, advisedOn: null, answeredOn: null }
  await made(
    host.send('PUT', of('/tenants-advice'), { informedOn: '2026-11-01', ...none, revision: 0 }),
  )
  const codes = await askedIn(tenant, id)
  const spots = [newId('spt'), newId('spt'), newId('spt')]
  await tenant.db
    .insert(spot)
    .values(spots.map((spotId) => ({ id: spotId, projectId: id, name: 'Plein' })))
  return {
    tenant: [tenant.slug],
    ...(await gatheredIn(tenant, id)),
    ...codes,
    spotId: spots,
    language: ['nl', 'en'],
    projectId: [id],
    teamInvitationId: invited.map((one) => one.id),
    itemId: [item.id],
    assigneeId: [host.accountId],
    partyId: [party.id],
    areaId: [area.id],
    withinId: [area.id],
    grantId: grants,
    output: ['needs', 'offers', 'plan'],
    stepId: [newId('stp')],
    themeId: [newId('thm')],
  }
}

/** A story that residents read, and what they asked about it. */
async function askedIn({ db }: TestTenant, projectId: string): Promise<Known> {
  const words = { happens: 'Er komt een plein.', why: '', asked: '', ideas: '' }
  const asked = Array.from({ length: 6 }, () => {
    const id = newId('qst')
    return { id, code: `${id.slice(4, 9)}-${id.slice(9, 14)}` }
  })
  const rows = asked.map(async ({ id, code }) => ({
    ...{ id, projectId, codeHash: await sha256Hex(code), text: 'Wanneer?', locale: 'nl' as const },
    ...{ askedAt: 0, answerBy: '2026-12-01', email: newAddress('vraag') },
  }))
  await db.batch([
    db.insert(storyText).values({ projectId, locale: 'nl', ...words }),
    db.insert(story).values({ projectId, publishedAt: 0 }),
    ...(await Promise.all(rows)).map((row) => db.insert(question).values(row)),
  ])
  return {
    questionId: asked.map(({ id }) => id),
    questionCode: asked.map(({ code }) => code),
    askedOf: [''],
  }
}

/** A gathering that is announced with who signed up, one that nobody knows of, and a channel. */
async function gatheredIn({ db }: TestTenant, projectId: string): Promise<Known> {
  const [open, other, channelId] = [newId('gth'), newId('gth'), newId('chn')]
  const startsMin = Math.floor(Date.parse(timeIn(80, 19).startsAt) / 60_000)
  const at = { projectId, name: 'Aftrap', place: 'Kerk', startsMin, endsMin: startsMin + 120 }
  const signedUp = Array.from({ length: 6 }, () => newId('att'))
  const codes = signedUp.map((id) => `${id.slice(4, 9)}-${id.slice(9, 14)}`)
  const rows = signedUp.map(async (id, index) => ({
    ...{ id, projectId, gatheringId: open, codeHash: await sha256Hex(codes[index] ?? '') },
    ...{ name: 'Anna', locale: 'nl' as const, people: 1, addedAt: 0 },
  }))
  await db.batch([
    db.insert(gathering).values({ ...at, id: open, isAnnounced: true }),
    db.insert(gathering).values({ ...at, id: other }),
    db.insert(channel).values({ projectId, id: channelId, kind: 'poster', name: 'Bakker' }),
    ...(await Promise.all(rows)).map((row) => db.insert(attendance).values(row)),
  ])
  return {
    // Most routes are about one that residents know of; only one without sign-ups can go.
    gatheringId: [open, open, other],
    attendanceId: signedUp,
    attendanceCode: codes,
    channelId: [channelId],
    on: ['2027-01-20', '2027-02-03'],
    from: ['18:00', '19:30'],
    until: ['20:00', '24:00'],
  }
}

/** Somebody with a role, whom nobody signs in as. */
async function newMember({ db }: TestTenant): Promise<string> {
  const id = newId('acc')
  const person = { id, name: 'Wim', email: newAddress('wim'), staff: false }
  await db.insert(roleGrant).values({ id: newId('grn'), holderId: id, role: 'host', validFrom: 0 })
  await db.insert(member).values(memberRow(person, 1))
  return id
}

async function linkOf({ slug }: TestTenant, id: string): Promise<string> {
  return `${id}.${await deriveInvitationSecret(SECRET_KEY, slug, id, 1)}`
}

/** An address with a code that has been mailed to it: what signing in takes. */
export async function askCode(server: TestServer, tenant: TestTenant): Promise<Known> {
  const email = newAddress()
  await made(openBrowser(server).post('/api/v1/sign-in-codes', { email, tenant: tenant.slug }))
  return { email: [email], code: [await codeFor(server, email)] }
}

async function made<T>(response: Promise<Response>): Promise<T> {
  const { ok, status, text } = await response.then(async (answer) => ({
    ok: answer.ok,
    status: answer.status,
    text: await answer.text(),
  }))
  if (!ok) throw new Error(`not furnished: ${status} ${text}`)
  return JSON.parse(text) as T
}
