import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { teamRoles } from '../../db/roles'
import type { TenantState } from '../../db/states'
import { areaNote, initiative, stakeholder } from '../../db/tenant/schema/around'
import { invitation, memberImport } from '../../db/tenant/schema/member'
import {
  attendance,
  audience,
  channel,
  gathering,
  message,
  projectMoment,
} from '../../db/tenant/schema/plan'
import { projectArea, projectParty, workItem } from '../../db/tenant/schema/project'
import { tenantSelf } from '../../db/tenant/schema/self'
import { question, spot } from '../../db/tenant/schema/story'
import { accountForms } from '../../worker/features/accounts/forms'
import { aroundForms } from '../../worker/features/around/forms'
import { bookingForms } from '../../worker/features/bookings/forms'
import { gatheringForms } from '../../worker/features/gatherings/forms'
import { intakeForms } from '../../worker/features/intake/forms'
import { lookForms } from '../../worker/features/look/forms'
import { manageForms } from '../../worker/features/manage/forms'
import { memberForms } from '../../worker/features/members/forms'
import { operatorForms } from '../../worker/features/operator/forms'
import { passkeyForms } from '../../worker/features/passkeys/forms'
import { personForms } from '../../worker/features/persons/forms'
import { planForms } from '../../worker/features/plan/forms'
import { projectForms } from '../../worker/features/projects/forms'
import { methodForms } from '../../worker/features/projects/method-forms'
import { retentionForms } from '../../worker/features/retention/forms'
import { signUpForms } from '../../worker/features/sign-ups/forms'
import { statementForms } from '../../worker/features/statements/forms'
import { storyForms } from '../../worker/features/story/forms'
import { subscriptionForms } from '../../worker/features/subscriptions/forms'
import { workForms } from '../../worker/features/work/forms'
import { agreement } from '../../worker/tenancy/agreement'
import { booked, read } from '../bookings/ask'
import { addStaff, addVolunteer } from '../members/people'
import { signInOperator } from '../operator/operator'
import { ask, filledIn } from '../sign-ups/organisation'
import {
  addPlace,
  addProject,
  addSpace,
  addTenant,
  asked,
  grant,
  openOrganisation,
  type TestTenant,
  timeIn,
} from '../support/builders'
import { type Browser, openBrowser, type Person, signIn } from '../support/people'
import type { TestServer } from '../support/server'
import { everythingIn } from '../support/tables'
import { evenSuspended, expectedAccess, openForms, rolesOfProject } from './expected-access'

/** One of everything that a route can name. */
type Ids = Record<
  | 'bookingId'
  | 'holdId'
  | 'place'
  | 'spaceId'
  | 'closureId'
  | 'on'
  | 'sessionId'
  | 'signUpId'
  | 'changeId'
  | 'passkeyId'
  | 'slug'
  | 'personId'
  | 'kind'
  | ('memberId' | 'role' | 'invitationId' | 'importId')
  | ('language' | 'spotId' | 'questionId' | 'questionCode')
  | ('projectId' | 'itemId' | 'grantId' | 'partyId' | 'areaId' | 'output' | 'stepId' | 'themeId')
  | ('textId' | 'subject' | 'topicId' | 'theme' | 'number')
  | ('gatheringId' | 'attendanceId' | 'attendanceCode')
  | ('stakeholderId' | 'contactId' | 'initiativeId' | 'noteId')
  | ('channelId' | 'audienceId' | 'momentId' | 'messageId')
  | 'teamInvitationId',
  string
>
interface House {
  tenant: TestTenant
  ids: Ids
  admin: Person
}

let server: TestServer
let here: House
let there: House
let resident: Person
let neighbour: Person
let wijkverbinder: Person
let formerStaff: Person
let operator: Person
let routes: { key: string; permission: string }[]
beforeAll(async () => {
  const { server: started, tenant } = await openOrganisation({ entry: 'production' })
  server = started
  here = await furnish(tenant)
  there = await furnish(await addTenant(server, 'elders', 'TENANT_0002'))
  resident = await signIn(server, tenant.slug)
  wijkverbinder = await signIn(server, tenant.slug)
  await grant(tenant, wijkverbinder.accountId, 'wijkverbinder')
  const aMinuteAgo = Math.floor(Date.now() / 1000) - 60
  formerStaff = await addStaff(server, tenant, 'professional', { validUntil: aMinuteAgo })
  operator = await signInOperator(server)
  neighbour = await signIn(server, tenant.slug)
  await grant(tenant, neighbour.accountId, 'host', { scopeId: (await addPlace(tenant)).id })
  const contract = await (await resident.get('/api/v1/openapi.json')).json()
  const paths = (contract as { paths: Record<string, Record<string, { 'x-permission': string }>> })
    .paths
  routes = Object.entries(paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, route]) => ({
      key: `${method.toUpperCase()} ${path}`,
      permission: route['x-permission'],
    })),
  )
})
afterAll(() => server.stop())

