import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import { addNote, changeNote, removeNote, showAreaPicture } from './area-notes'
import {
  answerSchema,
  areaPictureSchema,
  contactParams,
  initiativeChangeSchema,
  initiativeListSchema,
  initiativeParams,
  interestChangeSchema,
  interestParams,
  keepingSchema,
  keyHeader,
  leavingSchema,
  linkHeader,
  newInitiativeSchema,
  newInterestSchema,
  newNoteSchema,
  newStakeholderSchema,
  newThing,
  noteChangeSchema,
  noteParams,
  notePhotoSchema,
  ownEntryChangeSchema,
  ownEntrySchema,
  projectParams,
  stakeholderChangeSchema,
  stakeholderListSchema,
  stakeholderParams,
} from './contract'
import {
  addInitiative,
  answerInitiative,
  changeInitiative,
  listInitiatives,
  removeInitiative,
} from './initiatives'
import { addInterest, changeInterest, removeInterest } from './interests'
import { keepContact } from './keep-contact'
import { setNotePhoto } from './note-photo'
import { confirmOwnEntry, leaveByLink, showOwnEntry } from './own-entry'
import {
  addStakeholder,
  changeStakeholder,
  listStakeholders,
  removeStakeholder,
} from './stakeholders'

const project = '/tenants/{tenant}/projects/{projectId}' as const
const stakeholder = `${project}/stakeholders/{stakeholderId}` as const
const contact = `${project}/stakeholder-contacts/{contactId}` as const
const initiative = `${project}/initiatives/{initiativeId}` as const
const interest = `${project}/interests/{interestId}` as const
const note = `${project}/area-notes/{noteId}` as const
const done = { ...problemAnswers, 204: { description: 'It stands so' } }

