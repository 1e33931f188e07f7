import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import { ProblemError } from '../../http/problems'
import { findProject, there } from '../../projects/open-project'
import { publishedPromise } from '../../projects/promise'
import { isUpToDate } from '../../tenancy/schema'
import { momentAt } from '../../time/amsterdam'
import { decideOutcome, removeTheme, removeTopic, saveTheme, saveTopic } from './agree'
import { confirmByLink, showConfirmation } from './confirm-by-link'
import {
  confirmationSchema,
  intakeSchema,
  linkHeader,
  newsQuery,
  newsSchema,
  newVersionSchema,
  outcomeWriteSchema,
  personParams,
  personWriteSchema,
  projectParams,
  promiseSchema,
  sideWriteSchema,
  subjectParams,
  textKeptSchema,
  textParams,
  textWriteSchema,
  themeParams,
  themeWriteSchema,
  topicParams,
  topicWriteSchema,
  versionParams,
  versionSchema,
} from './contract'
import { showIntake, showNews } from './show-intake'
import { addPerson, chooseSide, removePerson, sayReady } from './table'
import { confirmMyself, fixVersion, publishPromise, showVersion } from './versions'
import { writeText } from './write-text'

const path = '/tenants/{tenant}/projects/{projectId}/intake' as const
const done = { ...problemAnswers, 204: { description: 'It stands so' } }

export const getIntake = createRoute({
  method: 'get',
  path,
  summary: 'The starting conversation of a project as it stands',
  ...requires('intake.read'),
  request: { params: projectParams },
  responses: {
    ...problemAnswers,
    200: answers(intakeSchema, 'All of it that this person may read'),
  },
})
export const getNews = createRoute({
  method: 'get',
  path: `${path}/texts`,
  summary: 'Texts that were written since',
  ...requires('intake.read'),
  request: { params: projectParams, query: newsQuery },
  responses: { ...problemAnswers, 200: answers(newsSchema, 'New texts, oldest first') },
})
export const putText = createRoute({
  method: 'put',
  path: `${path}/texts/{textId}`,
  summary: 'Keep a text under the id of the device that wrote it; sent again, it stands once',
  ...requires('intake.write'),
  request: { params: textParams, body: takes(textWriteSchema) },
  responses: { ...problemAnswers, 200: answers(textKeptSchema, 'It is kept') },
})
export const postPerson = createRoute({
  method: 'post',
  path: `${path}/persons`,
  summary: 'Write down who sits at the table; the same name on the same side is the same person',
  ...requires('intake.write'),
  request: { params: projectParams, body: takes(personWriteSchema) },
  responses: done,
})
export const deletePersonRoute = createRoute({
  method: 'delete',
  path: `${path}/persons/{personId}`,
  summary: 'Take somebody off the list',
  ...requires('intake.write'),
  request: { params: personParams },
  responses: done,
})
export const putSide = createRoute({
  method: 'put',
  path: `${path}/side`,
  summary: 'Choose for which side you write expectations; once',
  ...requires('intake.write'),
  request: { params: projectParams, body: takes(sideWriteSchema) },
  responses: done,
})
export const postReady = createRoute({
  method: 'post',
  path: `${path}/readiness`,
  summary: 'Say that your side has written what it expects',
  ...requires('intake.write'),
  request: { params: projectParams },
  responses: done,
})
export const putOutcomeRoute = createRoute({
  method: 'put',
  path: `${path}/outcomes/{subject}`,
  summary: 'Say what both sides made of an expectation',
  ...requires('intake.write'),
  request: { params: subjectParams, body: takes(outcomeWriteSchema) },
  responses: done,
})
export const putTopicRoute = createRoute({
  method: 'put',
  path: `${path}/topics/{topicId}`,
  summary: 'Write down about what residents have a say, and how far',
  ...requires('intake.write'),
  request: { params: topicParams, body: takes(topicWriteSchema) },
  responses: done,
})
export const deleteTopicRoute = createRoute({
  method: 'delete',
  path: `${path}/topics/{topicId}`,
  summary: 'Leave a topic out of the promise',
  ...requires('intake.write'),
  request: { params: topicParams },
  responses: done,
})
export const putThemeRoute = createRoute({
  method: 'put',
  path: `${path}/themes/{theme}`,
  summary: 'Choose a theme, or change its question',
  ...requires('intake.write'),
  request: { params: themeParams, body: takes(themeWriteSchema) },
  responses: done,
})
export const deleteThemeRoute = createRoute({
  method: 'delete',
  path: `${path}/themes/{theme}`,
  summary: 'Leave a theme out',
  ...requires('intake.write'),
  request: { params: themeParams },
  responses: done,
})
export const postVersion = createRoute({
  method: 'post',
  path: `${path}/versions`,
  summary: 'Fix everything as it stands, and ask both sides to confirm it',
  ...requires('project.lead'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 201: answers(newVersionSchema, 'The newest version') },
})
export const getVersion = createRoute({
  method: 'get',
  path: `${path}/versions/{number}`,
  summary: 'A fixed version, and what changed since the one before',
  ...requires('intake.read'),
  request: { params: versionParams },
  responses: { ...problemAnswers, 200: answers(versionSchema, 'The version') },
})
export const postPublication = createRoute({
  method: 'post',
  path: `${path}/versions/{number}/publication`,
  summary: 'Put the promise of the newest version on the public page',
  ...requires('project.lead'),
  request: { params: versionParams },
  responses: done,
})
export const postOwnConfirmation = createRoute({
  method: 'post',
  path: `${path}/versions/{number}/confirmation`,
  summary: 'Confirm the newest version, as somebody who was asked to',
  ...requires('intake.read'),
  request: { params: versionParams },
  responses: done,
})
export const getConfirmation = createRoute({
  method: 'get',
  path: `${path}/persons/{personId}/confirmation`,
  summary: 'What the link in a letter leads to: a fixed version',
  ...requires('public'),
  request: { params: personParams, headers: linkHeader },
  responses: { ...problemAnswers, 200: answers(confirmationSchema, 'The version to confirm') },
})
export const postConfirmation = createRoute({
  method: 'post',
  path: `${path}/persons/{personId}/confirmation`,
  summary: 'Confirm the version that the link in a letter is about',
  ...requires('public'),
  request: { params: personParams, headers: linkHeader },
  responses: done,
})
export const getPromise = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/projects/{projectId}/promise',
  summary: 'What residents are promised before they are asked anything',
  ...requires('public'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(promiseSchema, 'The promise as it was published') },
})

