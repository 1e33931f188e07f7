import type { TeamRole } from '../../db/roles'

/** What a route answers to people who have no business there; `served`: it is open to them. */
interface Access {
  permission: string
  /** Not signed in here; the same holds for a session of another organisation. */
  nobody: number | 'served'
  /** Signed in, without a role, and not the booker. */
  resident: number | 'served'
  /** A host of another place of the same organisation. */
  neighbour: number | 'served'
  /** Signed in with a role that may look at bookings and draw up nothing. */
  wijkverbinder: number | 'served'
  /** A host of the whole organisation who names something of another one, in path or body. */
  elsewhere: number | 'served'
}

function access(
  permission: string,
  nobody: Access['nobody'],
  resident: Access['resident'],
  neighbour: Access['neighbour'],
  wijkverbinder: Access['wijkverbinder'],
  elsewhere: Access['elsewhere'],
): Access {
  return { permission, nobody, resident, neighbour, wijkverbinder, elsewhere }
}

const open = access('public', 'served', 'served', 'served', 'served', 'served')
const openHere = access('public', 'served', 'served', 'served', 'served', 404)
// A hold is the browser's that made it; whoever else asks finds none.
const ofBrowser = access('public', 404, 404, 404, 404, 409)
const own = (permission: string) => access(permission, 401, 'served', 'served', 'served', 'served')
// No session of any organisation counts: a sign-up is a member of staff's.
const ofStaff = (permission: string) => access(permission, 401, 401, 401, 401, 401)
const ofBooking = access('booking.change', 401, 404, 404, 403, 404)
const decision = access('booking.decide', 401, 403, 404, 403, 404)
// Of administrators alone, and nothing of another organisation can be named.
const administered = (permission: string) => access(permission, 401, 403, 403, 403, 'served')
// Administrators only; nobody else hears who has a role.
const ofPeople = (elsewhere: Access['elsewhere']) =>
  access('member.manage', 401, 403, 403, 403, elsewhere)
// Whoever has the link of an invitation; without it, it is not there.
const ofInvitation = access('public', 404, 404, 404, 404, 404)
const ofPerson = access('person.serve', 401, 403, 404, 403, 404)
const managed = access('place.edit', 401, 403, 403, 403, 404)
// About the organisation as a whole: there is nothing of another one to name.
const ofAdmin = (permission: string) => access(permission, 401, 403, 403, 403, 'served')

// Of a project: an administrator looks along in their own organisation; to others it is not there.
const ofProject = (
  permission:
    | ('project.read' | 'project.lead' | 'intake.read' | 'plan.read')
    | ('around.read' | 'around.answer'),
) => access(permission, 401, 403, 403, 403, 404)
// Of its team alone.
const inProject = (permission: 'project.work' | 'project.tell' | 'intake.write' | 'plan.write') =>
  access(permission, 401, 403, 403, 403, 403)
// One's own part in a project: also of a wijkverbinder.
const ofPart = access('project.list', 401, 403, 403, 'served', 'served')
const ofStanding = access('project.stand', 401, 403, 403, 'served', 403)
// Whoever has the link of a letter, or what is published; without that, it is not there.
const notThere = access('public', 404, 404, 404, 404, 404)

