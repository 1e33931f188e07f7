import { z } from '@hono/zod-openapi'
import { orNull } from './schemas'

const ground = z.enum(['contract', 'public-task', 'legitimate-interest', 'legal-duty', 'consent'])

/** After how long it goes by itself; null: it does not. */
const lastsSchema = z
  .object({ length: z.int(), unit: z.enum(['days', 'months', 'years']) })
  .openapi('TermLength')

/** A purpose of the register of processing with all that is kept for it. */
export const processingSchema = z
  .object({
    purpose: z.string(),
    grounds: z.object({ gemeente: ground, woningcorporatie: ground, zorginstelling: ground }),
    tables: z.array(
      z.object({
        store: z.enum(['organisation', 'service']),
        table: z.string(),
        of: z.array(z.string()),
        source: z.string(),
        receivers: z.array(z.string()),
        columns: z.array(z.string()),
        terms: z.array(z.object({ term: z.string(), lasts: orNull(lastsSchema) })),
      }),
    ),
  })
  .openapi('Processing')