/** A request that waits, a hold, a closure and other hours, all of this organisation. */
async function furnish(tenant: TestTenant): Promise<House> {
  const on = timeIn(60, 0).startsAt.slice(0, 10)
  const place = await addPlace(tenant)
  const { id: spaceId } = await addSpace(tenant, place.id, { approval: 'host' })
  const [admin, booker] = [await signIn(server, tenant.slug), await signIn(server, tenant.slug)]
  await grant(tenant, admin.accountId, 'admin')
  const { id: bookingId } = await booked(tenant, booker, asked(spaceId, timeIn(20, 18)))
  const { hold } = await read(booker.post(tenant.api('/holds'), { spaceId, ...timeIn(21, 18) }))
  const from = Date.parse(timeIn(50, 0).startsAt) / 60_000
  const closureId = 'cls_00000000000000000001'
  await tenant.d1.batch([
    tenant.d1
      .prepare(
        "INSERT INTO occupancy (space_id, starts_min, ends_min, kind, claim_id) VALUES (?1, ?2, ?3, 'closure', ?4)",
      )
      .bind(spaceId, from, from + 1440, closureId),
    tenant.d1.prepare(
      "INSERT INTO area (code, name, outline, box) VALUES ('WK040510', 'Blokker', 'M0 0h1v1z', '0 0 1 1')",
    ),
    tenant.d1
      .prepare("INSERT INTO opening_exception (place_id, on_date, intervals) VALUES (?1, ?2, '[]')")
      .bind(place.id, on),
  ])
  const mine = (await (await booker.get(tenant.api('/my'))).json()) as {
    sessions: { id: string }[]
  }
  const sessionId = mine.sessions[0]?.id ?? ''
  const member = await addVolunteer(server, tenant, 'host')
  const [invitationId, importId] = [`inv_of-${tenant.slug}`, `imp_of-${tenant.slug}`]
  const now = Math.floor(Date.now() / 1000)
  await tenant.db.insert(invitation).values({
    ...{ id: invitationId, name: 'Gast', email: 'gast@example.org', role: 'host', places: [] },
    ...{ validFrom: now, locale: 'nl', invitedBy: admin.accountId },
    ...{ sentAt: now, expiresAt: now + 3600 },
  })
  const text = 'naam;e-mail;rol\nGast;nog-een@example.org;gastheer'
  await tenant.db
    .insert(memberImport)
    .values({ id: importId, text, madeBy: admin.accountId, madeAt: now })
  const { id: projectId } = await addProject(tenant, { kind: 'renovation' })
  const grantId = `grn_buddy-${tenant.slug}`
  await grant(tenant, member.accountId, 'buddy', { id: grantId, scopeId: projectId })
  const [itemId, partyId, areaId] = ['itm_00000001', 'pty_00000001', 'are_00000001']
  await tenant.db.insert(workItem).values({
    ...{ id: itemId, projectId, title: 'Koffie', assigneeId: member.accountId },
    ...{ dueOn: '2026-12-04', createdAt: 0 },
  })
  await tenant.db.insert(projectParty).values({
    ...{ id: partyId, projectId, name: 'Bewoners', part: 'tenants-organisation', capacity: 'none' },
  })
  await tenant.db.insert(projectArea).values({ id: areaId, projectId, kind: 'dorp', name: 'Dorp' })
  const [spotId, questionId] = ['spt_00000001', 'qst_00000001']
  await tenant.db.insert(spot).values({ id: spotId, projectId, name: 'Plein' })
  await tenant.db.insert(question).values({
    ...{ id: questionId, projectId, codeHash: '0'.repeat(64), text: 'Wanneer?', locale: 'nl' },
    ...{ askedAt: 0, answerBy: '2026-12-01' },
  })
  const [audienceId, channelId] = ['aud_00000001', 'chn_00000001']
  const [momentId, messageId] = ['mom_00000001', 'msg_00000001']
  const [stakeholderId, initiativeId, noteId] = ['stk_00000001', 'ini_00000001', 'arn_00000001']
  await tenant.db
    .insert(stakeholder)
    .values({ id: stakeholderId, projectId, name: 'Kerk', kind: 'group' })
  await tenant.db.insert(initiative).values({
    ...{ id: initiativeId, projectId, what: 'Soep', ask: 'Een zaal?', answerBy: '2026-12-04' },
  })
  await tenant.db.insert(areaNote).values({
    ...{ id: noteId, projectId, part: 'rhythm', text: 'Druk.', writtenBy: 'acc_x', writtenAt: 0 },
  })
  const [gatheringId, attendanceId] = ['gth_00000001', 'att_00000001']
  const ahead = now / 60 + 14 * 1440
  await tenant.db.insert(gathering).values({
    ...{ id: gatheringId, projectId, name: 'Aftrap', place: 'Kerk' },
    ...{ startsMin: Math.floor(ahead), endsMin: Math.floor(ahead) + 120 },
  })
  await tenant.db.insert(attendance).values({
    ...{ id: attendanceId, projectId, gatheringId, codeHash: '1'.repeat(64), name: 'Anna' },
    ...{ locale: 'nl', people: 1, addedAt: 0 },
  })
  await tenant.db.batch([
    tenant.db
      .insert(audience)
      .values({ projectId, id: audienceId, stream: 'residents', name: 'A' }),
    tenant.db.insert(channel).values({ projectId, id: channelId, kind: 'poster', name: 'Poster' }),
    tenant.db.insert(projectMoment).values({
      ...{ projectId, id: momentId, name: 'Start', onDate: '2027-01-14' },
    }),
    tenant.db.insert(message).values({
      ...{ projectId, id: messageId, subject: 'Kom', audienceId, channelId, momentId },
      ...{ daysBefore: 14, state: 'written' },
    }),
  ])
  return {
    tenant,
    admin,
    ids: {
      ...{ gatheringId, attendanceId, attendanceCode: 'aaaaa-aaaaa' },
      ...{ audienceId, channelId, momentId, messageId },
      ...{ stakeholderId, initiativeId, noteId, contactId: 'stc_00000001' },
      ...{ projectId, itemId, grantId, partyId, areaId, output: 'needs' },
      ...{ teamInvitationId: 'inv_00000001', stepId: 'stp_00000001', themeId: 'thm_00000001' },
      ...{ bookingId, holdId: hold.id, place: place.slug, spaceId, closureId, on, sessionId },
      signUpId: (await ask(server)).id,
      slug: tenant.slug,
      ...{ changeId: 'cod_00000000', passkeyId: 'psk_00000000' },
      ...{ memberId: member.accountId, role: 'host', invitationId, importId },
      personId: booker.accountId,
      kind: 'booking',
      ...{ language: 'nl', spotId, questionId, questionCode: 'aaaaa-aaaaa' },
      ...{ textId: 'txt_00000000', subject: 'pace', topicId: 'ptp_00000000' },
      ...{ theme: 'green', number: '1' },
    },
  }
}

