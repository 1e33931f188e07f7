import { createRoute } from '@hono/zod-openapi'
import { actorId } from '../../auth/actor'
import { answers, apiRouter, problemAnswers, requires, takes } from '../../http/api'
import { type AppContext, tenantCall } from '../../http/context'
import { addressKey, limit } from '../../http/protect'
import { browserMark } from './browser'
import { cancelBooking, undoCancellation } from './cancel-booking'
import {
  agendaQuery,
  agendaSchema,
  bookingListSchema,
  bookingParams,
  bookingRequestSchema,
  bookingSchema,
  cancellationSchema,
  draftSchema,
  holdParams,
  holdRequestSchema,
  holdSchema,
  keyHeader,
  moveSchema,
  paymentSchema,
  refusalSchema,
  tenantParams,
  waitingListSchema,
} from './contract'
import { approveBooking, refuseBooking } from './decide-booking'
import { holdTime } from './hold-time'
import { releaseHold, renewHold, saveDraft, showHold } from './keep-hold'
import { listOwnBookings } from './list-own-bookings'
import { listWaiting } from './list-waiting'
import { markPaid } from './mark-paid'
import { moveBooking } from './move-booking'
import { requestBooking } from './request-booking'
import { showAgenda } from './show-agenda'
import { showBooking } from './show-booking'

const booking = '/tenants/{tenant}/bookings/{bookingId}' as const
const hold = '/tenants/{tenant}/holds/{holdId}' as const

export const postHold = createRoute({
  method: 'post',
  path: '/tenants/{tenant}/holds',
  summary: 'Keep a time for this browser while the form is filled in',
  ...requires('public'),
  request: { params: tenantParams, body: takes(holdRequestSchema) },
  responses: { ...problemAnswers, 201: answers(holdSchema, 'Kept for ten minutes') },
})
export const getHold = createRoute({
  method: 'get',
  path: hold,
  summary: 'The hold of this browser, and what was typed',
  ...requires('public'),
  request: { params: holdParams },
  responses: { ...problemAnswers, 200: answers(holdSchema, 'The hold') },
})
export const putDraft = createRoute({
  method: 'put',
  path: `${hold}/draft`,
  summary: 'Keep what was typed with the hold',
  ...requires('public'),
  request: { params: holdParams, body: takes(draftSchema) },
  responses: { ...problemAnswers, 204: { description: 'Kept' } },
})
export const postRenewal = createRoute({
  method: 'post',
  path: `${hold}/renewal`,
  summary: 'Ten more minutes; twice at most',
  ...requires('public'),
  request: { params: holdParams },
  responses: { ...problemAnswers, 200: answers(holdSchema, 'Kept for ten minutes more') },
})
export const deleteHold = createRoute({
  method: 'delete',
  path: hold,
  summary: 'Give the time back',
  ...requires('public'),
  request: { params: holdParams },
  responses: { ...problemAnswers, 204: { description: 'Given back' } },
})
export const postBooking = createRoute({
  method: 'post',
  path: '/tenants/{tenant}/bookings',
  summary: 'Book a space, or ask a host for it',
  ...requires('booking.make'),
  request: { params: tenantParams, headers: keyHeader, body: takes(bookingRequestSchema) },
  responses: {
    ...problemAnswers,
    201: answers(bookingSchema, 'Booked'),
    202: answers(bookingSchema, 'Requested; a host will decide. The time is not held'),
  },
})
export const getBooking = createRoute({
  method: 'get',
  path: booking,
  summary: 'One booking, for its booker, its manage link or its host',
  ...requires('booking.read'),
  request: { params: bookingParams },
  responses: { ...problemAnswers, 200: answers(bookingSchema, 'The booking') },
})
export const postCancellation = createRoute({
  method: 'post',
  path: `${booking}/cancellation`,
  summary: 'Cancel',
  ...requires('booking.change'),
  request: { params: bookingParams, body: { ...takes(cancellationSchema), required: false } },
  responses: { ...problemAnswers, 200: answers(bookingSchema, 'Cancelled') },
})
export const deleteCancellation = createRoute({
  method: 'delete',
  path: `${booking}/cancellation`,
  summary: 'Take a cancellation back, within a minute',
  ...requires('booking.change'),
  request: { params: bookingParams },
  responses: { ...problemAnswers, 200: answers(bookingSchema, 'Standing again') },
})
export const postMove = createRoute({
  method: 'post',
  path: `${booking}/move`,
  summary: 'Move to another time or another space of the same place',
  ...requires('booking.change'),
  request: { params: bookingParams, body: takes(moveSchema) },
  responses: { ...problemAnswers, 200: answers(bookingSchema, 'Moved') },
})
export const postApproval = createRoute({
  method: 'post',
  path: `${booking}/approval`,
  summary: 'Approve a request; competing requests are refused',
  ...requires('booking.decide'),
  request: { params: bookingParams },
  responses: { ...problemAnswers, 200: answers(bookingSchema, 'Approved') },
})
export const postRefusal = createRoute({
  method: 'post',
  path: `${booking}/refusal`,
  summary: 'Refuse a request, with a reason',
  ...requires('booking.decide'),
  request: { params: bookingParams, body: takes(refusalSchema) },
  responses: { ...problemAnswers, 200: answers(bookingSchema, 'Refused') },
})
export const putPayment = createRoute({
  method: 'put',
  path: `${booking}/payment`,
  summary: 'Note that a booking has been paid, or not',
  ...requires('booking.mark-paid'),
  request: { params: bookingParams, body: takes(paymentSchema) },
  responses: { ...problemAnswers, 200: answers(bookingSchema, 'Noted') },
})
export const getOwnBookings = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/my/bookings',
  summary: 'My bookings',
  ...requires('own.read'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(bookingListSchema, 'My bookings') },
})
export const getWaiting = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/manage/requests',
  summary: 'Requests that wait for a host, each with the day around it',
  ...requires('booking.decide'),
  request: { params: tenantParams },
  responses: { ...problemAnswers, 200: answers(waitingListSchema, 'The requests') },
})
export const getAgenda = createRoute({
  method: 'get',
  path: '/tenants/{tenant}/manage/agenda',
  summary: 'What happens in my places, at most 31 days',
  ...requires('agenda.read'),
  request: { params: tenantParams, query: agendaQuery },
  responses: { ...problemAnswers, 200: answers(agendaSchema, 'The agenda') },
})

