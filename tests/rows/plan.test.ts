import { afterAll, beforeAll, expect, test } from 'vitest'
import { type House, inTeam, openProjectHouse } from '../projects/people'

const MOST_ROWS = 300
const MOST_TRIPS = 3

let house: House
beforeAll(async () => {
  house = await openProjectHouse()
  for (const role of ['project-member', 'buddy', 'decision-maker'] as const)
    await inTeam(house, role)
  const { projectId } = house
  const { d1 } = house.tenant
  /** Rows of a table, numbered from 0; `n.value` is the number. */
  const insert = (count: number, sql: string) =>
    d1
      .prepare(`INSERT INTO ${sql} FROM json_each(?2) n`)
      .bind(projectId, JSON.stringify(Array.from({ length: count }, (_, n) => n)))
  const id = (prefix: string, number = 'n.value') => `printf('${prefix}_%08d', ${number})`
  await d1.batch([
    insert(8, `audience (project_id, id, stream, name) SELECT ?1, ${id('aud')}, 'residents', 'A'`),
    insert(14, `channel (project_id, id, kind, name) SELECT ?1, ${id('chn')}, 'poster', 'P'`),
    insert(
      14,
      `channel_reach (project_id, channel_id, audience_id, people)
      SELECT ?1, ${id('chn')}, ${id('aud', 'n.value % 8')}, 100`,
    ),
    insert(
      5,
      `project_moment (project_id, id, name, on_date) SELECT ?1, ${id('mom')}, 'M', '2027-03-15'`,
    ),
    insert(
      200,
      `message (project_id, id, subject, audience_id, channel_id, moment_id, days_before, state, written_in)
      SELECT ?1, ${id('msg')}, 'Kom', ${id('aud', 'n.value % 8')}, ${id('chn', 'n.value % 14')},
        ${id('mom', 'n.value % 5')}, n.value, 'written', '["nl","en"]'`,
    ),
    ...['nl', 'en'].map((language) =>
      insert(
        200,
        `message_text (project_id, message_id, language, text)
        SELECT ?1, ${id('msg')}, '${language}', 'Kom langs.'`,
      ),
    ),
  ])
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