/** Every route of the API. A new one needs a line here, and its test fails until it has one. */
export const expectedAccess: Record<string, Access> = {
  'POST /sign-in-codes': open,
  'POST /sessions': access('public', 401, 401, 401, 401, 401),
  'DELETE /sessions/current': open,
  'GET /organisations': open,
  'GET /gemeenten': open,
  'GET /procurement': open,
  'POST /sign-ups': open,
  'GET /sign-ups/{signUpId}': ofStaff('own.read'),
  'POST /sign-ups/{signUpId}/confirmation': ofStaff('own.write'),
  'GET /operator/organisations': ofStaff('service.operate'),
  'GET /operator/organisations/{slug}': ofStaff('service.operate'),
  'PUT /operator/organisations/{slug}/state': ofStaff('service.operate'),
  'POST /operator/organisations/{slug}/proof': ofStaff('service.operate'),
  'GET /operator/organisations/{slug}/letter': ofStaff('service.operate'),
  'POST /operator/organisations/{slug}/letters-retry': ofStaff('service.operate'),
  'GET /operator/health': ofStaff('service.operate'),
  'GET /work': ofStaff('own.read'),
  'GET /my': ofStaff('own.read'),
  'DELETE /my/sessions/{sessionId}': ofStaff('own.write'),
  'POST /my/address-changes': ofStaff('own.write'),
  'POST /my/address-changes/{changeId}/confirmation': ofStaff('own.write'),
  'POST /passkey-challenges': open,
  'POST /passkey-sessions': access('public', 401, 401, 401, 401, 401),
  'POST /my/passkey-challenges': ofStaff('own.write'),
  'POST /my/passkeys': ofStaff('own.write'),
  'PUT /my/passkeys/{passkeyId}': ofStaff('own.write'),
  'DELETE /my/passkeys/{passkeyId}': ofStaff('own.write'),
  'GET /tenants/{tenant}': open,
  'GET /tenants/{tenant}/my': own('own.read'),
  'PUT /tenants/{tenant}/my': own('own.write'),
  'DELETE /tenants/{tenant}/my/sessions/{sessionId}': own('own.write'),
  'GET /tenants/{tenant}/my/bookings': own('own.read'),
  'GET /tenants/{tenant}/my/data': own('own.read'),
  'GET /tenants/{tenant}/my/erasure': own('own.read'),
  'POST /tenants/{tenant}/my/erasure': own('own.write'),
  'POST /tenants/{tenant}/persons/search': access(
    'person.serve',
    401,
    403,
    'served',
    403,
    'served',
  ),
  'GET /tenants/{tenant}/persons/{personId}': ofPerson,
  'POST /tenants/{tenant}/persons/{personId}/call-back': ofPerson,
  'GET /tenants/{tenant}/persons/{personId}/data': ofPerson,
  'POST /tenants/{tenant}/persons/{personId}/erasure': ofPerson,
  'GET /tenants/{tenant}/my/looks': own('own.read'),
  'GET /tenants/{tenant}/places': open,
  'GET /tenants/{tenant}/places/{place}': openHere,
  'GET /tenants/{tenant}/spaces/{spaceId}/availability': openHere,
  'POST /tenants/{tenant}/holds': openHere,
  'GET /tenants/{tenant}/holds/{holdId}': ofBrowser,
  'PUT /tenants/{tenant}/holds/{holdId}/draft': ofBrowser,
  'POST /tenants/{tenant}/holds/{holdId}/renewal': ofBrowser,
  'DELETE /tenants/{tenant}/holds/{holdId}': ofBrowser,
  'POST /tenants/{tenant}/bookings': access('booking.make', 401, 'served', 'served', 'served', 404),
  'GET /tenants/{tenant}/bookings/{bookingId}': access(
    'booking.read',
    401,
    404,
    404,
    'served',
    404,
  ),
  'POST /tenants/{tenant}/bookings/{bookingId}/cancellation': ofBooking,
  'DELETE /tenants/{tenant}/bookings/{bookingId}/cancellation': ofBooking,
  'POST /tenants/{tenant}/bookings/{bookingId}/move': ofBooking,
  'POST /tenants/{tenant}/bookings/{bookingId}/approval': decision,
  'POST /tenants/{tenant}/bookings/{bookingId}/refusal': decision,
  'PUT /tenants/{tenant}/bookings/{bookingId}/payment': access(
    'booking.mark-paid',
    401,
    403,
    404,
    403,
    404,
  ),
  'GET /tenants/{tenant}/manage/requests': access(
    'booking.decide',
    401,
    403,
    'served',
    403,
    'served',
  ),
  'GET /tenants/{tenant}/manage/agenda': access(
    'agenda.read',
    401,
    403,
    'served',
    'served',
    'served',
  ),
  'GET /tenants/{tenant}/manage/subscription': administered('subscription.manage'),
  'POST /tenants/{tenant}/manage/subscription/proof': administered('subscription.manage'),
  'POST /tenants/{tenant}/manage/subscription/letter-code': administered('subscription.manage'),
  'POST /tenants/{tenant}/manage/subscription/agreement': administered('subscription.manage'),
  'POST /tenants/{tenant}/manage/subscription/opening': administered('subscription.manage'),
  'PUT /tenants/{tenant}/manage/subscription/plan': administered('subscription.manage'),
  'PUT /tenants/{tenant}/manage/subscription/consent': administered('subscription.manage'),
  'DELETE /tenants/{tenant}/manage/subscription/consent': administered('subscription.manage'),
  'GET /tenants/{tenant}/manage/look': administered('look.edit'),
  'PUT /tenants/{tenant}/manage/look': administered('look.edit'),
  'POST /tenants/{tenant}/manage/look/check': administered('look.edit'),
  'POST /tenants/{tenant}/manage/look/tokens': administered('look.edit'),
  'PUT /tenants/{tenant}/manage/look/logo': administered('look.edit'),
  'POST /tenants/{tenant}/manage/look/restoration': administered('look.edit'),
  'GET /tenants/{tenant}/manage/retention': administered('retention.read'),
  'PUT /tenants/{tenant}/manage/retention/{kind}': administered('retention.set'),
  'GET /tenants/{tenant}/manage/retention-preview': administered('retention.read'),
  'GET /tenants/{tenant}/manage/destructions': administered('retention.read'),
  'GET /tenants/{tenant}/manage/log': administered('audit.read'),
  'GET /tenants/{tenant}/manage/places': access('place.edit', 401, 403, 'served', 403, 'served'),
  'POST /tenants/{tenant}/manage/places': access('place.create', 401, 403, 403, 403, 'served'),
  'GET /tenants/{tenant}/manage/places/{place}': managed,
  'PUT /tenants/{tenant}/manage/places/{place}': managed,
  'PUT /tenants/{tenant}/manage/places/{place}/state': managed,
  'PUT /tenants/{tenant}/manage/places/{place}/opening': managed,
  'PUT /tenants/{tenant}/manage/places/{place}/exceptions/{on}': managed,
  'DELETE /tenants/{tenant}/manage/places/{place}/exceptions/{on}': managed,
  'POST /tenants/{tenant}/manage/places/{place}/spaces': managed,
  'PUT /tenants/{tenant}/manage/places/{place}/spaces/{spaceId}': managed,
  'PUT /tenants/{tenant}/manage/places/{place}/spaces/{spaceId}/rates': managed,
  'POST /tenants/{tenant}/manage/places/{place}/closures': managed,
  'DELETE /tenants/{tenant}/manage/places/{place}/closures/{closureId}': managed,
  'GET /tenants/{tenant}/manage/members': ofPeople('served'),
  'GET /tenants/{tenant}/manage/members/{memberId}': ofPeople(404),
  'PUT /tenants/{tenant}/manage/members/{memberId}/roles/{role}': ofPeople(404),
  'POST /tenants/{tenant}/manage/members/{memberId}/end': ofPeople(404),
  'GET /tenants/{tenant}/manage/invitations': ofPeople('served'),
  'POST /tenants/{tenant}/manage/invitations': ofPeople('served'),
  'POST /tenants/{tenant}/manage/invitations/{invitationId}/sending': ofPeople(404),
  'DELETE /tenants/{tenant}/manage/invitations/{invitationId}': ofPeople(404),
  'POST /tenants/{tenant}/manage/member-imports': ofPeople('served'),
  'GET /tenants/{tenant}/manage/member-imports/{importId}': ofPeople(404),
  'POST /tenants/{tenant}/manage/member-imports/{importId}/sending': ofPeople(404),
  'GET /tenants/{tenant}/invitations/{invitationId}': ofInvitation,
  'POST /tenants/{tenant}/invitations/{invitationId}/acceptance': ofInvitation,
  'GET /tenants/{tenant}/statements': open,
  'GET /tenants/{tenant}/privacy-statement': open,
  'GET /tenants/{tenant}/projects': ofPart,
  'POST /tenants/{tenant}/projects': administered('project.create'),
  'GET /tenants/{tenant}/projects/{projectId}': ofProject('project.read'),
  'PUT /tenants/{tenant}/projects/{projectId}': ofProject('project.lead'),
  'GET /tenants/{tenant}/projects/{projectId}/facts': ofProject('project.read'),
  'PUT /tenants/{tenant}/projects/{projectId}/outputs/{output}': inProject('project.work'),
  'POST /tenants/{tenant}/projects/{projectId}/phase-closings': ofProject('project.lead'),
  'GET /tenants/{tenant}/projects/{projectId}/work-items': ofProject('project.read'),
  'POST /tenants/{tenant}/projects/{projectId}/work-items': inProject('project.work'),
  'PUT /tenants/{tenant}/projects/{projectId}/work-items/{itemId}': ofProject('project.read'),
  'GET /tenants/{tenant}/projects/{projectId}/team': ofProject('project.read'),
  'POST /tenants/{tenant}/projects/{projectId}/team': ofProject('project.lead'),
  'DELETE /tenants/{tenant}/projects/{projectId}/team/{grantId}': ofProject('project.lead'),
  'DELETE /tenants/{tenant}/projects/{projectId}/team-invitations/{teamInvitationId}':
    ofProject('project.lead'),
  'POST /tenants/{tenant}/projects/{projectId}/parties': ofProject('project.lead'),
  'PUT /tenants/{tenant}/projects/{projectId}/parties/{partyId}': ofProject('project.lead'),
  'DELETE /tenants/{tenant}/projects/{projectId}/parties/{partyId}': ofProject('project.lead'),
  'PUT /tenants/{tenant}/projects/{projectId}/parties/{partyId}/agreement':
    ofProject('project.lead'),
  'PUT /tenants/{tenant}/projects/{projectId}/tenants-advice': inProject('project.work'),
  'POST /tenants/{tenant}/projects/{projectId}/household-contacts': inProject('project.work'),
  'GET /tenants/{tenant}/projects/{projectId}/areas': ofProject('project.read'),
  'POST /tenants/{tenant}/projects/{projectId}/areas': inProject('project.work'),
  'DELETE /tenants/{tenant}/projects/{projectId}/areas/{areaId}': inProject('project.work'),
  'GET /tenants/{tenant}/method': ofPart,
  'PUT /tenants/{tenant}/method/phase-name': administered('method.edit'),
  'POST /tenants/{tenant}/method/steps': administered('method.edit'),
  'DELETE /tenants/{tenant}/method/steps/{stepId}': administered('method.edit'),
  'POST /tenants/{tenant}/method/themes': administered('method.edit'),
  'DELETE /tenants/{tenant}/method/themes/{themeId}': administered('method.edit'),
  'GET /tenants/{tenant}/manage/woo': ofAdmin('woo.export'),
  'POST /tenants/{tenant}/manage/woo/exports': ofAdmin('woo.export'),
  'GET /tenants/{tenant}/manage/statements': ofAdmin('statement.edit'),
  'PUT /tenants/{tenant}/statements/accessibility': ofAdmin('statement.edit'),
  'PUT /tenants/{tenant}/statements/privacy': ofAdmin('statement.edit'),
  'PUT /tenants/{tenant}/statements/contact': ofAdmin('statement.edit'),
  'GET /tenants/{tenant}/projects/{projectId}/intake': ofProject('intake.read'),
  'GET /tenants/{tenant}/projects/{projectId}/intake/texts': ofProject('intake.read'),
  'PUT /tenants/{tenant}/projects/{projectId}/intake/texts/{textId}': inProject('intake.write'),
  'POST /tenants/{tenant}/projects/{projectId}/intake/persons': inProject('intake.write'),
  'DELETE /tenants/{tenant}/projects/{projectId}/intake/persons/{personId}':
    inProject('intake.write'),
  'PUT /tenants/{tenant}/projects/{projectId}/intake/side': inProject('intake.write'),
  'POST /tenants/{tenant}/projects/{projectId}/intake/readiness': inProject('intake.write'),
  'PUT /tenants/{tenant}/projects/{projectId}/intake/outcomes/{subject}': inProject('intake.write'),
  'PUT /tenants/{tenant}/projects/{projectId}/intake/topics/{topicId}': inProject('intake.write'),
  'DELETE /tenants/{tenant}/projects/{projectId}/intake/topics/{topicId}':
    inProject('intake.write'),
  'PUT /tenants/{tenant}/projects/{projectId}/intake/themes/{theme}': inProject('intake.write'),
  'DELETE /tenants/{tenant}/projects/{projectId}/intake/themes/{theme}': inProject('intake.write'),
  'POST /tenants/{tenant}/projects/{projectId}/intake/versions': ofProject('project.lead'),
  'GET /tenants/{tenant}/projects/{projectId}/intake/versions/{number}': ofProject('intake.read'),
  'POST /tenants/{tenant}/projects/{projectId}/intake/versions/{number}/publication':
    ofProject('project.lead'),
  'POST /tenants/{tenant}/projects/{projectId}/intake/versions/{number}/confirmation':
    ofProject('intake.read'),
  'GET /tenants/{tenant}/projects/{projectId}/intake/persons/{personId}/confirmation': notThere,
  'POST /tenants/{tenant}/projects/{projectId}/intake/persons/{personId}/confirmation': notThere,
  'GET /tenants/{tenant}/projects/{projectId}/promise': notThere,
  'GET /tenants/{tenant}/stories': open,
  // Nothing is published there.
  'GET /tenants/{tenant}/projects/{projectId}/story': notThere,
  'GET /tenants/{tenant}/projects/{projectId}/story/draft': inProject('project.tell'),
  'PUT /tenants/{tenant}/projects/{projectId}/story/texts/{language}': inProject('project.tell'),
  'PUT /tenants/{tenant}/projects/{projectId}/story/publication': ofProject('project.lead'),
  'GET /tenants/{tenant}/projects/{projectId}/story/my-name': ofStanding,
  'PUT /tenants/{tenant}/projects/{projectId}/story/my-name': ofStanding,
  'DELETE /tenants/{tenant}/projects/{projectId}/story/my-name': ofStanding,
  'PUT /tenants/{tenant}/projects/{projectId}/story/my-photo': ofStanding,
  'POST /tenants/{tenant}/projects/{projectId}/spots': inProject('project.tell'),
  'PUT /tenants/{tenant}/projects/{projectId}/spots/{spotId}': inProject('project.tell'),
  'DELETE /tenants/{tenant}/projects/{projectId}/spots/{spotId}': inProject('project.tell'),
  'POST /tenants/{tenant}/projects/{projectId}/questions': notThere,
  'GET /tenants/{tenant}/projects/{projectId}/questions': inProject('project.tell'),
  'PUT /tenants/{tenant}/projects/{projectId}/questions/{questionId}/answer':
    inProject('project.tell'),
  'PUT /tenants/{tenant}/projects/{projectId}/questions/{questionId}/passing':
    inProject('project.tell'),
  'GET /tenants/{tenant}/questions/{questionCode}': notThere,
  'GET /tenants/{tenant}/projects/{projectId}/stakeholders': ofProject('around.read'),
  'POST /tenants/{tenant}/projects/{projectId}/stakeholders': inProject('project.work'),
  'PUT /tenants/{tenant}/projects/{projectId}/stakeholders/{stakeholderId}':
    inProject('project.work'),
  'DELETE /tenants/{tenant}/projects/{projectId}/stakeholders/{stakeholderId}':
    inProject('project.work'),
  'GET /tenants/{tenant}/projects/{projectId}/stakeholder-contacts/{contactId}/entry': notThere,
  'PUT /tenants/{tenant}/projects/{projectId}/stakeholder-contacts/{contactId}/entry': notThere,
  'POST /tenants/{tenant}/projects/{projectId}/stakeholder-contacts/{contactId}/leaving': notThere,
  'GET /tenants/{tenant}/projects/{projectId}/initiatives': ofProject('around.read'),
  'POST /tenants/{tenant}/projects/{projectId}/initiatives': inProject('project.work'),
  'PUT /tenants/{tenant}/projects/{projectId}/initiatives/{initiativeId}':
    inProject('project.work'),
  'DELETE /tenants/{tenant}/projects/{projectId}/initiatives/{initiativeId}':
    inProject('project.work'),
  'PUT /tenants/{tenant}/projects/{projectId}/initiatives/{initiativeId}/answer':
    ofProject('around.answer'),
  'GET /tenants/{tenant}/projects/{projectId}/area-notes': ofProject('around.read'),
  'POST /tenants/{tenant}/projects/{projectId}/area-notes': inProject('project.work'),
  'PUT /tenants/{tenant}/projects/{projectId}/area-notes/{noteId}': inProject('project.work'),
  'PUT /tenants/{tenant}/projects/{projectId}/area-notes/{noteId}/photo': inProject('project.work'),
  'DELETE /tenants/{tenant}/projects/{projectId}/area-notes/{noteId}': inProject('project.work'),
  'GET /tenants/{tenant}/projects/{projectId}/gatherings': ofProject('project.read'),
  'POST /tenants/{tenant}/projects/{projectId}/gatherings': inProject('project.tell'),
  'GET /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}': inProject('project.tell'),
  'PUT /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}': inProject('project.tell'),
  'DELETE /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}':
    inProject('project.tell'),
  'PUT /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}/announcement':
    ofProject('project.lead'),
  // It is not announced.
  'GET /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}/invitation': notThere,
  'POST /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}/sign-ups': notThere,
  'POST /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}/attendances':
    inProject('project.tell'),
  'DELETE /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}/attendances/{attendanceId}':
    inProject('project.tell'),
  'PUT /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}/attendances/{attendanceId}/arrival':
    inProject('project.tell'),
  'POST /tenants/{tenant}/projects/{projectId}/gatherings/{gatheringId}/door-counts':
    inProject('project.tell'),
  'GET /tenants/{tenant}/attendances/{attendanceCode}': notThere,
  'DELETE /tenants/{tenant}/attendances/{attendanceCode}': notThere,
  'GET /tenants/{tenant}/projects/{projectId}/plan': ofProject('plan.read'),
  'PUT /tenants/{tenant}/projects/{projectId}/buddy-terms': inProject('project.work'),
  'POST /tenants/{tenant}/projects/{projectId}/channels': inProject('plan.write'),
  'PUT /tenants/{tenant}/projects/{projectId}/channels/{channelId}': inProject('plan.write'),
  'DELETE /tenants/{tenant}/projects/{projectId}/channels/{channelId}': inProject('plan.write'),
  'GET /tenants/{tenant}/projects/{projectId}/audiences': ofProject('plan.read'),
  'POST /tenants/{tenant}/projects/{projectId}/audiences': inProject('project.work'),
  'PUT /tenants/{tenant}/projects/{projectId}/audiences/{audienceId}': inProject('project.work'),
  'DELETE /tenants/{tenant}/projects/{projectId}/audiences/{audienceId}': inProject('project.work'),
  'POST /tenants/{tenant}/projects/{projectId}/moments': inProject('project.work'),
  'PUT /tenants/{tenant}/projects/{projectId}/moments/{momentId}': inProject('project.work'),
  'DELETE /tenants/{tenant}/projects/{projectId}/moments/{momentId}': inProject('project.work'),
  'POST /tenants/{tenant}/projects/{projectId}/messages': inProject('plan.write'),
  'GET /tenants/{tenant}/projects/{projectId}/messages/{messageId}': ofProject('plan.read'),
  'PUT /tenants/{tenant}/projects/{projectId}/messages/{messageId}': inProject('plan.write'),
  'DELETE /tenants/{tenant}/projects/{projectId}/messages/{messageId}': inProject('plan.write'),
  'PUT /tenants/{tenant}/projects/{projectId}/messages/{messageId}/texts/{language}':
    inProject('plan.write'),
  'POST /tenants/{tenant}/projects/{projectId}/messages/{messageId}/steps': inProject('plan.write'),
}