const ERASING_MYSELF = 'POST /tenants/{tenant}/my/erasure'
const access = {
  stepFree: 'yes',
  doorWidthCm: null,
  toilet: 'yes',
  lift: 'no',
  hearingLoop: 'no',
  parking: 'no',
}
const newPlace = {
  name: 'Buurtkamer',
  street: 'Kerkweg 1',
  postcode: '1695 AB',
  town: 'Blokker',
  wijkCode: 'WK040510',
  contactName: 'Ria',
  contactPhone: '0229 123456',
}
const rules = {
  description: '',
  turnaround: 0,
  shortest: 60,
  longest: 120,
  step: 30,
  leadMinutes: 0,
  horizonDays: 90,
  noticeMinutes: 0,
  approval: 'automatic',
  state: 'open',
}
const credential = { id: 'AAAA', rawId: 'AAAA', type: 'public-key' }
const passkeyAnswer = {
  assertion: {
    ...credential,
    response: { clientDataJSON: 'AAAA', authenticatorData: 'AAAA', signature: 'AAAA' },
  },
  attestation: {
    ...credential,
    response: { clientDataJSON: 'AAAA', attestationObject: 'AAAA' },
  },
}
const look = { colours: {}, type: 'system', corners: 'round' }
const profile = { name: 'Anna', phone: null, locale: 'nl' }

const newProject = { name: 'A', kind: 'regular', startsOn: '2026-12-01', endsOn: '2027-12-01' }
const party = {
  ...{ name: 'B', part: 'carries-out', capacity: 'none', contactName: '', contactEmail: '' },
  agreedOn: null,
}
const words = { wants: '', offers: '', takesPart: '', themes: [] }
const newStakeholder = {
  ...{ name: 'Kerk', kind: 'group', contactName: '', contactFunction: '', contactEmail: '' },
  isInvited: false,
}
const newInitiative = {
  ...{ what: 'Soep', stakeholderId: null, who: '', place: '', moments: '', themes: [] },
  ...{ ask: '', answerBy: null },
}
const newGathering = {
  ...{ name: 'Aftrap', on: '2027-01-20', from: '19:00', until: '21:00', place: 'Kerk' },
  bookingId: null,
}
const newNote = { part: 'rhythm', text: 'Stil.', source: '', place: '' }
const newChannel = {
  ...{ isThere: true, name: 'Krant', contact: '', contactName: '', agreedOn: null },
  ...{ languages: [], rhythm: '', noticeDays: 0, costCents: 0, reaches: [] },
}
const newAudience = {
  ...{ stream: 'residents', name: 'Ouderen', size: null, sizeSource: '', languages: ['nl'] },
  ...{ barriers: [], approach: '', reachGoal: null },
}
const newMoment = { name: 'Start', onDate: '2027-01-14', gatheringId: null }
const OF_PROJECT = '/tenants/{tenant}/projects/{projectId}'

