import { createRoute, z } from '@hono/zod-openapi'
import { openDirectory } from '../../../db/open'
import { memberRoles } from '../../../db/roles'
import { startSession } from '../../auth/session'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { type AppContext, tenantCall } from '../../http/context'
import { idSchema, slugSchema } from '../../http/schemas'
import { acceptInvitation, showInvitation } from './accept-invitation'
import type { MembersCall } from './access'
import {
  acceptanceSchema,
  acceptedSchema,
  accessEndSchema,
  importRequestSchema,
  importSentSchema,
  invitationListSchema,
  invitationRequestSchema,
  invitationSchema,
  memberImportSchema,
  memberListQuery,
  memberListSchema,
  memberSchema,
  roleChangeSchema,
} from './contract'
import { endAccess } from './end-access'
import { prepareImport, sendImport, showImport } from './import-members'
import { inviteMember } from './invite-member'
import { listInvitations } from './list-invitations'
import { listMembers } from './list-members'
import { resendInvitation, revokeInvitation } from './send-again'
import { setRole } from './set-role'
import { showMember } from './show-member'

const tenantParams = z.object({ tenant: slugSchema })
const memberParams = tenantParams.extend({ memberId: idSchema })
const roleParams = memberParams.extend({ role: z.enum(memberRoles) })
const invitationParams = tenantParams.extend({ invitationId: idSchema })
const importParams = tenantParams.extend({ importId: idSchema })
const newThing = z.object({ id: idSchema }).openapi('NewThing')
const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(128).optional() })
/** `{invitationId}.{secret}`, as in the link of the letter. */
const linkHeader = z.object({ 'invitation-link': z.string().max(120).optional() })

const people = '/tenants/{tenant}/manage/members' as const
const member = `${people}/{memberId}` as const
const invitations = '/tenants/{tenant}/manage/invitations' as const
const imports = '/tenants/{tenant}/manage/member-imports' as const
const byLink = '/tenants/{tenant}/invitations/{invitationId}' as const