export const bookings = apiRouter()
  .openapi(postHold, async (c) => {
    await limit(c.env.BOOKING_LIMIT, `hold ${addressKey(c.req.raw)}`)
    const mark = await browserMark(c)
    const id = await holdTime(tenantCall(c), c.req.valid('json'), mark)
    return c.json(await showHold(tenantCall(c), id, mark), 201)
  })
  .openapi(getHold, async (c) =>
    c.json(await showHold(tenantCall(c), c.req.valid('param').holdId, await browserMark(c)), 200),
  )
  .openapi(putDraft, async (c) => {
    const fields = Object.entries(c.req.valid('json')).map(([name, value]) => [name, String(value)])
    const { holdId } = c.req.valid('param')
    await saveDraft(tenantCall(c), holdId, await browserMark(c), Object.fromEntries(fields))
    return c.body(null, 204)
  })
  .openapi(postRenewal, async (c) => {
    const { holdId } = c.req.valid('param')
    const mark = await browserMark(c)
    await renewHold(tenantCall(c), holdId, mark)
    return c.json(await showHold(tenantCall(c), holdId, mark), 200)
  })
  .openapi(deleteHold, async (c) => {
    await releaseHold(tenantCall(c), c.req.valid('param').holdId, await browserMark(c))
    return c.body(null, 204)
  })
  .openapi(postBooking, async (c) => {
    await limit(c.env.BOOKING_LIMIT, actorId(c.var.actor))
    const { 'idempotency-key': key } = c.req.valid('header')
    const asked = c.req.valid('json')
    const mark = asked.holdId ? await browserMark(c) : ''
    const made = await requestBooking(tenantCall(c), asked, key, mark)
    c.header('location', `/api/v1/tenants/${c.var.tenant.slug}/bookings/${made.id}`)
    return made.status === 'requested' ? c.json(made, 202) : c.json(made, 201)
  })
  .openapi(getBooking, async (c) =>
    c.json(await showBooking(tenantCall(c), c.req.valid('param').bookingId), 200),
  )
  .openapi(postCancellation, async (c) => {
    await limitChanges(c)
    const { bookingId } = c.req.valid('param')
    return c.json(await cancelBooking(tenantCall(c), bookingId, c.req.valid('json')), 200)
  })
  .openapi(deleteCancellation, async (c) => {
    await limitChanges(c)
    return c.json(await undoCancellation(tenantCall(c), c.req.valid('param').bookingId), 200)
  })
  .openapi(postMove, async (c) => {
    await limitChanges(c)
    const { bookingId } = c.req.valid('param')
    return c.json(await moveBooking(tenantCall(c), bookingId, c.req.valid('json')), 200)
  })
  .openapi(postApproval, async (c) =>
    c.json(await approveBooking(tenantCall(c), c.req.valid('param').bookingId), 200),
  )
  .openapi(postRefusal, async (c) => {
    const { reason } = c.req.valid('json')
    return c.json(await refuseBooking(tenantCall(c), c.req.valid('param').bookingId, reason), 200)
  })
  .openapi(putPayment, async (c) => {
    const { paid } = c.req.valid('json')
    return c.json(await markPaid(tenantCall(c), c.req.valid('param').bookingId, paid), 200)
  })
  .openapi(getOwnBookings, async (c) => c.json(await listOwnBookings(tenantCall(c)), 200))
  .openapi(getWaiting, async (c) => c.json(await listWaiting(tenantCall(c)), 200))
  .openapi(getAgenda, async (c) =>
    c.json(await showAgenda(tenantCall(c), c.req.valid('query')), 200),
  )

/** Each change writes letters to others: as many a minute as bookings. */
function limitChanges(c: AppContext): Promise<void> {
  return limit(c.env.BOOKING_LIMIT, `change ${actorId(c.var.actor)}`)
}