/** The same for a project, whose routes have a place of their own. */
function projectBody(key: string, ids: Ids): unknown {
  const { memberId, audienceId, channelId, momentId } = ids
  const newMessage = {
    ...{ subject: 'Kom langs', audienceId, channelId, momentId, daysBefore: 7 },
    ...{ assigneeId: null, reason: '' },
  }
  const item = { title: 'Thee', assigneeId: memberId, dueOn: '2026-12-05' }
  const bodies: Record<string, unknown> = {
    'POST /tenants/{tenant}/projects': newProject,
    [`PUT ${OF_PROJECT}`]: {
      ...{ ...newProject, kind: 'renovation', summary: '', publicVotes: false, revision: 1 },
      ...{ contactName: '', contactFunction: '', contactPhone: '', contactEmail: '' },
    },
    [`PUT ${OF_PROJECT}/outputs/{output}`]: { isDone: true },
    [`POST ${OF_PROJECT}/phase-closings`]: { phase: 0, reason: 'Nee' },
    [`POST ${OF_PROJECT}/work-items`]: item,
    [`PUT ${OF_PROJECT}/work-items/{itemId}`]: { ...item, state: 'open', revision: 1 },
    [`POST ${OF_PROJECT}/team`]: { name: 'C', email: 'c@example.org', role: 'partner' },
    [`POST ${OF_PROJECT}/parties`]: party,
    [`PUT ${OF_PROJECT}/parties/{partyId}`]: { ...party, revision: 1 },
    [`PUT ${OF_PROJECT}/parties/{partyId}/agreement`]: {
      ...{ name: 'a.pdf', file: btoa('%PDF-1.7'), revision: 2 },
    },
    [`PUT ${OF_PROJECT}/tenants-advice`]: {
      ...{ informedOn: '2026-11-01', askedOn: null, advisedOn: null, answeredOn: null },
      revision: 0,
    },
    [`PUT ${OF_PROJECT}/story/texts/{language}`]: {
      ...{ happens: 'Er komt een plein.', why: '', asked: '', ideas: '', revision: 0 },
    },
    [`PUT ${OF_PROJECT}/story/publication`]: { isPublished: true, revision: 0 },
    [`PUT ${OF_PROJECT}/story/my-name`]: { function: 'Loopt rond' },
    [`PUT ${OF_PROJECT}/story/my-photo`]: { photo: null },
    [`PUT ${OF_PROJECT}/area-notes/{noteId}/photo`]: { photo: null, revision: 1 },
    [`POST ${OF_PROJECT}/spots`]: { name: 'Kerk' },
    [`PUT ${OF_PROJECT}/spots/{spotId}`]: { name: 'Kerk', revision: 1 },
    [`POST ${OF_PROJECT}/questions`]: { text: 'Wanneer?' },
    [`PUT ${OF_PROJECT}/questions/{questionId}/answer`]: { answer: 'Morgen', revision: 1 },
    [`PUT ${OF_PROJECT}/questions/{questionId}/passing`]: {
      ...{ to: 'De gemeente', words: 'Zij weten het', revision: 1 },
    },
    [`POST ${OF_PROJECT}/household-contacts`]: { address: 'Kerkweg 1', on: '2026-11-01' },
    [`POST ${OF_PROJECT}/areas`]: { kind: 'dorp', name: 'Nog een' },
    [`POST ${OF_PROJECT}/stakeholders`]: { ...words, ...newStakeholder },
    [`PUT ${OF_PROJECT}/stakeholders/{stakeholderId}`]: {
      ...{ ...words, ...newStakeholder, revision: 1 },
    },
    [`PUT ${OF_PROJECT}/stakeholder-contacts/{contactId}/entry`]: {
      ...{ ...words, contactName: '', contactFunction: '', joins: false, onStory: false },
      revision: 1,
    },
    [`POST ${OF_PROJECT}/stakeholder-contacts/{contactId}/leaving`]: { who: 'contact' },
    [`POST ${OF_PROJECT}/initiatives`]: newInitiative,
    [`PUT ${OF_PROJECT}/initiatives/{initiativeId}`]: { ...newInitiative, revision: 1 },
    [`PUT ${OF_PROJECT}/initiatives/{initiativeId}/answer`]: { answer: 'Ja.', revision: 1 },
    [`POST ${OF_PROJECT}/area-notes`]: newNote,
    [`PUT ${OF_PROJECT}/area-notes/{noteId}`]: { ...newNote, revision: 1 },
    [`POST ${OF_PROJECT}/gatherings`]: newGathering,
    [`PUT ${OF_PROJECT}/gatherings/{gatheringId}`]: { ...newGathering, revision: 1 },
    [`PUT ${OF_PROJECT}/gatherings/{gatheringId}/announcement`]: { isAnnounced: true, revision: 1 },
    [`POST ${OF_PROJECT}/gatherings/{gatheringId}/sign-ups`]: { name: 'Bob' },
    [`POST ${OF_PROJECT}/gatherings/{gatheringId}/attendances`]: { name: 'Bob' },
    [`PUT ${OF_PROJECT}/gatherings/{gatheringId}/attendances/{attendanceId}/arrival`]: { came: 1 },
    [`POST ${OF_PROJECT}/gatherings/{gatheringId}/door-counts`]: { came: 2 },
    [`PUT ${OF_PROJECT}/buddy-terms`]: {
      ...{ pay: 'paid', costCents: 25_000, isLocal: true, revision: 0 },
    },
    [`POST ${OF_PROJECT}/channels`]: { kind: 'local-paper', ...newChannel },
    [`PUT ${OF_PROJECT}/channels/{channelId}`]: { ...newChannel, revision: 1 },
    [`POST ${OF_PROJECT}/audiences`]: newAudience,
    [`PUT ${OF_PROJECT}/audiences/{audienceId}`]: { ...newAudience, revision: 1 },
    [`POST ${OF_PROJECT}/moments`]: newMoment,
    [`PUT ${OF_PROJECT}/moments/{momentId}`]: { ...newMoment, revision: 1 },
    [`POST ${OF_PROJECT}/messages`]: newMessage,
    [`PUT ${OF_PROJECT}/messages/{messageId}`]: { ...newMessage, revision: 1 },
    [`PUT ${OF_PROJECT}/messages/{messageId}/texts/{language}`]: { wording: 'Kom.', revision: 0 },
    [`POST ${OF_PROJECT}/messages/{messageId}/steps`]: { step: 'sent', revision: 1 },
    'PUT /tenants/{tenant}/method/phase-name': { phase: 0, name: 'Begin' },
    'POST /tenants/{tenant}/method/steps': { phase: 0, name: 'Stap' },
    'POST /tenants/{tenant}/method/themes': { name: 'Water' },
  }
  return bodies[key]
}

