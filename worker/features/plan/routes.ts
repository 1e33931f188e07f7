import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { deskCall, tenantCall } from '../../http/context'
import { addAudience, changeAudience, removeAudience } from './audiences'
import { setBuddyTerms } from './buddy-terms'
import { addChannel, changeChannel, removeChannel } from './channels'
import {
  adviceQuery,
  audienceChangeSchema,
  audienceListSchema,
  audienceParams,
  buddyTermsChangeSchema,
  channelChangeSchema,
  channelParams,
  keyHeader,
  messageChangeSchema,
  messagePageSchema,
  messageParams,
  messageStepSchema,
  messageTextChangeSchema,
  momentChangeSchema,
  momentParams,
  newAudienceSchema,
  newChannelSchema,
  newMessageSchema,
  newMomentSchema,
  newThing,
  planSchema,
  projectParams,
  textParams,
} from './contract'
import { addMessage, changeMessage, removeMessage, takeStep, writeMessage } from './messages'
import { addMoment, changeMoment, removeMoment } from './moments'
import { showAudiences, showMessage, showPlan } from './show-plan'

const project = '/tenants/{tenant}/projects/{projectId}' as const
const channel = `${project}/channels/{channelId}` as const
const audience = `${project}/audiences/{audienceId}` as const
const moment = `${project}/moments/{momentId}` as const
const message = `${project}/messages/{messageId}` as const
const done = { ...problemAnswers, 204: { description: 'It stands so' } }

