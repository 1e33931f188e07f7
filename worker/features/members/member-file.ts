import { Hono } from 'hono'
import { localeOf } from '../../../web/locale'
import { actorId } from '../../auth/actor'
import { authorise } from '../../http/api'
import { type AppContext, type AppEnv, tenantCall } from '../../http/context'
import { CSV_MARK, csvLine } from '../../http/csv'
import { memberWords } from '../../messages/members'
import { resolveTenant } from '../../tenancy/middleware'
import { facets } from './contract'
import { type Find, findMembers } from './queries'
import { lineOf } from './view'

const ROWS_A_TURN = 500

/** The list as a file for a spreadsheet, as it is searched now. It is read as it is sent. */
async function sendList(c: AppContext): Promise<Response> {
  const { tenant, actor } = await resolveTenant(c, c.req.param('tenant') ?? '')
  c.set('tenant', tenant)
  c.set('actor', actor)
  const call = tenantCall(c)
  authorise(call, 'member.manage', {})
  const { at, requestId } = call
  await tenant.commitEnding([], {
    actorId: actorId(actor),
    action: 'members.exported',
    objectId: tenant.slug,
    requestId,
    at,
  })
  const facet = facets.find((each) => each === c.req.query('rol')) ?? ''
  const search = (c.req.query('zoek') ?? '').slice(0, 60)
  const words = memberWords(localeOf(c.req.path))
  const bytes = new TextEncoder()
  let after: string | undefined
  const body = new ReadableStream({
    start: (file) => {
      // The mark by which spreadsheets know that this is UTF-8.
      file.enqueue(bytes.encode(CSV_MARK + csvLine(words.columns)))
    },
    pull: async (file) => {
      const of: Find = { facet, search, after, most: ROWS_A_TURN }
      const rows = await findMembers(tenant.db, of)
      const lines = rows.map((row) => lineOf(row, at)).flatMap((line) => linesOf(line, words))
      if (lines.length > 0) file.enqueue(bytes.encode(lines.map(csvLine).join('')))
      after = rows.at(-1)?.id
      if (rows.length < ROWS_A_TURN) file.close()
    },
  })
  return c.body(body, 200, {
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${words.file}.csv"`,
  })
}

function linesOf(
  { name, email, outsider, access, endedOn }: ReturnType<typeof lineOf>,
  words: ReturnType<typeof memberWords>,
): string[][] {
  const outside = outsider ? words.yes : words.no
  if (access.length === 0) return [[name, email, '', '', '', endedOn ?? '', outside]]
  return access.map(({ role, places, fromOn, untilOn }) => [
    ...[name, email, words.roles[role], places.map((place) => place.name).join(' | ')],
    ...[fromOn, untilOn ?? '', outside],
  ])
}

export const memberFiles = new Hono<AppEnv>()
for (const start of ['/:tenant', '/:tenant/en'])
  memberFiles.get(`${start}/beheer/mensen/lijst.csv`, sendList)