/**
 * What goes on in a suspended organisation beside reading: what somebody may ask about their own data,
 * ending what takes time or access, signing in and out, and the duties of the law.
 */
export const evenSuspended: readonly string[] = [
  'DELETE /tenants/{tenant}/my/sessions/{sessionId}',
  'POST /tenants/{tenant}/my/erasure',
  'POST /tenants/{tenant}/persons/search',
  'POST /tenants/{tenant}/persons/{personId}/call-back',
  'POST /tenants/{tenant}/persons/{personId}/erasure',
  'POST /tenants/{tenant}/bookings/{bookingId}/cancellation',
  'DELETE /tenants/{tenant}/holds/{holdId}',
  'POST /tenants/{tenant}/manage/woo/exports',
  // Between the organisation and the service: the way out of being suspended.
  'POST /tenants/{tenant}/manage/subscription/proof',
  'POST /tenants/{tenant}/manage/subscription/letter-code',
  'POST /tenants/{tenant}/manage/subscription/agreement',
  'PUT /tenants/{tenant}/manage/subscription/plan',
  'PUT /tenants/{tenant}/manage/subscription/consent',
  'DELETE /tenants/{tenant}/manage/subscription/consent',
  // They reckon, and keep nothing.
  'POST /tenants/{tenant}/manage/look/check',
  'POST /tenants/{tenant}/manage/look/tokens',
]

