import { Hono } from 'hono'
import { dayOf, icalendar, text, utc } from '../../calendar/icalendar'
import type { AppContext, AppEnv } from '../../http/context'
import { openFileCall } from '../../http/file'
import { addDays } from '../../time/date'
import type { UtcMinutes } from '../../time/instant'
import type { Plan } from './contract'
import { showPlan } from './show-plan'

/**
 * The plan as a calendar file: a whole day for each message. It says of each when it was made, so that
 * a newer file takes the place of an older one, also where only the moment has moved.
 */
export function planCalendar({ messages, channels }: Plan, writtenMin: UtcMinutes): string {
  return icalendar(
    'Communicatieplan',
    'PUBLISH',
    messages.map(({ id, subject, sendsOn, channelId }) => [
      `UID:${id}@samen-lukt-het-zelf`,
      `SEQUENCE:${writtenMin}`,
      `DTSTAMP:${utc(writtenMin)}`,
      `DTSTART;VALUE=DATE:${dayOf(sendsOn)}`,
      `DTEND;VALUE=DATE:${dayOf(addDays(sendsOn, 1))}`,
      `SUMMARY:${text(subject)}`,
      `DESCRIPTION:${text(channels.find((channel) => channel.id === channelId)?.name ?? '')}`,
      'TRANSP:TRANSPARENT',
    ]),
  )
}

async function sendFile(c: AppContext): Promise<Response> {
  const call = await openFileCall(c)
  const plan = await showPlan(call, c.req.param('project') ?? '')
  return c.body(planCalendar(plan, call.now), 200, {
    'content-type': 'text/calendar; charset=utf-8; method=PUBLISH',
    'content-disposition': 'attachment; filename="communicatieplan.ics"',
    'cache-control': 'private, no-store',
  })
}

export const planFiles = new Hono<AppEnv>()
for (const start of ['/:tenant', '/:tenant/en'])
  planFiles.get(`${start}/beheer/projecten/:project/communicatie/agenda.ics`, sendFile)
