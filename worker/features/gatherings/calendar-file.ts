import { Hono } from 'hono'
import { type CalendarEvent, eventFile, methodFor } from '../../calendar/event-file'
import type { AppContext, AppEnv } from '../../http/context'
import { openFileCall } from '../../http/file'
import { addressKey, limit } from '../../http/protect'
import { senderAddress } from '../../outbox/mailer-for'
import { type FoundGathering, gatheringFacts } from '../../projects/gatherings'
import { openOwn } from './sign-up'

/** A sign-up as an event of somebody's own calendar. Without the code: calendars are shared. */
export function attendanceEvent(
  row: FoundGathering,
  { id, ...by }: Pick<CalendarEvent, 'id' | 'organiser' | 'writtenMin'>,
): CalendarEvent {
  return {
    ...{ id, revision: row.revision, ...by },
    state: row.isAnnounced ? 'CONFIRMED' : 'CANCELLED',
    interval: [row.startsMin, row.endsMin],
    title: row.name,
    location: gatheringFacts(row).place,
  }
}

/** The type and name that go with the file. */
export const fileOf = (event: CalendarEvent) => ({
  contentType: `text/calendar; charset=utf-8; method=${methodFor(event.state)}`,
  filename: 'bijeenkomst.ics',
  content: eventFile(event),
})

async function sendFile(c: AppContext): Promise<Response> {
  await limit(c.env.BOOKING_LIMIT, `attendance-code ${addressKey(c.req.raw)}`)
  const call = await openFileCall(c)
  const { found, row } = await openOwn(call, c.req.param('code') ?? '')
  const { name } = await call.tenant.self()
  const organiser = { name, address: senderAddress(c.env) }
  const event = attendanceEvent(row, { id: found.id, organiser, writtenMin: call.now })
  const { content, contentType, filename } = fileOf(event)
  return c.body(content, 200, {
    'content-type': contentType,
    'content-disposition': `attachment; filename="${filename}"`,
  })
}

export const attendanceFiles = new Hono<AppEnv>()
for (const start of ['/:tenant', '/:tenant/en'])
  attendanceFiles.get(`${start}/aanmelding/:code/agenda.ics`, sendFile)
