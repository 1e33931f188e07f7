import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import { addressKey, limit } from '../../http/protect'
import { askQuestion } from './ask-question'
import { publishStory, writeText } from './change-story'
import {
  answerSchema,
  askedQuestionSchema,
  codeParams,
  keyHeader,
  newQuestionSchema,
  newSpotSchema,
  ownConsentSchema,
  ownPartSchema,
  ownPhotoSchema,
  passingSchema,
  projectParams,
  publicationSchema,
  questionListSchema,
  questionParams,
  receiptSchema,
  spotChangeSchema,
  spotParams,
  storyDraftSchema,
  storyListSchema,
  storySchema,
  storyTextChangeSchema,
  tenantParams,
  textParams,
} from './contract'
import { hideMyName, setMyPhoto, showMyName, showOwnPart } from './own-part'
import { answerQuestion, findAsked, listQuestions, passOn } from './questions'
import { listStories, showDraft, showStory } from './show-story'
import { addSpot, changeSpot, removeSpot } from './spots'

const project = '/tenants/{tenant}/projects/{projectId}' as const
const path = `${project}/story` as const
const done = { ...problemAnswers, 204: { description: 'It stands so' } }

export const getStories = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/stories',
  summary: 'Projects that residents can read about',
  ...requires('public'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(storyListSchema, 'Newest first') },
})
export const getStory = createRoute({
  method: 'get',
  path,
  summary: 'What residents read of a project, with its promise',
  ...requires('public'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(storySchema, 'The story') },
})
export const getDraft = createRoute({
  method: 'get',
  path: `${path}/draft`,
  summary: 'The story in both languages, with advice for plain words',
  ...requires('project.tell'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(storyDraftSchema, 'The story as it stands') },
})
export const putStoryText = createRoute({
  method: 'put',
  path: `${path}/texts/{language}`,
  summary: 'Keep the story in one language',
  ...requires('project.tell'),
  request: { params: textParams, body: takes(storyTextChangeSchema) },
  responses: done,
})
export const putPublication = createRoute({
  method: 'put',
  path: `${path}/publication`,
  summary: 'Show the story to residents, or take it back',
  ...requires('project.lead'),
  request: { params: projectParams, body: takes(publicationSchema) },
  responses: done,
})
export const getMyPart = createRoute({
  method: 'get',
  path: `${path}/my-name`,
  summary: 'What I say of myself on the story',
  ...requires('project.stand'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(ownPartSchema, 'My part') },
})
export const putMyPhoto = createRoute({
  method: 'put',
  path: `${path}/my-photo`,
  summary: 'Put a photo beside my own name, or take it away',
  ...requires('project.stand'),
  request: { params: projectParams, body: takes(ownPhotoSchema) },
  responses: done,
})
export const putMyName = createRoute({
  method: 'put',
  path: `${path}/my-name`,
  summary: 'Say that my own name may stand on the story',
  ...requires('project.stand'),
  request: { params: projectParams, body: takes(ownConsentSchema) },
  responses: done,
})
export const deleteMyName = createRoute({
  method: 'delete',
  path: `${path}/my-name`,
  summary: 'Take my own name off the story',
  ...requires('project.stand'),
  request: { params: projectParams },
  responses: done,
})
export const postSpot = createRoute({
  method: 'post',
  path: `${project}/spots`,
  summary: 'Add a spot where the talks will be',
  ...requires('project.tell'),
  request: { params: projectParams, headers: keyHeader, body: takes(newSpotSchema) },
  responses: done,
})
export const putSpot = createRoute({
  method: 'put',
  path: `${project}/spots/{spotId}`,
  summary: 'Change a spot: what residents want there, and what was done with it',
  ...requires('project.tell'),
  request: { params: spotParams, body: takes(spotChangeSchema) },
  responses: done,
})
export const deleteSpotRoute = createRoute({
  method: 'delete',
  path: `${project}/spots/{spotId}`,
  summary: 'Take a spot away',
  ...requires('project.tell'),
  request: { params: spotParams },
  responses: done,
})
export const postQuestion = createRoute({
  method: 'post',
  path: `${project}/questions`,
  summary: 'Ask a question, and get a code by which to find the answer',
  ...requires('public'),
  request: { params: projectParams, headers: keyHeader, body: takes(newQuestionSchema) },
  responses: { ...problemAnswers, 201: answers(receiptSchema, 'It arrived') },
})
export const getQuestions = createRoute({
  method: 'get',
  path: `${project}/questions`,
  summary: 'What was asked in a project; what is late comes first',
  ...requires('project.tell'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(questionListSchema, 'By deadline') },
})
export const putAnswer = createRoute({
  method: 'put',
  path: `${project}/questions/{questionId}/answer`,
  summary: 'Answer a question, once',
  ...requires('project.tell'),
  request: { params: questionParams, body: takes(answerSchema) },
  responses: done,
})
export const putPassing = createRoute({
  method: 'put',
  path: `${project}/questions/{questionId}/passing`,
  summary: 'Pass a question on that belongs elsewhere, and tell the asker',
  ...requires('project.tell'),
  request: { params: questionParams, body: takes(passingSchema) },
  responses: done,
})
export const getAsked = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/questions/{questionCode}',
  summary: 'What became of a question, for whoever has its code',
  ...requires('public'),
  request: { params: codeParams },
  responses: { ...problemAnswers, 200: answers(askedQuestionSchema, 'The question') },
})