export const getPlan = createRoute({
  method: 'get',
  path: `${project}/plan`,
  summary: 'The communication plan: messages by date, gaps, and how much of it is of the wijk',
  ...requires('plan.read'),
  request: { params: projectParams, query: adviceQuery },
  responses: { ...problemAnswers, 200: answers(planSchema, 'The plan') },
})
export const putBuddyTermsRoute = createRoute({
  method: 'put',
  path: `${project}/buddy-terms`,
  summary: 'Note what the buddy gets',
  ...requires('project.work'),
  request: { params: projectParams, body: takes(buddyTermsChangeSchema) },
  responses: done,
})
export const postChannel = createRoute({
  method: 'post',
  path: `${project}/channels`,
  summary: 'Write down a channel, also one that was looked for and is not there',
  ...requires('plan.write'),
  request: { params: projectParams, headers: keyHeader, body: takes(newChannelSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Written down') },
})
export const putChannel = createRoute({
  method: 'put',
  path: channel,
  summary: 'Change a channel; its kind stays',
  ...requires('plan.write'),
  request: { params: channelParams, body: takes(channelChangeSchema) },
  responses: done,
})
export const deleteChannelRoute = createRoute({
  method: 'delete',
  path: channel,
  summary: 'Take a channel away that no message goes through',
  ...requires('plan.write'),
  request: { params: channelParams },
  responses: done,
})
export const getAudiences = createRoute({
  method: 'get',
  path: `${project}/audiences`,
  summary: 'Groups and moments of the plan, with sizes that CBS knows',
  ...requires('plan.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(audienceListSchema, 'By name') },
})
export const postAudience = createRoute({
  method: 'post',
  path: `${project}/audiences`,
  summary: 'Write down a group that must hear of the project',
  ...requires('project.work'),
  request: { params: projectParams, headers: keyHeader, body: takes(newAudienceSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Written down') },
})
export const putAudience = createRoute({
  method: 'put',
  path: audience,
  summary: 'Change a group',
  ...requires('project.work'),
  request: { params: audienceParams, body: takes(audienceChangeSchema) },
  responses: done,
})
export const deleteAudienceRoute = createRoute({
  method: 'delete',
  path: audience,
  summary: 'Take a group away that no message is for',
  ...requires('project.work'),
  request: { params: audienceParams },
  responses: done,
})
export const postMoment = createRoute({
  method: 'post',
  path: `${project}/moments`,
  summary: 'Add what dates of messages are counted from',
  ...requires('project.work'),
  request: { params: projectParams, headers: keyHeader, body: takes(newMomentSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Added') },
})
export const putMoment = createRoute({
  method: 'put',
  path: moment,
  summary: 'Change a moment; its messages move along',
  ...requires('project.work'),
  request: { params: momentParams, body: takes(momentChangeSchema) },
  responses: done,
})
export const deleteMomentRoute = createRoute({
  method: 'delete',
  path: moment,
  summary: 'Take a moment away that no message counts from',
  ...requires('project.work'),
  request: { params: momentParams },
  responses: done,
})
export const postMessage = createRoute({
  method: 'post',
  path: `${project}/messages`,
  summary: 'Plan a message; a supplier from outside needs a reason',
  ...requires('plan.write'),
  request: { params: projectParams, headers: keyHeader, body: takes(newMessageSchema) },
  responses: { ...problemAnswers, 201: answers(newThing, 'Planned') },
})
export const getMessage = createRoute({
  method: 'get',
  path: message,
  summary: 'A message with its texts, and what in them may stop a reader',
  ...requires('plan.read'),
  request: { params: messageParams },
  responses: { ...problemAnswers, 200: answers(messagePageSchema, 'The message') },
})
export const putMessage = createRoute({
  method: 'put',
  path: message,
  summary: 'Change when, for whom and through what a message goes',
  ...requires('plan.write'),
  request: { params: messageParams, body: takes(messageChangeSchema) },
  responses: done,
})
export const deleteMessageRoute = createRoute({
  method: 'delete',
  path: message,
  summary: 'Take a message away with its texts',
  ...requires('plan.write'),
  request: { params: messageParams },
  responses: done,
})
export const putMessageText = createRoute({
  method: 'put',
  path: `${message}/texts/{language}`,
  summary: 'Keep the text of a message in one language',
  ...requires('plan.write'),
  request: { params: textParams, body: takes(messageTextChangeSchema) },
  responses: done,
})
export const postMessageStep = createRoute({
  method: 'post',
  path: `${message}/steps`,
  summary: 'Ask for a second reader, say that one has read it, or that it went out',
  ...requires('plan.write'),
  request: { params: messageParams, body: takes(messageStepSchema) },
  responses: done,
})

export const plan = apiRouter()
  .openapi(getPlan, async (c) => {
    const { projectId } = c.req.valid('param')
    return c.json(await showPlan(tenantCall(c), projectId, c.req.valid('query')), 200)
  })
  .openapi(putBuddyTermsRoute, async (c) => {
    const { projectId } = c.req.valid('param')
    await setBuddyTerms(tenantCall(c), projectId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(postChannel, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    return c.json({ id: await addChannel(tenantCall(c), projectId, c.req.valid('json'), key) }, 201)
  })
  .openapi(putChannel, async (c) => {
    const { projectId, channelId } = c.req.valid('param')
    await changeChannel(tenantCall(c), projectId, channelId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteChannelRoute, async (c) => {
    const { projectId, channelId } = c.req.valid('param')
    await removeChannel(tenantCall(c), projectId, channelId)
    return c.body(null, 204)
  })
  .openapi(getAudiences, async (c) =>
    c.json(await showAudiences(deskCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(postAudience, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    const id = await addAudience(tenantCall(c), projectId, c.req.valid('json'), key)
    return c.json({ id }, 201)
  })
  .openapi(putAudience, async (c) => {
    const { projectId, audienceId } = c.req.valid('param')
    await changeAudience(tenantCall(c), projectId, audienceId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteAudienceRoute, async (c) => {
    const { projectId, audienceId } = c.req.valid('param')
    await removeAudience(tenantCall(c), projectId, audienceId)
    return c.body(null, 204)
  })
  .openapi(postMoment, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    return c.json({ id: await addMoment(tenantCall(c), projectId, c.req.valid('json'), key) }, 201)
  })
  .openapi(putMoment, async (c) => {
    const { projectId, momentId } = c.req.valid('param')
    await changeMoment(tenantCall(c), projectId, momentId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteMomentRoute, async (c) => {
    const { projectId, momentId } = c.req.valid('param')
    await removeMoment(tenantCall(c), projectId, momentId)
    return c.body(null, 204)
  })
  .openapi(postMessage, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    return c.json({ id: await addMessage(tenantCall(c), projectId, c.req.valid('json'), key) }, 201)
  })
  .openapi(getMessage, async (c) => {
    const { projectId, messageId } = c.req.valid('param')
    return c.json(await showMessage(tenantCall(c), projectId, messageId), 200)
  })
  .openapi(putMessage, async (c) => {
    const { projectId, messageId } = c.req.valid('param')
    await changeMessage(tenantCall(c), projectId, messageId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteMessageRoute, async (c) => {
    const { projectId, messageId } = c.req.valid('param')
    await removeMessage(tenantCall(c), projectId, messageId)
    return c.body(null, 204)
  })
  .openapi(putMessageText, async (c) => {
    const { projectId, messageId, language } = c.req.valid('param')
    await writeMessage(tenantCall(c), projectId, messageId, language, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(postMessageStep, async (c) => {
    const { projectId, messageId } = c.req.valid('param')
    await takeStep(tenantCall(c), projectId, messageId, c.req.valid('json'))
    return c.body(null, 204)
  })
