import { Hono } from 'hono'
import { type AppContext, type AppEnv, tenantCall } from '../../http/context'
import { senderAddress } from '../../outbox/mailer-for'
import { actorOfLink, resolveTenant } from '../../tenancy/middleware'
import { openBooking } from './access'
import { calendarFile, methodOf } from './calendar'

/** The file that puts a booking in somebody's own calendar. */
async function sendFile(c: AppContext, bookingId: string, secret?: string): Promise<Response> {
  const { tenant, actor } = await resolveTenant(c, c.req.param('tenant') ?? '')
  c.set('tenant', tenant)
  c.set('actor', secret ? await actorOfLink(c.env.SECRET_KEY, bookingId, secret) : actor)
  const call = tenantCall(c)
  const { row, space, place } = await openBooking(call, bookingId, 'booking.read')
  const { name } = await tenant.self()
  const file = calendarFile({
    bookingId,
    revision: row.revision,
    status: row.status,
    interval: [row.startsMin, row.endsMin],
    space: space.name,
    place,
    organiser: { name, address: senderAddress(c.env) },
    writtenMin: call.now,
  })
  return c.body(file, 200, {
    'content-type': `text/calendar; charset=utf-8; method=${methodOf(row.status)}`,
    'content-disposition': 'attachment; filename="reservering.ics"',
  })
}

export const calendarFiles = new Hono<AppEnv>()
for (const start of ['/:tenant', '/:tenant/en']) {
  calendarFiles.get(`${start}/reservering/:booking/agenda.ics`, (c) =>
    sendFile(c, c.req.param('booking') ?? ''),
  )
  calendarFiles.get(`${start}/reservering/:booking/:secret/agenda.ics`, (c) =>
    sendFile(c, c.req.param('booking') ?? '', c.req.param('secret')),
  )
}