/** By which roles in its own project a route of a project is open; anybody else is refused. */
export const rolesOfProject: Record<string, readonly TeamRole[]> = {
  'project.read': ['project-lead', 'project-member', 'buddy', 'decision-maker'],
  'project.work': ['project-lead', 'project-member'],
  'project.lead': ['project-lead'],
  'project.stand': ['project-lead', 'project-member', 'buddy', 'partner', 'decision-maker'],
  'project.tell': ['project-lead', 'project-member', 'buddy'],
  'intake.read': ['project-lead', 'project-member', 'decision-maker'],
  'around.read': ['project-lead', 'project-member', 'decision-maker'],
  'around.answer': ['project-lead', 'decision-maker'],
  'plan.read': ['project-lead', 'project-member', 'buddy', 'decision-maker'],
  'plan.write': ['project-lead', 'project-member', 'buddy'],
  'intake.write': ['project-lead', 'project-member', 'decision-maker'],
}

/** Forms that anybody may send; all others change nothing for whoever has no business there. */
export const openForms = [
  '/inloggen ask',
  '/inloggen verify',
  // Whoever signs out anywhere has signed out everywhere.
  '/werk sign-out',
  '/:tenant/inloggen ask',
  '/:tenant/inloggen verify',
  '/:tenant/mijn sign-out',
  '/:tenant/plekken/:place hold',
  '/:tenant/projecten/:project ask-question',
  '/:tenant/projecten/:project/bijeenkomsten/:gathering sign-up',
  '/:tenant/aanmelding/:code withdraw',
  '/organisaties/aanmelden ask',
  '/organisaties/aanmelden verify',
]
