import { z } from '@hono/zod-openapi'
import { surveyQuestions } from '../../../db/projects'
import {
  dateSchema,
  idSchema,
  lineSchema,
  momentSchema,
  orNull,
  slugSchema,
} from '../../http/schemas'

/** Lengths of what a person may type; the forms of the web use the same numbers. */
export const measurementLimits = { name: 80 } as const
/** A score of so many steps, from "not at all" to "very much". */
export const SCORES = 5

export const projectParams = z.object({ tenant: slugSchema, projectId: idSchema })
export const measurementParams = projectParams.extend({ measurementId: idSchema })
export const keyHeader = z.object({ 'idempotency-key': z.string().min(1).max(128).optional() })
export const newThing = z.object({ id: idSchema }).openapi('NewMeasurementId')

/** Not so early or so late that it can only be a slip of the finger. */
const day = dateSchema.refine((on) => on > '2000' && on < '2100', { params: { code: 'invalid' } })
const asked = {
  name: lineSchema.min(1).max(measurementLimits.name),
  /** The first and the last day of its survey; null: there is none. */
  opensOn: orNull(day),
  closesOn: orNull(day),
}
export const newMeasurementSchema = z.object(asked).strict().openapi('NewMeasurement')
export type NewMeasurement = z.infer<typeof newMeasurementSchema>
export const measurementChangeSchema = z
  .object({ ...asked, revision: z.int().min(1) })
  .strict()
  .openapi('MeasurementChange')
export type MeasurementChange = z.infer<typeof measurementChangeSchema>

const question = z.enum(surveyQuestions)
const resultSchema = z
  .object({
    question,
    /** How many people gave the scores 1 to 5, or null: too few for anybody to see. */
    counts: orNull(z.array(z.int()).length(SCORES)),
    /** The mean of the scores, in tenths. */
    mean: orNull(z.number()),
  })
  .openapi('SurveyResult')
const measurementSchema = z
  .object({
    id: idSchema,
    name: z.string(),
    on: z.iso.date(),
    /** Of CBS, as they were on that day: of the areas of the project and what they lie in. */
    figures: z.array(
      z.object({
        code: z.string(),
        name: z.string(),
        year: z.int(),
        figures: z.record(z.string(), z.number()),
      }),
    ),
    opensOn: z.iso.date().nullable(),
    closesOn: z.iso.date().nullable(),
    survey: z.enum(['none', 'coming', 'open', 'closed']),
    /** How many people sent the survey in. */
    answers: z.int(),
    /** Of a survey that has closed; null before that. */
    results: orNull(z.array(resultSchema)),
    revision: z.int().min(1),
  })
  .openapi('Measurement')
export type Measurement = z.infer<typeof measurementSchema>
export const measurementListSchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    /** The first one first: what later ones are compared with. */
    measurements: z.array(measurementSchema),
    mayWork: z.boolean(),
    asOf: momentSchema,
  })
  .openapi('MeasurementList')
export type MeasurementList = z.infer<typeof measurementListSchema>

/** What residents see of a survey: the questions are the same each time and stand in the words. */
export const surveySchema = z
  .object({
    project: z.object({ id: idSchema, name: z.string() }),
    measurementId: idSchema,
    isOpen: z.boolean(),
    closesOn: z.iso.date(),
    asOf: momentSchema,
  })
  .openapi('Survey')
export type Survey = z.infer<typeof surveySchema>

/** 1 to 5; 0: would rather not say. */
const score = z.int().min(0).max(SCORES)
export const surveyAnswerSchema = z
  .object({ home: score, help: score, together: score, say: score, street: score })
  .strict()
  .openapi('SurveyAnswer')
export type SurveyAnswer = z.infer<typeof surveyAnswerSchema>
