import { createRoute } from '@hono/zod-openapi'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { tenantCall } from '../../http/context'
import { addressKey, limit } from '../../http/protect'
import { countAtDoor, removeAttendance, setArrival } from './at-the-door'
import {
  announcingSchema,
  arrivalSchema,
  attendanceParams,
  attendanceReceiptSchema,
  codeParams,
  doorCountSchema,
  gatheringChangeSchema,
  gatheringListSchema,
  gatheringPageSchema,
  gatheringParams,
  invitationSchema,
  keyHeader,
  madeSchema,
  newGatheringSchema,
  ownAttendanceSchema,
  projectParams,
  signUpSchema,
} from './contract'
import {
  addGathering,
  announceGathering,
  changeGathering,
  listGatherings,
  removeGathering,
  showGathering,
} from './gatherings'
import { showInvitation, showOwn, signUp, withdraw } from './sign-up'

const all = '/tenants/{tenant}/projects/{projectId}/gatherings' as const
const one = `${all}/{gatheringId}` as const
const attendance = `${one}/attendances/{attendanceId}` as const
const own = '/tenants/{tenant}/attendances/{attendanceCode}' as const
const done = { ...problemAnswers, 204: { description: 'It stands so' } }

export const getGatherings = createRoute({
  method: 'get',
  path: all,
  summary: 'The gatherings of a project, without who comes',
  ...requires('project.read'),
  request: { params: projectParams },
  responses: { ...problemAnswers, 200: answers(gatheringListSchema, 'What is to come first') },
})
export const postGathering = createRoute({
  method: 'post',
  path: all,
  summary: 'Add a gathering, in a room that was booked or elsewhere',
  ...requires('project.tell'),
  request: { params: projectParams, headers: keyHeader, body: takes(newGatheringSchema) },
  responses: { ...problemAnswers, 201: answers(madeSchema, 'The gathering') },
})
export const getGathering = createRoute({
  method: 'get',
  path: one,
  summary: 'A gathering with who comes, and by which channel they heard of it',
  ...requires('project.tell'),
  request: { params: gatheringParams },
  responses: { ...problemAnswers, 200: answers(gatheringPageSchema, 'The list at the door') },
})
export const putGathering = createRoute({
  method: 'put',
  path: one,
  summary: 'Change a gathering; who signed up hears of another time or place',
  ...requires('project.tell'),
  request: { params: gatheringParams, body: takes(gatheringChangeSchema) },
  responses: done,
})
export const deleteGatheringRoute = createRoute({
  method: 'delete',
  path: one,
  summary: 'Take a gathering away for which nobody signed up',
  ...requires('project.tell'),
  request: { params: gatheringParams },
  responses: done,
})
export const putAnnouncement = createRoute({
  method: 'put',
  path: `${one}/announcement`,
  summary: 'Show a gathering to residents, or take it back; who signed up hears so',
  ...requires('project.lead'),
  request: { params: gatheringParams, body: takes(announcingSchema) },
  responses: done,
})
export const getInvitation = createRoute({
  method: 'get',
  path: `${one}/invitation`,
  summary: 'What residents read of a gathering that is announced',
  ...requires('public'),
  request: { params: gatheringParams },
  responses: { ...problemAnswers, 200: answers(invitationSchema, 'The gathering') },
})
export const postSignUp = createRoute({
  method: 'post',
  path: `${one}/sign-ups`,
  summary: 'Sign up for a gathering, and get a code by which to find that again',
  ...requires('public'),
  request: { params: gatheringParams, headers: keyHeader, body: takes(signUpSchema) },
  responses: { ...problemAnswers, 201: answers(attendanceReceiptSchema, 'It is noted') },
})
export const postAttendance = createRoute({
  method: 'post',
  path: `${one}/attendances`,
  summary: 'Sign somebody up who phones',
  ...requires('project.tell'),
  request: { params: gatheringParams, headers: keyHeader, body: takes(signUpSchema) },
  responses: { ...problemAnswers, 201: answers(attendanceReceiptSchema, 'It is noted') },
})
export const deleteAttendanceRoute = createRoute({
  method: 'delete',
  path: attendance,
  summary: 'Take away a sign-up, or a count at the door that was wrong',
  ...requires('project.tell'),
  request: { params: attendanceParams },
  responses: done,
})
export const putArrival = createRoute({
  method: 'put',
  path: `${attendance}/arrival`,
  summary: 'Say how many of a sign-up came',
  ...requires('project.tell'),
  request: { params: attendanceParams, body: takes(arrivalSchema) },
  responses: done,
})
export const postDoorCount = createRoute({
  method: 'post',
  path: `${one}/door-counts`,
  summary: 'Count people at the door who did not sign up',
  ...requires('project.tell'),
  request: { params: gatheringParams, headers: keyHeader, body: takes(doorCountSchema) },
  responses: done,
})
export const getOwnAttendance = createRoute({
  method: 'get',
  path: own,
  summary: 'For what somebody signed up, for whoever has the code',
  ...requires('public'),
  request: { params: codeParams },
  responses: { ...problemAnswers, 200: answers(ownAttendanceSchema, 'The sign-up') },
})
export const deleteOwnAttendance = createRoute({
  method: 'delete',
  path: own,
  summary: 'Take back a sign-up, by whoever has the code',
  ...requires('public'),
  request: { params: codeParams },
  responses: done,
})

