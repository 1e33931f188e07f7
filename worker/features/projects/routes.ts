import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { deskCall, tenantCall } from '../../http/context'
import { addArea, removeArea, showAreas } from './areas'
import { changeAdvice, changeProject, noteHousehold, showFacts } from './change-project'
import { closePhase } from './close-phase'
import {
  adviceChangeSchema,
  agreementSchema,
  areaParams,
  areaQuery,
  grantParams,
  householdSchema,
  invitedParams,
  itemChangeSchema,
  itemListSchema,
  itemParams,
  keyHeader,
  newAreaSchema,
  newItemSchema,
  newPartySchema,
  newProjectSchema,
  newThing,
  outputChangeSchema,
  outputParams,
  partyChangeSchema,
  partyParams,
  phaseClosingSchema,
  projectAreasSchema,
  projectChangeSchema,
  projectFactsSchema,
  projectListSchema,
  projectParams,
  projectSchema,
  teamRequestSchema,
  teamSchema,
  tenantParams,
} from './contract'
import { createProject } from './create-project'
import { listProjects } from './list-projects'
import { markOutput } from './mark-output'
import { addParty, attachAgreement, changeParty, removeParty } from './parties'
import { showProject } from './show-project'
import { askIntoTeam, endInTeam, revokeInTeam, showTeam } from './team'
import { addItem, changeItem, listItems } from './work-items'

const projectsPath = '/tenants/{tenant}/projects' as const
const one = `${projectsPath}/{projectId}` as const
const item = `${one}/work-items/{itemId}` as const
const party = `${one}/parties/{partyId}` as const