export const intake = apiRouter()
  .openapi(getIntake, async (c) =>
    c.json(await showIntake(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(getNews, async (c) => {
    const { projectId } = c.req.valid('param')
    return c.json(await showNews(tenantCall(c), projectId, c.req.valid('query').since), 200)
  })
  .openapi(putText, async (c) => {
    const { projectId, textId } = c.req.valid('param')
    return c.json(await writeText(tenantCall(c), projectId, textId, c.req.valid('json')), 200)
  })
  .openapi(postPerson, async (c) => {
    await addPerson(tenantCall(c), c.req.valid('param').projectId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deletePersonRoute, async (c) => {
    const { projectId, personId } = c.req.valid('param')
    await removePerson(tenantCall(c), projectId, personId)
    return c.body(null, 204)
  })
  .openapi(putSide, async (c) => {
    await chooseSide(tenantCall(c), c.req.valid('param').projectId, c.req.valid('json').side)
    return c.body(null, 204)
  })
  .openapi(postReady, async (c) => {
    await sayReady(tenantCall(c), c.req.valid('param').projectId)
    return c.body(null, 204)
  })
  .openapi(putOutcomeRoute, async (c) => {
    const { projectId, subject } = c.req.valid('param')
    await decideOutcome(tenantCall(c), projectId, subject, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(putTopicRoute, async (c) => {
    const { projectId, topicId } = c.req.valid('param')
    await saveTopic(tenantCall(c), projectId, topicId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteTopicRoute, async (c) => {
    const { projectId, topicId } = c.req.valid('param')
    await removeTopic(tenantCall(c), projectId, topicId)
    return c.body(null, 204)
  })
  .openapi(putThemeRoute, async (c) => {
    const { projectId, theme } = c.req.valid('param')
    await saveTheme(tenantCall(c), projectId, theme, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteThemeRoute, async (c) => {
    const { projectId, theme } = c.req.valid('param')
    await removeTheme(tenantCall(c), projectId, theme)
    return c.body(null, 204)
  })
  .openapi(postVersion, async (c) =>
    c.json({ number: await fixVersion(tenantCall(c), c.req.valid('param').projectId) }, 201),
  )
  .openapi(getVersion, async (c) => {
    const { projectId, number } = c.req.valid('param')
    return c.json(await showVersion(tenantCall(c), projectId, number), 200)
  })
  .openapi(postPublication, async (c) => {
    const { projectId, number } = c.req.valid('param')
    await publishPromise(tenantCall(c), projectId, number)
    return c.body(null, 204)
  })
  .openapi(postOwnConfirmation, async (c) => {
    const { projectId, number } = c.req.valid('param')
    await confirmMyself(tenantCall(c), projectId, number)
    return c.body(null, 204)
  })
  .openapi(getConfirmation, async (c) => {
    const { projectId, personId } = c.req.valid('param')
    const { 'confirmation-link': link = '' } = c.req.valid('header')
    return c.json(await showConfirmation(tenantCall(c), projectId, personId, link), 200)
  })
  .openapi(postConfirmation, async (c) => {
    const { projectId, personId } = c.req.valid('param')
    const { 'confirmation-link': link = '' } = c.req.valid('header')
    await confirmByLink(tenantCall(c), projectId, personId, link)
    return c.body(null, 204)
  })
  .openapi(getPromise, async (c) => {
    const { tenant } = tenantCall(c)
    const { projectId } = c.req.valid('param')
    if (!(await isUpToDate(tenant))) throw new ProblemError('not-found')
    const promise = await publishedPromise(tenant.db, projectId)
    if (!promise) throw new ProblemError('not-found')
    const { name, summary } = there(await findProject(tenant.db, projectId))
    const { publishedAt, ...shown } = promise
    return c.json(
      {
        ...shown,
        project: { name, summary },
        texts: [...shown.texts],
        topics: [...shown.topics],
        published: momentAt(publishedAt),
      },
      200,
    )
  })