export const gatherings = apiRouter()
  .openapi(getGatherings, async (c) =>
    c.json(await listGatherings(tenantCall(c), c.req.valid('param').projectId), 200),
  )
  .openapi(postGathering, async (c) => {
    const { projectId } = c.req.valid('param')
    const key = c.req.valid('header')['idempotency-key']
    const id = await addGathering(tenantCall(c), projectId, c.req.valid('json'), key)
    return c.json({ id }, 201)
  })
  .openapi(getGathering, async (c) => {
    const { projectId, gatheringId } = c.req.valid('param')
    return c.json(await showGathering(tenantCall(c), projectId, gatheringId), 200)
  })
  .openapi(putGathering, async (c) => {
    const { projectId, gatheringId } = c.req.valid('param')
    await changeGathering(tenantCall(c), projectId, gatheringId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(deleteGatheringRoute, async (c) => {
    const { projectId, gatheringId } = c.req.valid('param')
    await removeGathering(tenantCall(c), projectId, gatheringId)
    return c.body(null, 204)
  })
  .openapi(putAnnouncement, async (c) => {
    const { projectId, gatheringId } = c.req.valid('param')
    await announceGathering(tenantCall(c), projectId, gatheringId, c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(getInvitation, async (c) => {
    const { projectId, gatheringId } = c.req.valid('param')
    return c.json(await showInvitation(tenantCall(c), projectId, gatheringId), 200)
  })
  .openapi(postSignUp, async (c) => {
    await limit(c.env.BOOKING_LIMIT, `gathering ${addressKey(c.req.raw)}`)
    const { projectId, gatheringId } = c.req.valid('param')
    const by = { key: c.req.valid('header')['idempotency-key'], by: 'resident' } as const
    const asked = c.req.valid('json')
    return c.json(await signUp(tenantCall(c), projectId, gatheringId, asked, by), 201)
  })
  .openapi(postAttendance, async (c) => {
    const { projectId, gatheringId } = c.req.valid('param')
    const by = { key: c.req.valid('header')['idempotency-key'], by: 'team' } as const
    const asked = c.req.valid('json')
    return c.json(await signUp(tenantCall(c), projectId, gatheringId, asked, by), 201)
  })
  .openapi(deleteAttendanceRoute, async (c) => {
    await removeAttendance(tenantCall(c), c.req.valid('param'))
    return c.body(null, 204)
  })
  .openapi(putArrival, async (c) => {
    await setArrival(tenantCall(c), c.req.valid('param'), c.req.valid('json'))
    return c.body(null, 204)
  })
  .openapi(postDoorCount, async (c) => {
    const key = c.req.valid('header')['idempotency-key']
    await countAtDoor(tenantCall(c), c.req.valid('param'), c.req.valid('json'), key)
    return c.body(null, 204)
  })
  .openapi(getOwnAttendance, async (c) => {
    // Codes are short, for paper: whoever tries them out is stopped.
    await limit(c.env.BOOKING_LIMIT, `attendance-code ${addressKey(c.req.raw)}`)
    return c.json(await showOwn(tenantCall(c), c.req.valid('param').attendanceCode), 200)
  })
  .openapi(deleteOwnAttendance, async (c) => {
    await limit(c.env.BOOKING_LIMIT, `attendance-code ${addressKey(c.req.raw)}`)
    await withdraw(tenantCall(c), c.req.valid('param').attendanceCode)
    return c.body(null, 204)
  })