export const getProjects = createRoute({
  method: 'get',
  path: projectsPath,
  summary: 'Projects that I have a part in',
  ...requires('project.list'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(projectListSchema, 'By name') },
})
export const postProject = createRoute({
  method: 'post',
  path: projectsPath,
  summary: 'Begin a project, and lead it',
  ...requires('project.create'),
  request: { params: tenantParams, headers: keyHeader, body: takes(newProjectSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Begun') },
})
export const getProject = createRoute({
  method: 'get',
  path: one,
  summary: 'Where a project is, what is next, who does it and what is new',
  ...requires('project.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(projectSchema, 'The project') },
})
export const putProject = createRoute({
  method: 'put',
  path: one,
  summary: 'Change what a project is',
  ...requires('project.lead'),
  request: { params: projectParams, body: takes(projectChangeSchema) },
  responses: { ...problemAnswers, 200: answers(projectFactsSchema, 'Changed') },
})
export const getFacts = createRoute({
  method: 'get',
  path: `${one}/facts`,
  summary: 'What a project is, and which organisations take part',
  ...requires('project.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(projectFactsSchema, 'The facts') },
})
export const putOutput = createRoute({
  method: 'put',
  path: `${one}/outputs/{output}`,
  summary: 'Tick an output of a phase off, or take that back',
  ...requires('project.work'),
  request: { params: outputParams, body: takes(outputChangeSchema) },
  responses: { ...problemAnswers, 200: answers(projectSchema, 'Kept') },
})
export const postClosing = createRoute({
  method: 'post',
  path: `${one}/phase-closings`,
  summary: 'Close the phase that a project is in; what is missing needs a reason',
  ...requires('project.lead'),
  request: { params: projectParams, body: takes(phaseClosingSchema) },
  responses: { ...problemAnswers, 201: answers(projectSchema, 'Closed') },
})
export const getItems = createRoute({
  method: 'get',
  path: `${one}/work-items`,
  summary: 'What is to be done in a project, by when and by whom',
  ...requires('project.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(itemListSchema, 'By date') },
})
export const postItem = createRoute({
  method: 'post',
  path: `${one}/work-items`,
  summary: 'Add something to be done',
  ...requires('project.work'),
  request: { params: projectParams, headers: keyHeader, body: takes(newItemSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Added') },
})
export const putItem = createRoute({
  method: 'put',
  path: item,
  summary: 'Change it, or say that it is done; whoever owns it may say so',
  ...requires('project.read'),
  request: { params: itemParams, body: takes(itemChangeSchema) },
  responses: { ...problemAnswers, 200: answers(itemListSchema, 'Changed') },
})
export const getTeam = createRoute({
  method: 'get',
  path: `${one}/team`,
  summary: 'Who is in the team of a project',
  ...requires('project.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(teamSchema, 'The team') },
})
export const postTeam = createRoute({
  method: 'post',
  path: `${one}/team`,
  summary: 'Ask somebody into the team; by mail where they have no account yet',
  ...requires('project.lead'),
  request: { params: projectParams, headers: keyHeader, body: takes(teamRequestSchema) },
  responses: { ...problemAnswers, 201: answers(teamSchema, 'Asked') },
})
export const deleteInTeam = createRoute({
  method: 'delete',
  path: `${one}/team/{grantId}`,
  summary: 'End a role in the team',
  ...requires('project.lead'),
  request: { params: grantParams },
  responses: { ...problemAnswers, 200: answers(teamSchema, 'Ended') },
})
export const deleteInvited = createRoute({
  method: 'delete',
  path: `${one}/team-invitations/{teamInvitationId}`,
  summary: 'Take an invitation into the team back',
  ...requires('project.lead'),
  request: { params: invitedParams },
  responses: { ...problemAnswers, 200: answers(teamSchema, 'Taken back') },
})
export const postParty = createRoute({
  method: 'post',
  path: `${one}/parties`,
  summary: 'Add an organisation that commissions along, carries out, or stands for tenants',
  ...requires('project.lead'),
  request: { params: projectParams, headers: keyHeader, body: takes(newPartySchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Added') },
})
export const putParty = createRoute({
  method: 'put',
  path: party,
  summary: 'Change an organisation that takes part',
  ...requires('project.lead'),
  request: { params: partyParams, body: takes(partyChangeSchema) },
  responses: { ...problemAnswers, 200: answers(projectFactsSchema, 'Changed') },
})
export const deletePartyRoute = createRoute({
  method: 'delete',
  path: party,
  summary: 'Take an organisation out of the project',
  ...requires('project.lead'),
  request: { params: partyParams },
  responses: { ...problemAnswers, 200: answers(projectFactsSchema, 'Gone') },
})
export const putAgreement = createRoute({
  method: 'put',
  path: `${party}/agreement`,
  summary: 'Put the signed agreement with a party, as a PDF',
  ...requires('project.lead'),
  request: { params: partyParams, body: takes(agreementSchema) },
  responses: { ...problemAnswers, 200: answers(projectFactsSchema, 'Kept') },
})
export const putAdviceRoute = createRoute({
  method: 'put',
  path: `${one}/tenants-advice`,
  summary: 'The advice of the tenants’ organisation, where homes are at stake',
  ...requires('project.work'),
  request: { params: projectParams, body: takes(adviceChangeSchema) },
  responses: { ...problemAnswers, 200: answers(projectFactsSchema, 'Kept') },
})
export const postHousehold = createRoute({
  method: 'post',
  path: `${one}/household-contacts`,
  summary: 'Note that somebody came by at an address; never what was said',
  ...requires('project.work'),
  request: { params: projectParams, body: takes(householdSchema) },
  responses: { ...problemAnswers, 201: answers(projectFactsSchema, 'Noted') },
})
export const getAreas = createRoute({
  method: 'get',
  path: `${one}/areas`,
  summary: 'Where a project is, and which wijken can be added',
  ...requires('project.read'),
  request: { params: projectParams, query: areaQuery },
  responses: { ...problemAnswers, 200: answers(projectAreasSchema, 'The areas') },
})
export const postArea = createRoute({
  method: 'post',
  path: `${one}/areas`,
  summary: 'Add a wijk, or an area of the organisation’s own',
  ...requires('project.work'),
  request: { params: projectParams, headers: keyHeader, body: takes(newAreaSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Added') },
})
export const deleteAreaRoute = createRoute({
  method: 'delete',
  path: `${one}/areas/{areaId}`,
  summary: 'Take an area out of the project',
  ...requires('project.work'),
  request: { params: areaParams },
  responses: { ...problemAnswers, 200: answers(projectAreasSchema, 'Gone') },
})

export const projects = apiRouter()
  .openapi(getProjects, async (c) => c.json(await listProjects(tenantCall(c)), 200))
  .openapi(postProject, async (c) => {
    const key = c.req.valid('header')['idempotency-key']
    return c.json({ id: await createProject(deskCall(c), c.req.valid('json'), key) }, 201)
  })
  .openapi(getProject, async (c) =>
    c.json(await showProject(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(putProject, async (c) => {
    const { projectId } = c.req.valid('param')
    await changeProject(tenantCall(c), projectId, c.req.valid('json'))
    return c.json(await showFacts(tenantCall(c), projectId), 200)
  })
  .openapi(getFacts, async (c) =>
    c.json(await showFacts(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(putOutput, async (c) => {
    const { projectId, output } = c.req.valid('param')
    await markOutput(tenantCall(c), projectId, output, c.req.valid('json'))
    return c.json(await showProject(tenantCall(c), projectId), 200)
  })
  .openapi(postClosing, async (c) => {
    const { projectId } = c.req.valid('param')
    await closePhase(tenantCall(c), projectId, c.req.valid('json'))
    return c.json(await showProject(tenantCall(c), projectId), 201)
  })
  .openapi(getItems, async (c) =>
    c.json(await listItems(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(postItem, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    const id = await addItem(tenantCall(c), projectId, c.req.valid('json'), key)
    return c.json({ id }, 201)
  })
  .openapi(putItem, async (c) => {
    const { projectId, itemId } = c.req.valid('param')
    await changeItem(tenantCall(c), projectId, itemId, c.req.valid('json'))
    return c.json(await listItems(tenantCall(c), projectId), 200)
  })
  .openapi(getTeam, async (c) =>
    c.json(await showTeam(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(postTeam, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    await askIntoTeam(deskCall(c), projectId, c.req.valid('json'), key)
    return c.json(await showTeam(tenantCall(c), projectId), 201)
  })
  .openapi(deleteInTeam, async (c) => {
    const { projectId, grantId } = c.req.valid('param')
    await endInTeam(tenantCall(c), projectId, grantId)
    return c.json(await showTeam(tenantCall(c), projectId), 200)
  })
  .openapi(deleteInvited, async (c) => {
    const { projectId, teamInvitationId } = c.req.valid('param')
    await revokeInTeam(tenantCall(c), projectId, teamInvitationId)
    return c.json(await showTeam(tenantCall(c), projectId), 200)
  })
  .openapi(postParty, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    return c.json({ id: await addParty(tenantCall(c), projectId, c.req.valid('json'), key) }, 201)
  })
  .openapi(putParty, async (c) => {
    const { projectId, partyId } = c.req.valid('param')
    await changeParty(tenantCall(c), projectId, partyId, c.req.valid('json'))
    return c.json(await showFacts(tenantCall(c), projectId), 200)
  })
  .openapi(deletePartyRoute, async (c) => {
    const { projectId, partyId } = c.req.valid('param')
    await removeParty(tenantCall(c), projectId, partyId)
    return c.json(await showFacts(tenantCall(c), projectId), 200)
  })
  .openapi(putAgreement, async (c) => {
    const { projectId, partyId } = c.req.valid('param')
    await attachAgreement(tenantCall(c), projectId, partyId, c.req.valid('json'))
    return c.json(await showFacts(tenantCall(c), projectId), 200)
  })
  .openapi(putAdviceRoute, async (c) => {
    const { projectId } = c.req.valid('param')
    await changeAdvice(tenantCall(c), projectId, c.req.valid('json'))
    return c.json(await showFacts(tenantCall(c), projectId), 200)
  })
  .openapi(postHousehold, async (c) => {
    const { projectId } = c.req.valid('param')
    await noteHousehold(tenantCall(c), projectId, c.req.valid('json'))
    return c.json(await showFacts(tenantCall(c), projectId), 201)
  })
  .openapi(getAreas, async (c) =>
    c.json(
      await showAreas(deskCall(c), c.req.valid('param').projectId, c.req.valid('query').search),
      200,
    ),
  )
  .openapi(postArea, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    return c.json({ id: await addArea(deskCall(c), projectId, c.req.valid('json'), key) }, 201)
  })
  .openapi(deleteAreaRoute, async (c) => {
    const { projectId, areaId } = c.req.valid('param')
    await removeArea(deskCall(c), projectId, areaId)
    return c.json(await showAreas(deskCall(c), projectId), 200)
  })
