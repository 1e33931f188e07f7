import { afterAll, beforeAll, expect, test } from 'vitest'
import {
  audience,
  channel,
  channelReach,
  message,
  messageText,
  projectMoment,
} from '../../db/tenant/schema/plan'
import { type House, inTeam, openProjectHouse } from '../projects/people'

const MOST_ROWS = 300
const MOST_TRIPS = 3

let house: House
beforeAll(async () => {
  house = await openProjectHouse()
  for (const role of ['project-member', 'buddy', 'decision-maker'] as const)
    await inTeam(house, role)
  const { projectId } = house
  const { db } = house.tenant
  const some = (prefix: string, count: number) =>
    Array.from({ length: count }, (_, n) => `${prefix}_${String(n).padStart(8, '0')}`)
  const [audiences, channels, moments] = [some('aud', 8), some('chn', 14), some('mom', 5)]
  const messages = some('msg', 200)
  const [first, ...others] = [
    ...audiences.map((id) =>
      db.insert(audience).values({ projectId, id, stream: 'residents', name: id }),
    ),
    ...channels.map((id) => db.insert(channel).values({ projectId, id, kind: 'poster', name: id })),
    ...channels.map((channelId, n) =>
      db.insert(channelReach).values({
        ...{ projectId, channelId, audienceId: audiences[n % 8] ?? '', people: 100 },
      }),
    ),
    ...moments.map((id) =>
      db.insert(projectMoment).values({ projectId, id, name: id, onDate: '2027-03-15' }),
    ),
    ...messages.map((id, n) =>
      db.insert(message).values({
        ...{ projectId, id, subject: id, daysBefore: n, writtenIn: ['nl', 'en'] },
        ...{ audienceId: audiences[n % 8] ?? '', channelId: channels[n % 14] ?? '' },
        ...{ momentId: moments[n % 5] ?? '', state: 'written' },
      }),
    ),
    ...messages.flatMap((messageId) =>
      (['nl', 'en'] as const).map((language) =>
        db.insert(messageText).values({ projectId, messageId, language, text: 'Kom langs.' }),
      ),
    ),
  ]
  if (first) await db.batch([first, ...others])
})
afterAll(() => house.server.stop())

test.each([
  ['over the API', () => house.of('/plan'), 200],
  ['as a page', () => page(''), 200],
  ['as a calendar', () => page('/kalender'), 200],
  ['with one message open', () => page('/berichten/msg_00000007'), 20],
])(
  'a plan of 200 messages in two languages is read within its bounds, %s',
  async (_, path, least) => {
    const answer = await house.lead.get(path())
    expect(answer.status).toBe(200)
    const timing = answer.headers.get('server-timing') ?? ''
    const [, trips, rows] = /trips=(\d+) read=(\d+)/.exec(timing) ?? []
    expect(Number(rows)).toBeGreaterThan(least)
    expect(Number(rows)).toBeLessThanOrEqual(MOST_ROWS)
    expect(Number(trips)).toBeLessThanOrEqual(MOST_TRIPS)
  },
)

const page = (path: string) =>
  `/${house.tenant.slug}/beheer/projecten/${house.projectId}/communicatie${path}`