/** A body that is right, so that whoever is refused is refused for who they are. */
function bodyFor(key: string, ids: Ids): unknown {
  const { spaceId } = ids
  const bodies: Record<string, unknown> = {
    'POST /sign-in-codes': { email: 'wie@example.org', tenant: 'hoorn' },
    'POST /sessions': { email: 'wie@example.org', code: '000000', tenant: 'hoorn' },
    'POST /sign-ups': filledIn(),
    'PUT /tenants/{tenant}/my': profile,
    'POST /tenants/{tenant}/my/erasure': { confirmed: true },
    'POST /tenants/{tenant}/persons/search': {
      by: 'phone',
      value: '06 12345678',
      wish: 'see',
      asked: 'phone',
    },
    'POST /tenants/{tenant}/persons/{personId}/erasure': { confirmed: true },
    'POST /tenants/{tenant}/holds': { spaceId, ...timeIn(22, 8) },
    'PUT /tenants/{tenant}/holds/{holdId}/draft': {
      name: 'A',
      gathering: 'meeting',
      partySize: 2,
      adult: true,
      email: 'a@b.nl',
    },
    'POST /tenants/{tenant}/bookings': asked(spaceId, timeIn(23, 8)),
    'POST /tenants/{tenant}/bookings/{bookingId}/move': timeIn(24, 8),
    'POST /tenants/{tenant}/bookings/{bookingId}/refusal': { reason: 'Nee' },
    'PUT /tenants/{tenant}/bookings/{bookingId}/payment': { paid: true },
    'POST /my/address-changes': { email: 'nieuw@example.org' },
    'POST /my/address-changes/{changeId}/confirmation': { code: '123456' },
    'POST /passkey-sessions': { challenge: 'pch_00000000', assertion: passkeyAnswer.assertion },
    'POST /my/passkeys': { challenge: 'pch_00000000', attestation: passkeyAnswer.attestation },
    'PUT /my/passkeys/{passkeyId}': { passkeyName: 'Telefoon' },
    'PUT /operator/organisations/{slug}/state': { state: 'suspended', reason: 'Nee' },
    'POST /operator/organisations/{slug}/proof': { decision: 'confirm' },
    'POST /tenants/{tenant}/manage/subscription/proof': { method: 'letter' },
    'POST /tenants/{tenant}/manage/subscription/letter-code': { code: '123456' },
    'POST /tenants/{tenant}/manage/subscription/agreement': {
      ...{ name: 'Bo', jobTitle: 'Wethouder', version: agreement.version, authority: true },
    },
    'PUT /tenants/{tenant}/manage/subscription/plan': { plan: 'large' },
    'PUT /tenants/{tenant}/manage/subscription/consent': { days: 1, purpose: 'Hulp' },
    'PUT /tenants/{tenant}/manage/look': { ...look, revision: 0 },
    'POST /tenants/{tenant}/manage/look/check': look,
    'POST /tenants/{tenant}/manage/look/tokens': { tokens: {} },
    'PUT /tenants/{tenant}/manage/look/logo': { logo: null, revision: 1 },
    'POST /tenants/{tenant}/manage/look/restoration': { lookVersion: 1, revision: 2 },
    'PUT /tenants/{tenant}/manage/retention/{kind}': { length: 60, revision: 0 },
    'POST /tenants/{tenant}/manage/places': newPlace,
    'PUT /tenants/{tenant}/manage/places/{place}': {
      ...newPlace,
      description: '',
      latitude: 52.6,
      longitude: 5.1,
      buurtCode: null,
      houseRules: '',
      facilities: [],
      entry: 'key',
      entryNote: '',
      access,
      revision: 1,
    },
    'PUT /tenants/{tenant}/manage/places/{place}/state': {
      state: 'closed',
      reason: 'Weg',
      revision: 1,
    },
    'PUT /tenants/{tenant}/manage/places/{place}/opening': {
      opening: Array.from({ length: 7 }, () => []),
      revision: 1,
    },
    'PUT /tenants/{tenant}/manage/places/{place}/exceptions/{on}': { hours: [], reason: '' },
    'POST /tenants/{tenant}/manage/places/{place}/spaces': { name: 'Nieuw', capacity: 5 },
    'PUT /tenants/{tenant}/manage/places/{place}/spaces/{spaceId}': {
      name: 'Anders',
      capacity: 5,
      ...rules,
      revision: 1,
    },
    'PUT /tenants/{tenant}/manage/places/{place}/spaces/{spaceId}/rates': {
      rates: [],
      revision: 1,
    },
    'POST /tenants/{tenant}/manage/places/{place}/closures': timeIn(70, 8),
    'PUT /tenants/{tenant}/manage/members/{memberId}/roles/{role}': { revision: 1 },
    'POST /tenants/{tenant}/manage/members/{memberId}/end': { revision: 1 },
    'POST /tenants/{tenant}/manage/invitations': {
      name: 'Nieuw',
      email: 'nieuw@example.org',
      role: 'host',
    },
    'POST /tenants/{tenant}/manage/member-imports': { text: 'naam;e-mail;rol' },
    'POST /tenants/{tenant}/invitations/{invitationId}/acceptance': {},
    'POST /tenants/{tenant}/manage/woo/exports': {
      from: '2026-11-01',
      to: '2026-11-30',
      kinds: 'places',
      seen: ['plc_x.1'],
      black: [],
    },
    'PUT /tenants/{tenant}/projects/{projectId}/intake/texts/{textId}': {
      ...{ subject: 'size', side: '', text: 'Groot.', replaces: [] },
    },
    'POST /tenants/{tenant}/projects/{projectId}/intake/persons': {
      ...{ side: 'contractor', name: 'Bo', function: '', email: '', confirms: false },
    },
    'PUT /tenants/{tenant}/projects/{projectId}/intake/side': { side: 'contractor' },
    'PUT /tenants/{tenant}/projects/{projectId}/intake/outcomes/{subject}': {
      ...{ outcome: 'agree', sentence: '', revision: 0 },
    },
    'PUT /tenants/{tenant}/projects/{projectId}/intake/topics/{topicId}': {
      ...{ topic: 'Plein', degree: 'know', decidedBy: '', revision: 0 },
    },
    'PUT /tenants/{tenant}/projects/{projectId}/intake/themes/{theme}': {
      ...{ question: 'Hoe gaat het?', revision: 0 },
    },
    'PUT /tenants/{tenant}/statements/accessibility': {
      status: 'E',
      statedOn: '',
      registerUrl: '',
      report: '',
      text: '',
      revision: 0,
    },
    'PUT /tenants/{tenant}/statements/privacy': {
      officerName: '',
      officerEmail: '',
      officerPhone: '',
      policyUrl: '',
      text: '',
      revision: 0,
    },
    'PUT /tenants/{tenant}/statements/contact': {
      phone: '0229 55 00 00',
      phoneHours: '',
      email: 'post@hoorn.example',
      postAddress: '',
      visitAddress: '',
      objections: '',
      objectionsUrl: '',
      complaints: '',
      complaintsUrl: '',
      revision: 0,
    },
  }
  return bodies[key] ?? projectBody(key, ids)
}

