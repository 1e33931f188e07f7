import type { FormPost } from '../../http/forms'
import type { FieldError } from '../../http/problems'
import type { Problem } from '../../http/schemas'
import { numberIn } from '../../http/typed'
import { problemWords } from '../../messages/problems'
import type { Hours } from './contract'

type Fields = Record<string, string>

/** A clock time as people write it: '9', '9.00', '09:30'. Anything else as it was typed. */
export function clockIn(text: string): string {
  const time = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(text.trim())
  if (!time) return text.trim()
  const [, hours = '', minutes = '00'] = time
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** Degrees as a map gives them: '52.6423, 5.1062', with points or commas. */
export function positionIn(text: string | undefined) {
  const [latitude, longitude] = text?.match(/-?\d+[.,]\d+/g) ?? []
  return {
    latitude: numberIn(latitude) ?? Number.NaN,
    longitude: numberIn(longitude) ?? Number.NaN,
  }
}

/** The rows of hours under a name, and for each which row of the form it was. */
export function hoursIn(fields: Fields, name: string): { hours: Hours[]; rows: number[] } {
  const hours: Hours[] = []
  const rows: number[] = []
  for (let row = 0; `${name}-${row}-opens` in fields; row++) {
    const opens = fields[`${name}-${row}-opens`] ?? ''
    const closes = fields[`${name}-${row}-closes`] ?? ''
    if (opens.trim() === '' && closes.trim() === '') continue
    hours.push({ opens: clockIn(opens), closes: clockIn(closes) })
    rows.push(row)
  }
  return { hours, rows }
}

/** The same problem with its pointers at the fields of the form. */
export function atFields(problem: Problem, fieldOf: (pointer: string) => string): Problem {
  if (!problem.errors) return problem
  const errors = problem.errors.map((error) => ({ ...error, pointer: fieldOf(error.pointer) }))
  const first = (pointer: string) => errors.findIndex((error) => error.pointer === pointer)
  return { ...problem, errors: errors.filter(({ pointer }, index) => first(pointer) === index) }
}

/** A field that must be filled before there is anything to ask the API. */
export function fieldProblem(
  { locale }: FormPost,
  field: string,
  word: string,
  code: FieldError['code'],
): { problem: Problem } {
  const { problems, fieldWords } = problemWords(locale)
  return {
    problem: {
      type: '/problems/invalid-input',
      code: 'invalid-input',
      ...problems['invalid-input'],
      status: 400,
      requestId: '',
      errors: [{ pointer: `/${field}`, code, detail: fieldWords(word, code) }],
    },
  }
}