export const getMembers = createRoute({
  method: 'get',
  path: people,
  summary: 'People with a role, by name; found by the beginning of any word',
  ...requires('member.manage'),
  request: { params: tenantParams, query: memberListQuery },
  responses: { ...problemAnswers, 200: answers(memberListSchema, 'A page of the list') },
})
export const getMember = createRoute({
  method: 'get',
  path: member,
  summary: 'One person: roles, who granted them, and what they did last',
  ...requires('member.manage'),
  request: {
    params: memberParams,
    query: z.object({ before: z.coerce.number().int().min(1).optional() }),
  },
  responses: { ...problemAnswers, 200: answers(memberSchema, 'The person') },
})
export const putRole = createRoute({
  method: 'put',
  path: `${member}/roles/{role}`,
  summary: 'Give a role, or change its places and its time',
  ...requires('member.manage'),
  request: { params: roleParams, body: takes(roleChangeSchema) },
  responses: { ...problemAnswers, 200: answers(memberSchema, 'The person') },
})
export const postEnd = createRoute({
  method: 'post',
  path: `${member}/end`,
  summary: 'End a role or all of them, at once or after a last day',
  ...requires('member.manage'),
  request: { params: memberParams, body: takes(accessEndSchema) },
  responses: { ...problemAnswers, 200: answers(memberSchema, 'The person') },
})
export const getInvitations = createRoute({
  method: 'get',
  path: invitations,
  summary: 'Invitations that wait for an answer',
  ...requires('member.manage'),
  request: { params: tenantParams, query: z.object({ after: idSchema.optional() }) },
  responses: { ...problemAnswers, 200: answers(invitationListSchema, 'A page of the list') },
})
export const postInvitation = createRoute({
  method: 'post',
  path: invitations,
  summary: 'Invite somebody by mail',
  ...requires('member.manage'),
  request: { params: tenantParams, headers: keyHeader, body: takes(invitationRequestSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'The letter is on its way') },
})
export const postSending = createRoute({
  method: 'post',
  path: `${invitations}/{invitationId}/sending`,
  summary: 'Send an invitation once more; the earlier link ends',
  ...requires('member.manage'),
  request: { params: invitationParams },
  responses: { ...problemAnswers, 204: { description: 'The letter is on its way' } },
})
export const deleteInvitation = createRoute({
  method: 'delete',
  path: `${invitations}/{invitationId}`,
  summary: 'Take an invitation back',
  ...requires('member.manage'),
  request: { params: invitationParams },
  responses: { ...problemAnswers, 204: { description: 'Its link ends' } },
})
export const postImport = createRoute({
  method: 'post',
  path: imports,
  summary: 'Keep a list of people to look at; nobody is invited yet',
  ...requires('member.manage'),
  request: { params: tenantParams, body: takes(importRequestSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Kept for a day') },
})
export const getImport = createRoute({
  method: 'get',
  path: `${imports}/{importId}`,
  summary: 'A list of people, line by line, with what is wrong',
  ...requires('member.manage'),
  request: { params: importParams },
  responses: { ...problemAnswers, 200: answers(memberImportSchema, 'The list') },
})
export const postImportSending = createRoute({
  method: 'post',
  path: `${imports}/{importId}/sending`,
  summary: 'Invite everybody in a line without faults',
  ...requires('member.manage'),
  request: { params: importParams },
  responses: { ...problemAnswers, 200: answers(importSentSchema, 'The letters are on their way') },
})
export const getInvitation = createRoute({
  method: 'get',
  path: byLink,
  summary: 'What the link of an invitation leads to',
  ...requires('public'),
  request: { params: invitationParams, headers: linkHeader },
  responses: { ...problemAnswers, 200: answers(invitationSchema, 'The invitation') },
})
export const postAcceptance = createRoute({
  method: 'post',
  path: `${byLink}/acceptance`,
  summary: 'Accept an invitation, which also signs in',
  ...requires('public'),
  request: { params: invitationParams, headers: linkHeader, body: takes(acceptanceSchema) },
  responses: { ...problemAnswers, 201: answers(acceptedSchema, 'Accepted; the cookie is set') },
})

export const members = apiRouter()
  .openapi(getMembers, async (c) =>
    c.json(await listMembers(tenantCall(c), c.req.valid('query')), 200),
  )
  .openapi(getMember, async (c) => {
    const { memberId } = c.req.valid('param')
    return c.json(await showMember(tenantCall(c), memberId, c.req.valid('query').before), 200)
  })
  .openapi(putRole, async (c) => {
    const { memberId, role } = c.req.valid('param')
    await setRole(membersCall(c), memberId, role, c.req.valid('json'))
    return c.json(await showMember(tenantCall(c), memberId, undefined), 200)
  })
  .openapi(postEnd, async (c) => {
    const { memberId } = c.req.valid('param')
    await endAccess(membersCall(c), memberId, c.req.valid('json'))
    return c.json(await showMember(tenantCall(c), memberId, undefined), 200)
  })
  .openapi(getInvitations, async (c) =>
    c.json(await listInvitations(tenantCall(c), c.req.valid('query').after), 200),
  )
  .openapi(postInvitation, async (c) => {
    const { 'idempotency-key': key } = c.req.valid('header')
    return c.json({ id: await inviteMember(tenantCall(c), c.req.valid('json'), key) }, 201)
  })
  .openapi(postSending, async (c) => {
    await resendInvitation(tenantCall(c), c.req.valid('param').invitationId)
    return c.body(null, 204)
  })
  .openapi(deleteInvitation, async (c) => {
    await revokeInvitation(tenantCall(c), c.req.valid('param').invitationId)
    return c.body(null, 204)
  })
  .openapi(postImport, async (c) =>
    c.json({ id: await prepareImport(tenantCall(c), c.req.valid('json').text) }, 201),
  )
  .openapi(getImport, async (c) =>
    c.json(await showImport(tenantCall(c), c.req.valid('param').importId), 200),
  )
  .openapi(postImportSending, async (c) =>
    c.json(await sendImport(tenantCall(c), c.req.valid('param').importId), 200),
  )
  .openapi(getInvitation, async (c) => {
    const { 'invitation-link': link = '' } = c.req.valid('header')
    const { invitationId } = c.req.valid('param')
    return c.json(await showInvitation(tenantCall(c), invitationId, link), 200)
  })
  .openapi(postAcceptance, async (c) => {
    const { 'invitation-link': link = '' } = c.req.valid('header')
    const { invitationId } = c.req.valid('param')
    const { name } = c.req.valid('json')
    const { store, ...account } = await acceptInvitation(membersCall(c), invitationId, link, name)
    const slug = account.staff ? null : c.var.tenant.slug
    const expiresAt = await startSession(c, store, slug, account.id)
    return c.json({ account, expiresAt: expiresAt.toISOString() }, 201)
  })

function membersCall(c: AppContext): MembersCall {
  return { ...tenantCall(c), directory: openDirectory(c.env, c.var.meter) }
}