async function call(key: string, who: Browser, ids: Ids) {
  const [method = '', path = ''] = key.split(' ')
  const query = path.endsWith('/availability')
    ? `?from=${ids.on}&to=${ids.on}`
    : path.endsWith('/texts')
      ? '?since=0'
      : ''
  const filled = path
    .replace('{tenant}', here.tenant.slug)
    .replaceAll(/\{(\w+)\}/g, (_, name: keyof Ids) => ids[name])
  const headers = { 'idempotency-key': `${key.replaceAll(/\W/g, '-')}-${who.cookies().length}` }
  const answer = await who.send(method, `/api/v1${filled}${query}`, bodyFor(key, ids), headers)
  return { status: answer.status, text: await answer.text() }
}

/** Everything that is said and done in both organisations, but for who signed in. */
const everything = async () =>
  (await everythingIn(server, ['TENANT_0001', 'TENANT_0002'])).replaceAll(
    /"(sign_in_code|audit|outbox)",\[.*?\]/g,
    '',
  )

function expectAccess(
  key: string,
  answer: { status: number; text: string },
  wanted: number | 'served',
) {
  if (wanted === 'served') expect(answer.status, `${key}: ${answer.text}`).toBeLessThan(300)
  else expect(answer.status, `${key}: ${answer.text}`).toBe(wanted)
}

