import { Hono } from 'hono'
import { localeOf } from '../../../web/locale'
import type { AppContext, AppEnv } from '../../http/context'
import { csvLine } from '../../http/csv'
import { csvAnswer, enterFile } from '../../http/file'
import { fileWords } from '../../messages/files'
import { listDestructions } from './list-destructions'

const ROWS_A_TURN = 500

/** All declarations of destruction as a file: for the archive, where it is bound to keep them. */
async function sendDeclarations(c: AppContext): Promise<Response> {
  const call = await enterFile(c, 'retention.read')
  const words = fileWords(localeOf(c.req.path))
  let before: number | null | undefined
  return csvAnswer(c, words.destructions, csvLine(words.destructionColumns), async () => {
    if (before === null) return null
    const { declarations, next } = await listDestructions(call, before, ROWS_A_TURN)
    before = next
    return declarations
      .map(
        ({ seq, carriedOut, kind, category, listTerm, length, unit, decided, count, from, to }) =>
          csvLine([
            ...[seq, carriedOut.on, words.kinds[kind] ?? kind, category, listTerm],
            ...[`${length} ${words.units[unit]}`, words.decided[decided], count, from.on, to.on],
          ]),
      )
      .join('')
  })
}

export const declarationFiles = new Hono<AppEnv>()
for (const start of ['/:tenant', '/:tenant/en'])
  declarationFiles.get(`${start}/beheer/organisatie/bewaren/verklaringen.csv`, (c) =>
    sendDeclarations(c),
  )