export const stories = apiRouter()
  .openapi(getStories, async (c) => c.json(await listStories(tenantCall(c)), 200))
  .openapi(getStory, async (c) =>
    c.json(await showStory(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(getDraft, async (c) =>
    c.json(await showDraft(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(putStoryText, async (c) => {
    const { projectId, language } = c.req.valid('param')
    await writeText(tenantCall(c), projectId, language, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(putPublication, async (c) => {
    await publishStory(tenantCall(c), c.req.valid('param').projectId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(getMyPart, async (c) =>
    c.json(await showOwnPart(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(putMyPhoto, async (c) => {
    await setMyPhoto(tenantCall(c), c.req.valid('param').projectId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(putMyName, async (c) => {
    await showMyName(tenantCall(c), c.req.valid('param').projectId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteMyName, async (c) => {
    await hideMyName(tenantCall(c), c.req.valid('param').projectId)
    return c.body(null, 204)
  })
  .openapi(postSpot, async (c) => {
    const key = c.req.valid('header')['idempotency-key']
    await addSpot(tenantCall(c), c.req.valid('param').projectId, c.req.valid('json'), key)
    return c.body(null, 204)
  })
  .openapi(putSpot, async (c) => {
    const { projectId, spotId } = c.req.valid('param')
    await changeSpot(tenantCall(c), projectId, spotId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteSpotRoute, async (c) => {
    const { projectId, spotId } = c.req.valid('param')
    await removeSpot(tenantCall(c), projectId, spotId)
    return c.body(null, 204)
  })
  .openapi(postQuestion, async (c) => {
    await limit(c.env.BOOKING_LIMIT, `question ${addressKey(c.req.raw)}`)
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    return c.json(await askQuestion(tenantCall(c), projectId, c.req.valid('json'), key), 201)
  })
  .openapi(getQuestions, async (c) =>
    c.json(await listQuestions(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(putAnswer, async (c) => {
    const { projectId, questionId } = c.req.valid('param')
    await answerQuestion(tenantCall(c), projectId, questionId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(putPassing, async (c) => {
    const { projectId, questionId } = c.req.valid('param')
    await passOn(tenantCall(c), projectId, questionId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(getAsked, async (c) => {
    // Codes are short, for paper: whoever tries them out is stopped.
    await limit(c.env.BOOKING_LIMIT, `question-code ${addressKey(c.req.raw)}`)
    return c.json(await findAsked(tenantCall(c), c.req.valid('param').questionCode), 200)
  })