test('each route of the API has an expectation, and each expectation a route', () => {
  const known = Object.entries(expectedAccess).map(([key, { permission }]) => ({ key, permission }))
  const byKey = (a: { key: string }, b: { key: string }) => (a.key < b.key ? -1 : 1)
  expect([...routes].sort(byKey)).toEqual(known.sort(byKey))
})

describe('a route is refused', () => {
  const keys = Object.keys(expectedAccess)
  let before: string
  beforeEach(async () => {
    before = await everything()
  })
  afterEach(async () => {
    expect(await everything()).toBe(before)
  })

  test('to nobody in particular', async () => {
    for (const key of keys.filter((each) => expectedAccess[each]?.nobody !== 'served')) {
      expectAccess(
        key,
        await call(key, openBrowser(server), here.ids),
        expectedAccess[key]?.nobody ?? 0,
      )
    }
  })

  test('to an administrator of another organisation', async () => {
    for (const key of keys.filter((each) => expectedAccess[each]?.nobody !== 'served')) {
      expectAccess(key, await call(key, there.admin, here.ids), expectedAccess[key]?.nobody ?? 0)
    }
  })

  test.each(['resident', 'neighbour', 'wijkverbinder'] as const)('to a %s', async (role) => {
    const who = { resident, neighbour, wijkverbinder }[role]
    for (const key of keys.filter((each) => expectedAccess[each]?.[role] !== 'served')) {
      expectAccess(key, await call(key, who, here.ids), expectedAccess[key]?.[role] ?? 0)
    }
  })

  test('to somebody of another organisation whose time here ended a minute ago', async () => {
    // Above all organisations they are staff as ever; here they are nobody in particular.
    for (const key of keys.filter((each) => each.includes('/tenants/'))) {
      const wanted = expectedAccess[key]?.resident ?? 0
      if (wanted !== 'served') expectAccess(key, await call(key, formerStaff, here.ids), wanted)
    }
  })

  test('to an operator of the service whom nobody gave a consent', async () => {
    for (const key of keys.filter((each) => each.includes('/tenants/'))) {
      const { nobody = 0, resident = 0 } = expectedAccess[key] ?? {}
      if (resident === 'served') continue
      const { status, text } = await call(key, operator, here.ids)
      expect([nobody, resident], `${key}: ${text}`).toContain(status)
    }
  })

  test('to our own administrator, for what is of another organisation', async () => {
    for (const key of keys.filter((each) => expectedAccess[each]?.elsewhere !== 'served')) {
      expectAccess(key, await call(key, here.admin, there.ids), expectedAccess[key]?.elsewhere ?? 0)
    }
    const move = { ...timeIn(25, 8), spaceId: there.ids.spaceId }
    const path = here.tenant.api(`/bookings/${here.ids.bookingId}/move`)
    expect((await here.admin.post(path, move)).status).toBe(404)
    const closures = here.tenant.api(`/manage/places/${here.ids.place}/closures`)
    const closing = { ...timeIn(25, 8), spaceIds: [there.ids.spaceId] }
    expect((await here.admin.post(closures, closing)).status).toBe(400)
    const key = 'PUT /tenants/{tenant}/manage/places/{place}/spaces/{spaceId}'
    const mixed = { ...here.ids, spaceId: there.ids.spaceId }
    expect((await call(key, here.admin, mixed)).status).toBe(404)
  })
})

describe('a route of a project', () => {
  const keys = Object.keys(expectedAccess).filter(
    (each) => each.includes('{projectId}') && expectedAccess[each]?.permission !== 'public',
  )
  let other: { projectId: string }
  beforeAll(async () => {
    other = { projectId: (await addProject(here.tenant)).id }
  })

  test.each(teamRoles)(
    'is open to a %s as far as the role goes, and of another project not there',
    async (role) => {
      const person = await signIn(server, here.tenant.slug)
      await grant(here.tenant, person.accountId, role, { scopeId: here.ids.projectId })
      let served = 0
      for (const key of keys) {
        const mayDo = rolesOfProject[expectedAccess[key]?.permission ?? '']?.includes(role) ?? false
        const elsewhere = await call(key, person, { ...here.ids, ...other })
        expect(elsewhere.status, `${key}: ${elsewhere.text}`).toBe(mayDo ? 404 : 403)
        // Of what there is none of yet, as little as elsewhere.
        const read = key.startsWith('GET') && !key.includes('{number}')
        const own = read || !mayDo ? await call(key, person, here.ids) : null
        if (own) expect(own.status, `${key}: ${own.text}`).toBe(mayDo ? 200 : 403)
        if (mayDo) served += 1
      }
      expect(served).toBeGreaterThan(0)
    },
  )
})

