import { z } from '@hono/zod-openapi'
import { plans } from '../../../db/states'
import { processingSchema } from '../../http/processing-schema'
import { dateSchema, orNull } from '../../http/schemas'
import { measureCodes } from './measures'

/** What the code knows of itself and a buyer or a privacy officer asks for. */
export const procurementSchema = z
  .object({
    agreement: z.object({ version: z.string(), publishedOn: dateSchema }),
    subProcessors: z.array(
      z.object({
        use: z.enum(['platform', 'storage', 'mail']),
        /** null: whom the operator chooses. */
        name: orNull(z.string()),
        parts: z.array(z.string()),
        where: z.enum(['nearest', 'eu', 'chosen']),
      }),
    ),
    measures: z.array(z.object({ code: z.enum(measureCodes), test: z.string() })),
    headers: z.array(z.object({ name: z.string(), value: z.string() })),
    cookies: z.array(
      z.object({ use: z.enum(['session', 'staff', 'browser']), name: z.string(), days: z.int() }),
    ),
    register: z.array(processingSchema),
    plans: z.array(
      z.object({
        plan: z.enum(plans),
        euros: z.int(),
        days: orNull(z.int()),
        places: orNull(z.int()),
        projects: orNull(z.int()),
      }),
    ),
  })
  .openapi('Procurement')
export type Procurement = z.infer<typeof procurementSchema>
