import { Hono } from 'hono'
import { localeOf } from '../../../web/locale'
import { actorId } from '../../auth/actor'
import type { AppContext, AppEnv } from '../../http/context'
import { csvLine } from '../../http/csv'
import { csvAnswer, enterFile } from '../../http/file'
import { ProblemError } from '../../http/problems'
import { fieldErrors } from '../../http/respond'
import { fileWords } from '../../messages/files'
import { type Log, logQuery } from './contract'
import { listLog } from './list-log'

const ROWS_A_TURN = 500
const MOST_ROWS = 20_000

/** The log as it is searched now, as a file; that somebody took it along is an entry itself. */
async function sendLog(c: AppContext): Promise<Response> {
  const call = await enterFile(c, 'audit.read')
  const asked = logQuery.omit({ before: true }).safeParse(c.req.query())
  if (!asked.success) throw new ProblemError('invalid-input', { errors: fieldErrors(asked.error) })
  const { tenant, actor, at, requestId } = call
  await tenant.commitEnding([], {
    actorId: actorId(actor),
    action: 'log.exported',
    objectId: tenant.slug,
    requestId,
    at,
  })
  const words = fileWords(localeOf(c.req.path))
  let before: number | null | undefined
  let rows = 0
  return csvAnswer(c, words.log, csvLine(words.logColumns), async () => {
    if (before === null || rows >= MOST_ROWS) return null
    const log = await listLog(call, { ...asked.data, before }, ROWS_A_TURN)
    before = log.next
    rows += log.entries.length
    return log.entries.map(lineOf).join('')
  })
}

const lineOf = ({ seq, moment, actorId: by, action, objectId, fields }: Log['entries'][number]) =>
  csvLine([seq, moment.on, moment.time, by, action, objectId, fields.join(' ')])

export const logFiles = new Hono<AppEnv>()
for (const start of ['/:tenant', '/:tenant/en'])
  logFiles.get(`${start}/beheer/organisatie/logboek.csv`, (c) => sendLog(c))