describe('in a suspended organisation', () => {
  const state = (state: TenantState) => here.tenant.db.update(tenantSelf).set({ state })
  const keys = Object.keys(expectedAccess).filter((each) => each.includes('/tenants/'))
  beforeAll(() => state('suspended'))
  afterAll(() => state('active'))

  test('an administrator changes nothing but what a person or the law may ask for', async () => {
    const before = await everything()
    const refused: string[] = []
    const writing = keys.filter((each) => !each.startsWith('GET') && !evenSuspended.includes(each))
    for (const key of writing) {
      const { status, text } = await call(key, here.admin, here.ids)
      if (text.includes('organisation-suspended')) refused.push(key)
      // Whatever else it may be told, nothing came of it.
      else expect([400, 401, 403, 404, 409], `${key}: ${text}`).toContain(status)
    }
    expect(await everything()).toBe(before)
    expect(refused.length).toBeGreaterThanOrEqual(30)
  })

  test('everybody reads what was theirs to read', async () => {
    const reading = keys.filter((each) => each.startsWith('GET'))
    for (const key of reading) {
      const whoMay = expectedAccess[key]
      if (whoMay?.nobody === 'served')
        expectAccess(key, await call(key, openBrowser(server), here.ids), 'served')
      if (whoMay?.resident === 'served')
        expectAccess(key, await call(key, resident, here.ids), 'served')
    }
    expect(reading.length).toBeGreaterThan(20)
  })
})

test('a route is served to whom it is for', async () => {
  for (const [key, wanted] of Object.entries(expectedAccess)) {
    if (wanted.nobody === 'served')
      expectAccess(key, await call(key, openBrowser(server), here.ids), 'served')
    const isLast = key === ERASING_MYSELF
    if (wanted.wijkverbinder === 'served' && !key.startsWith('DELETE') && !isLast)
      expectAccess(key, await call(key, wijkverbinder, here.ids), 'served')
  }
  // Last: what only an administrator can do really works, so the refusals above were about who asked.
  for (const key of Object.keys(expectedAccess).filter((each) =>
    /manage|refusal|statements/.test(each),
  )) {
    const { status, text } = await call(key, here.admin, here.ids)
    expect([200, 201, 204, 409], `${key}: ${text}`).toContain(status)
  }
  expectAccess(ERASING_MYSELF, await call(ERASING_MYSELF, wijkverbinder, here.ids), 'served')
})

describe('a form', () => {
  const forms = [
    ...accountForms,
    ...bookingForms,
    ...manageForms,
    ...memberForms,
    ...signUpForms,
    ...subscriptionForms,
    ...operatorForms,
    ...passkeyForms,
    ...workForms,
    ...personForms,
    ...lookForms,
    ...retentionForms,
    ...statementForms,
    ...projectForms,
    ...methodForms,
    ...intakeForms,
    ...storyForms,
    ...gatheringForms,
    ...aroundForms,
    ...planForms,
  ].flatMap(({ path, actions }) => Object.keys(actions).map((action) => ({ path, action })))

  test('changes nothing for whoever has no business there', async () => {
    const closed = forms.filter(({ path, action }) => !openForms.includes(`${path} ${action}`))
    expect(closed.length).toBeGreaterThan(20)
    const { bookingId, holdId, place, spaceId, sessionId, on, closureId } = there.ids
    const { memberId, invitationId, theme } = there.ids
    const theirs = {
      ...{ bookingId, spaceId, id: sessionId, on, closureId, from: '10:00', minutes: '60' },
      ...{ theme, side: 'contractor', degree: 'know', topic: 'Plein', question: '' },
      ...{ reason: 'Nee', paid: 'true', name: 'A', state: 'closed', revision: '1' },
    }
    const before = await everything()
    for (const { path, action } of closed) {
      const address = path
        .replace(':tenant', there.tenant.slug)
        .replace(':booking', bookingId)
        .replace(/:secret\{.*\}/, 'A'.repeat(43))
        .replace(/:member\{.*\}/, memberId)
        .replace(':invitation', invitationId)
        .replace(':hold', holdId)
        .replace(':place', place)
        .replace(':slug', there.tenant.slug)
        .replace(':person', there.ids.personId)
        .replace(':project', there.ids.projectId)
        .replace(':contact', there.ids.contactId)
        .replace(':message', there.ids.messageId)
        .replace(/:number\{.*\}/, there.ids.number)
      for (const who of [openBrowser(server), here.admin]) {
        const answer = await who.submit(address, { ...theirs, action })
        const isSentToSignIn = /\/inloggen\b/.test(answer.headers.get('location') ?? '')
        const said = isSentToSignIn ? 401 : answer.status
        expect([400, 401, 403, 404, 409], `${path} ${action}`).toContain(said)
      }
    }
    expect(await everything()).toBe(before)
  })

  test('that is said to be open exists', () => {
    const all = forms.map(({ path, action }) => `${path} ${action}`)
    expect(openForms.filter((form) => !all.includes(form))).toEqual([])
  })

  test('with an action that its page does not have is invalid', async () => {
    const answer = await resident.submit('/hoorn/mijn', { action: 'constructor' })
    expect(answer.status).toBe(400)
  })
})