export const getStakeholders = createRoute({
  method: 'get',
  path: `${project}/stakeholders`,
  summary: 'Organisations, businesses and groups around a project',
  ...requires('around.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(stakeholderListSchema, 'By name') },
})
export const postStakeholder = createRoute({
  method: 'post',
  path: `${project}/stakeholders`,
  summary: 'Write down who is around; whom they name hears of it by letter',
  ...requires('project.work'),
  request: { params: projectParams, headers: keyHeader, body: takes(newStakeholderSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Written down') },
})
export const putStakeholder = createRoute({
  method: 'put',
  path: stakeholder,
  summary: 'Change an entry; one that was confirmed is asked about again',
  ...requires('project.work'),
  request: { params: stakeholderParams, body: takes(stakeholderChangeSchema) },
  responses: done,
})
export const deleteStakeholderRoute = createRoute({
  method: 'delete',
  path: stakeholder,
  summary: 'Take an entry away, with whom it names',
  ...requires('project.work'),
  request: { params: stakeholderParams },
  responses: done,
})
export const putKeeping = createRoute({
  method: 'put',
  path: `${stakeholder}/keeping`,
  summary: 'Say who of the team keeps in touch, and when they last spoke',
  ...requires('project.work'),
  request: { params: stakeholderParams, body: takes(keepingSchema) },
  responses: done,
})
export const postInterest = createRoute({
  method: 'post',
  path: `${project}/interests`,
  summary: 'Write down where what organisations and groups want does not go together',
  ...requires('project.work'),
  request: { params: projectParams, headers: keyHeader, body: takes(newInterestSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Written down') },
})
export const putInterest = createRoute({
  method: 'put',
  path: interest,
  summary: 'Change what conflicts, whose it is, and how it was handled',
  ...requires('project.work'),
  request: { params: interestParams, body: takes(interestChangeSchema) },
  responses: done,
})
export const deleteInterestRoute = createRoute({
  method: 'delete',
  path: interest,
  summary: 'Take a conflict of interests away',
  ...requires('project.work'),
  request: { params: interestParams },
  responses: done,
})
export const getOwnEntry = createRoute({
  method: 'get',
  path: `${contact}/entry`,
  summary: 'What the link in a letter leads to: an entry, for whom it names',
  ...requires('public'),
  request: { params: contactParams, headers: linkHeader },
  responses: { ...problemAnswers, 200: answers(ownEntrySchema, 'The entry') },
})
export const putOwnEntry = createRoute({
  method: 'put',
  path: `${contact}/entry`,
  summary: 'Write an entry in their own words, which confirms it',
  ...requires('public'),
  request: { params: contactParams, headers: linkHeader, body: takes(ownEntryChangeSchema) },
  responses: done,
})
export const postLeaving = createRoute({
  method: 'post',
  path: `${contact}/leaving`,
  summary: 'Be named no longer, or leave altogether',
  ...requires('public'),
  request: { params: contactParams, headers: linkHeader, body: takes(leavingSchema) },
  responses: done,
})
export const getInitiatives = createRoute({
  method: 'get',
  path: `${project}/initiatives`,
  summary: 'What goes on in the area already, and what it asks of the commissioner',
  ...requires('around.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(initiativeListSchema, 'Open questions first') },
})
export const postInitiative = createRoute({
  method: 'post',
  path: `${project}/initiatives`,
  summary: 'Write down what goes on already',
  ...requires('project.work'),
  request: { params: projectParams, headers: keyHeader, body: takes(newInitiativeSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Written down') },
})
export const putInitiative = createRoute({
  method: 'put',
  path: initiative,
  summary: 'Change an initiative; another question waits for an answer again',
  ...requires('project.work'),
  request: { params: initiativeParams, body: takes(initiativeChangeSchema) },
  responses: done,
})
export const deleteInitiativeRoute = createRoute({
  method: 'delete',
  path: initiative,
  summary: 'Take an initiative away',
  ...requires('project.work'),
  request: { params: initiativeParams },
  responses: done,
})
export const putAnswer = createRoute({
  method: 'put',
  path: `${initiative}/answer`,
  summary: 'The answer of the commissioner to what an initiative asks',
  ...requires('around.answer'),
  request: { params: initiativeParams, body: takes(answerSchema) },
  responses: done,
})
export const getAreaPicture = createRoute({
  method: 'get',
  path: `${project}/area-notes`,
  summary: 'The area in words: who the wijk is, how it breathes, what holds it together',
  ...requires('around.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(areaPictureSchema, 'By part') },
})
export const postNote = createRoute({
  method: 'post',
  path: `${project}/area-notes`,
  summary: 'Note something of the area',
  ...requires('project.work'),
  request: { params: projectParams, headers: keyHeader, body: takes(newNoteSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Noted') },
})
export const putNote = createRoute({
  method: 'put',
  path: note,
  summary: 'Change what was noted of the area',
  ...requires('project.work'),
  request: { params: noteParams, body: takes(noteChangeSchema) },
  responses: done,
})
export const putNotePhoto = createRoute({
  method: 'put',
  path: `${note}/photo`,
  summary: 'Put a photo beside a note of the area, or take it away',
  ...requires('project.work'),
  request: { params: noteParams, body: takes(notePhotoSchema) },
  responses: done,
})
export const deleteNoteRoute = createRoute({
  method: 'delete',
  path: note,
  summary: 'Take a note of the area away',
  ...requires('project.work'),
  request: { params: noteParams },
  responses: done,
})

export const around = apiRouter()
  .openapi(getStakeholders, async (c) =>
    c.json(await listStakeholders(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(postStakeholder, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    const id = await addStakeholder(tenantCall(c), projectId, c.req.valid('json'), key)
    return c.json({ id }, 201)
  })
  .openapi(putStakeholder, async (c) => {
    const { projectId, stakeholderId } = c.req.valid('param')
    await changeStakeholder(tenantCall(c), projectId, stakeholderId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteStakeholderRoute, async (c) => {
    const { projectId, stakeholderId } = c.req.valid('param')
    await removeStakeholder(tenantCall(c), projectId, stakeholderId)
    return c.body(null, 204)
  })
  .openapi(putKeeping, async (c) => {
    const { projectId, stakeholderId } = c.req.valid('param')
    await keepContact(tenantCall(c), projectId, stakeholderId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(postInterest, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    const id = await addInterest(tenantCall(c), projectId, c.req.valid('json'), key)
    return c.json({ id }, 201)
  })
  .openapi(putInterest, async (c) => {
    const { projectId, interestId } = c.req.valid('param')
    await changeInterest(tenantCall(c), projectId, interestId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteInterestRoute, async (c) => {
    const { projectId, interestId } = c.req.valid('param')
    await removeInterest(tenantCall(c), projectId, interestId)
    return c.body(null, 204)
  })
  .openapi(getOwnEntry, async (c) => {
    const { projectId, contactId } = c.req.valid('param')
    const { 'contact-link': secret = '' } = c.req.valid('header')
    return c.json(await showOwnEntry(tenantCall(c), { projectId, contactId, secret }), 200)
  })
  .openapi(putOwnEntry, async (c) => {
    const { projectId, contactId } = c.req.valid('param')
    const { 'contact-link': secret = '' } = c.req.valid('header')
    const link = { projectId, contactId, secret }
    await confirmOwnEntry(tenantCall(c), link, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(postLeaving, async (c) => {
    const { projectId, contactId } = c.req.valid('param')
    const { 'contact-link': secret = '' } = c.req.valid('header')
    await leaveByLink(tenantCall(c), { projectId, contactId, secret }, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(getInitiatives, async (c) =>
    c.json(await listInitiatives(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(postInitiative, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    const id = await addInitiative(tenantCall(c), projectId, c.req.valid('json'), key)
    return c.json({ id }, 201)
  })
  .openapi(putInitiative, async (c) => {
    const { projectId, initiativeId } = c.req.valid('param')
    await changeInitiative(tenantCall(c), projectId, initiativeId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteInitiativeRoute, async (c) => {
    const { projectId, initiativeId } = c.req.valid('param')
    await removeInitiative(tenantCall(c), projectId, initiativeId)
    return c.body(null, 204)
  })
  .openapi(putAnswer, async (c) => {
    const { projectId, initiativeId } = c.req.valid('param')
    await answerInitiative(tenantCall(c), projectId, initiativeId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(getAreaPicture, async (c) =>
    c.json(await showAreaPicture(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(postNote, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    return c.json({ id: await addNote(tenantCall(c), projectId, c.req.valid('json'), key) }, 201)
  })
  .openapi(putNote, async (c) => {
    const { projectId, noteId } = c.req.valid('param')
    await changeNote(tenantCall(c), projectId, noteId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(putNotePhoto, async (c) => {
    const { projectId, noteId } = c.req.valid('param')
    await setNotePhoto(tenantCall(c), projectId, noteId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteNoteRoute, async (c) => {
    const { projectId, noteId } = c.req.valid('param')
    await removeNote(tenantCall(c), projectId, noteId)
    return c.body(null, 204)
  })
